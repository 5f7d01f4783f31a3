using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Cairn.App.Cli;

/// <summary>A verb's help with an example of its use behind it.</summary>
internal sealed class HelpWithExample(string example) : SynchronousCommandLineAction
{
    private readonly HelpAction help = new();

    /// <summary>Gives a verb its <c>--help</c>.</summary>
    public static void AddTo(Command verb, string example) => verb.Options.Add(new HelpOption { Action = new HelpWithExample(example) });

    public override int Invoke(ParseResult line)
    {
        help.Invoke(line);
        var output = line.InvocationConfiguration.Output;
        output.WriteLine("Example:");
        foreach (string command in example.Split('\n'))
        {
            output.WriteLine("  " + command);
        }

        return ExitCodes.Done;
    }
}
