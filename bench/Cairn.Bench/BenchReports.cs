using System.Collections.Immutable;
using Cairn.Collection;
using Cairn.Theatres;

namespace Cairn.Bench;

/// <summary>The reports that benchmarks run on: the exam's reports 000 to 004 where they are there, else five of the bundled samples.</summary>
internal static class BenchReports
{
    public static ImmutableArray<Report> Five { get; } = [.. Files().Take(5).Select(file => Report.FromText(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), ReportFormat.Plain))];

    /// <summary>Local news of the geoparsing exam, pieces put together to the length of the report in its place among the five and recognised as
    /// having nothing on conflict as a whole too; empty without the exams.</summary>
    /// <param name="isOffTopic">Tells a piece that has nothing on conflict.</param>
    public static ImmutableArray<Report> LocalNews(Func<Report, bool> isOffTopic) => [.. Lengthened(isOffTopic).Select((text, i) => Report.FromText($"local-{i}", text, ReportFormat.Plain))];

    /// <summary>Characters by which a text that is not recognised is moved on.</summary>
    private const int Step = 500;

    private static IEnumerable<string> Lengthened(Func<Report, bool> isOffTopic)
    {
        string[] local = Exams() is { } exams ? [.. Directory.GetFiles(Path.Combine(exams, "geoparsing", "LGL", "texts")).Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(text => isOffTopic(Report.FromText("local", text, ReportFormat.Plain))).Take(60)] : [];
        string all = string.Join("\n\n", local);
        int at = 0;
        foreach (int length in local.Length == 0 ? [] : Five.Select(report => report.Content.Length))
        {
            while (at + length <= all.Length && !isOffTopic(Report.FromText("local", all.Substring(at, length), ReportFormat.Plain)))
            {
                at += Step;
            }

            if (at + length <= all.Length)
            {
                yield return all.Substring(at, length);
                at += length;
            }
        }
    }

    private static string? Exams()
    {
        string? exams = Environment.GetEnvironmentVariable("CAIRN_EXAMS");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); exams is null && folder is not null; folder = folder.Parent)
        {
            string beside = Path.Combine(folder.FullName, "..", "shared", "exams");
            exams = File.Exists(Path.Combine(folder.FullName, "Cairn.slnx")) && Directory.Exists(beside) ? beside : null;
        }

        return exams;
    }

    private static IEnumerable<string> Files()
    {
        string? exams = Exams();
        string[] real = exams is null ? [] : [.. Directory.GetFiles(Path.Combine(exams, "reports", "texts"), "00*.txt").Order(StringComparer.Ordinal)];
        return real.Length >= 5 ? real : Directory.GetFiles(DataFolders.Samples, "*.txt").Order(StringComparer.Ordinal);
    }
}
