using System.CommandLine;

namespace Cairn.Exams;

/// <summary>Answers the exams: one verb an exam, the names and options fixed by the exams' own README.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        var root = new RootCommand("Answers the outside exams with what Cairn does.");
        foreach (var verb in Verbs.All)
        {
            root.Subcommands.Add(verb);
        }

        return root.Parse(args).Invoke();
    }
}
