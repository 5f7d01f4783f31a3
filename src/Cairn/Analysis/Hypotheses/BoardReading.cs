using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Boards;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Queries;
using Cairn.Resolution;
using Cairn.Values;

namespace Cairn.Analysis.Hypotheses;

/// <summary>Reads a board with its rows as they stand in the record now.</summary>
public static class BoardReading
{
    /// <summary>One board; null where there is none of that id.</summary>
    /// <param name="ledger">The record.</param>
    /// <param name="id">The board's id.</param>
    /// <param name="by">Whose ratings count; null for everybody's.</param>
    /// <param name="stop">Stops the reading.</param>
    public static async Task<HypothesisBoard?> OfAsync(ILedgerReader ledger, string id, string? by = null, CancellationToken stop = default)
    {
        if ((await ledger.BoardsAsync(stop).ConfigureAwait(false)).FirstOrDefault(board => board.Id == id) is not { } found)
        {
            return null;
        }

        var entries = await ledger.BoardEntriesAsync(id, stop).ConfigureAwait(false);
        var live = new Dictionary<long, LiveEvidence>();
        foreach (var entry in entries.Where(entry => entry.Kind == BoardEntryKind.Evidence))
        {
            live[entry.Number] = await EvidenceAsync(ledger, entry, stop).ConfigureAwait(false);
        }

        return HypothesisBoard.Of(found, entries, await InFamiliesAsync(ledger, live, stop).ConfigureAwait(false), by);
    }

    /// <summary>What a thing of the record, or a trend, says now.</summary>
    public static async Task<LiveEvidence> EvidenceAsync(ILedgerReader ledger, BoardEntry entry, CancellationToken stop = default)
    {
        if (entry.Thing is not { } thing)
        {
            return new LiveEvidence("note", entry.Words);
        }

        if (TrendEvidence.IsOne(thing))
        {
            return await TrendEvidence.ReadAsync(ledger, thing, stop).ConfigureAwait(false);
        }

        LiveEvidence? found = thing[0] switch
        {
            'c' => (await ledger.ClaimsAsync(new ClaimFilter { Thing = new CodedId(thing), Decided = DecisionFilter.Any }, PageRequest.First(1), stop).ConfigureAwait(false)).Items.Select(Of).FirstOrDefault(),
            'a' => (await ledger.AssessmentsAsync(new AssessmentFilter { Thing = new CodedId(thing), Decided = DecisionFilter.Any }, PageRequest.First(1), stop).ConfigureAwait(false)).Items.Select(Of).FirstOrDefault(),
            'e' => (await ledger.IncidentAsync(new CodedId(thing), stop).ConfigureAwait(false))?.Events.Where(told => told.Id.Value == thing).Select(Of).FirstOrDefault(),
            _ => null,
        };
        return found ?? new LiveEvidence("gone", entry.Words.Length > 0 ? entry.Words : thing, Fault: "no longer coded, or its report was withdrawn");
    }

    private static LiveEvidence Of(Entry<Claim> entry) => Live(entry, "claim", $"{entry.Thing.Subject.Value}: {entry.Thing.Value.Value} {entry.Thing.Unit} ({entry.Thing.Kind}{(entry.Thing.Period is { } period ? ", " + period.Value : "")}), says {entry.Thing.Speaker.Value}", entry.Thing.Speaker.Value);

    private static LiveEvidence Of(Entry<Assessment> entry) => Live(entry, "assessment", $"{entry.Thing.Speaker.Value} {entry.Thing.Stance.ToString().ToLowerInvariant()} that {entry.Thing.Proposition}", entry.Thing.Speaker.Value);

    private static LiveEvidence Of(Entry<Event> entry) => Live(entry, "event", $"{entry.Thing.SubType.Value}, {entry.Thing.Place?.Value.Name ?? "no place"}, {entry.Thing.Date?.Value.ToString() ?? "no date"}", entry.Outlet);

    private static LiveEvidence Live<T>(Entry<T> entry, string kind, string words, string? source) where T : class =>
        new(kind, words, source, entry.Report, entry.Stem, entry.Name, entry.Evidence, entry.Standing == DecisionVerdict.Reject ? $"rejected by {entry.Decisions[^1].By}" : null);

    private static async Task<Dictionary<long, LiveEvidence>> InFamiliesAsync(ILedgerReader ledger, Dictionary<long, LiveEvidence> live, CancellationToken stop)
    {
        var reports = live.Values.Where(one => one.Report is not null).DistinctBy(one => one.Report).ToList();
        var texts = await ledger.TextsAsync([.. reports.Select(one => one.Report!.Value)], stop).ConfigureAwait(false);
        var families = SourceFamilies.Find(reports.Where(one => texts.ContainsKey(one.Report!.Value)).Select(one => new FamilyReport(one.Report!.Value.Hex, texts[one.Report!.Value]))).ToList();
        return live.ToDictionary(pair => pair.Key, pair => pair.Value.Report is not { } report || families.FindIndex(family => family.Reports.Contains(report.Hex)) is not (var at and >= 0) ? pair.Value : pair.Value with { Family = at });
    }
}
