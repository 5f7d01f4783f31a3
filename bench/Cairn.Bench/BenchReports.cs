using System.Collections.Immutable;
using Cairn.Collection;
using Cairn.Theatres;

namespace Cairn.Bench;

/// <summary>The reports that benchmarks run on: the exam's reports 000 to 004 where they are there, else five of the bundled samples.</summary>
internal static class BenchReports
{
    public static ImmutableArray<Report> Five { get; } = [.. Files().Take(5).Select(file => Report.FromText(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file), ReportFormat.Plain))];

    private static IEnumerable<string> Files()
    {
        string? exams = Environment.GetEnvironmentVariable("CAIRN_EXAMS");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); exams is null && folder is not null; folder = folder.Parent)
        {
            string beside = Path.Combine(folder.FullName, "..", "shared", "exams");
            exams = File.Exists(Path.Combine(folder.FullName, "Cairn.slnx")) && Directory.Exists(beside) ? beside : null;
        }

        string[] real = exams is null ? [] : [.. Directory.GetFiles(Path.Combine(exams, "reports", "texts"), "00*.txt").Order(StringComparer.Ordinal)];
        return real.Length >= 5 ? real : Directory.GetFiles(DataFolders.Samples, "*.txt").Order(StringComparer.Ordinal);
    }
}
