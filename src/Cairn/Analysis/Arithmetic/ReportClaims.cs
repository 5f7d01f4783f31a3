using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Values;

namespace Cairn.Analysis.Arithmetic;

/// <summary>The claims of one report with its cleaned text.</summary>
public sealed record ReportClaims
{
    public required ContentHash Report { get; init; }

    /// <summary>File stem of the report.</summary>
    public required string Stem { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    public required string Text { get; init; }

    /// <summary>Each with its short name within the report.</summary>
    public required ImmutableArray<(string Name, Claim Claim)> Claims { get; init; }

    /// <summary>The claims of a report that is in no store.</summary>
    public static ReportClaims Of(CodedReport coded) => new()
    {
        Report = coded.Document.Report.Hash,
        Stem = coded.Document.Report.Receipt.Stem,
        Outlet = coded.Document.Outlet,
        Published = coded.Document.Published,
        Text = coded.Document.Text,
        Claims = [.. coded.Claims.Select((claim, i) => (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"c{i + 1}"), claim))],
    };

    /// <summary>Claims of a ledger's list, by report.</summary>
    /// <param name="ledger">Where their texts are.</param>
    /// <param name="entries">The claims.</param>
    /// <param name="stop">Stops the reading.</param>
    public static async Task<ImmutableArray<ReportClaims>> OfAsync(ILedgerReader ledger, IEnumerable<Entry<Claim>> entries, CancellationToken stop = default)
    {
        var reports = entries.GroupBy(entry => entry.Report).ToArray();
        var texts = await ledger.TextsAsync([.. reports.Select(report => report.Key)], stop).ConfigureAwait(false);
        return
        [
            .. reports.Where(report => texts.ContainsKey(report.Key)).Select(report => new ReportClaims
            {
                Report = report.Key,
                Stem = report.First().Stem,
                Outlet = report.First().Outlet,
                Published = report.First().Published,
                Text = texts[report.Key],
                Claims = [.. report.Select(entry => (entry.Name, entry.Thing))],
            }),
        ];
    }
}
