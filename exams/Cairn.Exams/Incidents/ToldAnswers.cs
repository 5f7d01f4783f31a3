using System.Globalization;
using Cairn.Coding;
using Cairn.Theatres;

namespace Cairn.Exams.Incidents;

/// <summary>What the samples' answers say: which words of which report tell of which happening, and which reports go back to one origin.</summary>
internal sealed class ToldAnswers
{
    private readonly ILookup<string, (string Incident, DateOnly Day, string[] Words)> told;

    private ToldAnswers(ILookup<string, (string, DateOnly, string[])> told, Dictionary<string, string> families) => (this.told, Families) = (told, families);

    /// <summary>The family of each report that has kin.</summary>
    public IReadOnlyDictionary<string, string> Families { get; }

    /// <summary>The copies of each report, by the copy's stem.</summary>
    public string? OriginalOf(string stem) => Families.TryGetValue(stem, out string? family) && family != stem && family.StartsWith("sample-", StringComparison.Ordinal) ? family : null;

    /// <param name="folder">The samples' folder.</param>
    public static ToldAnswers Read(string folder)
    {
        var incidents = TsvTable.Read(Path.Combine(folder, "incidents.tsv"), ["incident", "report", "words", "killed", "told"]).Rows.Select(row =>
            (Report: row.Required("report"), Told: (row.Required("incident"), DateOnly.ParseExact(row.Required("incident")[^10..], "yyyy-MM-dd", CultureInfo.InvariantCulture), row.List("told").ToArray())));
        var families = TsvTable.Read(Path.Combine(folder, "families.tsv"), ["family", "report", "how"]).Rows;
        return new ToldAnswers(incidents.ToLookup(r => r.Report, r => r.Told, StringComparer.Ordinal), families.ToDictionary(row => row.Required("report"), row => row.Required("family"), StringComparer.Ordinal));
    }

    /// <summary>The happening that each event of a report tells of: the listed one whose words its evidence shares most, on a day that does not speak against
    /// it; every other event is a happening of its own.</summary>
    public Dictionary<int, string> Right(string stem, CodedReport coded)
    {
        var right = new Dictionary<int, string>();
        foreach (var (incident, day, words) in told[OriginalOf(stem) ?? stem])
        {
            foreach (string quoted in words)
            {
                var best = Enumerable.Range(0, coded.Events.Length).Where(i => !right.ContainsKey(i) && coded.Events[i].Date?.Value.Contains(day) != false)
                    .Select(i => (Index: i, Shared: Shared(coded.Document.Text, coded.Events[i], quoted))).Where(e => e.Shared > 0).OrderByDescending(e => e.Shared).ThenBy(e => e.Index).ToList();
                if (best.Count > 0)
                {
                    right[best[0].Index] = incident;
                }
            }
        }

        return right;
    }

    /// <summary>How many characters of the event's evidence lie within the words, wherever the report has them.</summary>
    private static int Shared(string text, Event told, string words)
    {
        int at = text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? 0 : Math.Max(0, Math.Min(told.Evidence.End, at + words.Length) - Math.Max(told.Evidence.Start, at));
    }
}
