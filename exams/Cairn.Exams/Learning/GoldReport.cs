using System.Collections.Immutable;
using System.Text.Json;
using Cairn.Cleaning;
using Cairn.Collection;

namespace Cairn.Exams.Learning;

/// <summary>A report with what a person coded in it.</summary>
/// <param name="Stem">File stem.</param>
/// <param name="Document">The report, cleaned.</param>
/// <param name="Claims">Evidence and value of each claim.</param>
/// <param name="Assessments">Evidence of each assessment.</param>
internal sealed record GoldReport(string Stem, Document Document, ImmutableArray<GoldClaim> Claims, ImmutableArray<string> Assessments)
{
    /// <summary>The reports of a folder that have a file of hand coding in another, in order of their names.</summary>
    /// <param name="texts">Folder of reports.</param>
    /// <param name="gold">Folder of <c>stem.json</c>.</param>
    /// <param name="skipped">Stems that are held out.</param>
    public static async Task<List<GoldReport>> ReadAsync(string texts, string gold, IReadOnlySet<string> skipped, CancellationToken stop)
    {
        var cleaner = new Cleaner();
        var reports = new List<GoldReport>();
        await foreach (var report in new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync([texts], stop))
        {
            if (!report.IsAccepted || skipped.Contains(report.Value.Receipt.Stem) || Path.Combine(gold, report.Value.Receipt.Stem + ".json") is not { } file || !File.Exists(file))
            {
                continue;
            }

            using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(file, stop));
            var document = cleaner.Clean(report.Value);
            if (document.IsAccepted)
            {
                reports.Add(new GoldReport(report.Value.Receipt.Stem, document.Value, Items(json, "claims", GoldClaim.Of), Items(json, "assessments", a => a.GetProperty("evidence").GetString()!)));
            }
        }

        reports.Sort((left, right) => string.CompareOrdinal(left.Stem, right.Stem));
        return reports;
    }

    private static ImmutableArray<T> Items<T>(JsonDocument json, string name, Func<JsonElement, T> read) =>
        json.RootElement.TryGetProperty(name, out var items) ? [.. items.EnumerateArray().Select(read)] : [];
}
