using Cairn.Resolution;
using Cairn.Values;

namespace Cairn.Ledger.Incidents;

/// <summary>What a named person does to incidents: merges, keeps apart, splits off, takes back. Each appends links and rewrites none.</summary>
/// <param name="ledger">The record.</param>
/// <param name="by">The person.</param>
/// <param name="reason">Why; may be empty.</param>
/// <param name="at">When.</param>
public sealed class IncidentDecisions(ILedger ledger, string by, string reason, DateTimeOffset at)
{
    public ILedger Ledger => ledger;

    public string By => by;

    /// <summary>Says that two events are one happening or two.</summary>
    /// <returns>How many links were kept.</returns>
    /// <exception cref="LedgerException">One of the two was never coded, or both are one.</exception>
    public async Task<int> SayAsync(CodedId one, CodedId other, LinkVerdict verdict, CancellationToken stop = default)
    {
        if (one == other)
        {
            throw new LedgerException(new Rejection(LedgerErrors.OneEvent, one.Value, "an event cannot be linked with itself.", "Name two events."));
        }

        await ledger.LinkAsync(Link.Between(one, other, verdict, by, true, reason, verdict == LinkVerdict.Same ? 1 : 0), at, stop).ConfigureAwait(false);
        return 1;
    }

    /// <summary>Says that an event is none of its incident: it differs from every other event there.</summary>
    /// <exception cref="LedgerException">The event stands alone, or was never coded.</exception>
    public async Task<int> SplitAsync(CodedId told, CancellationToken stop = default)
    {
        var others = (await ledger.IncidentAsync(told, stop).ConfigureAwait(false))?.Events.Where(e => e.Id != told).ToList() ?? [];
        if (others.Count == 0)
        {
            throw new LedgerException(new Rejection(LedgerErrors.NothingToUndo, told.Value, "this event stands alone.", "`cairn incidents` shows which events are joined."));
        }

        foreach (var other in others)
        {
            await SayAsync(told, other.Id, LinkVerdict.Different, stop).ConfigureAwait(false);
        }

        return others.Count;
    }

    /// <summary>Takes back the last that people said of two events: what was said before holds again, and where nothing was, the machine's word.</summary>
    /// <exception cref="LedgerException">Nothing that anybody said of the two still stands.</exception>
    public async Task<int> UndoAsync(CodedId one, CodedId other, CancellationToken stop = default)
    {
        var said = StandingLinks.Of((await ledger.LinksAsync([one, other], stop).ConfigureAwait(false)).Where(l => (l.First, l.Second) == Pair(one, other)));
        if (said.IsEmpty)
        {
            throw new LedgerException(new Rejection(LedgerErrors.NothingToUndo, $"{one} and {other}", "nobody has said anything of these two.", "`cairn incidents --json` shows the links and who made them."));
        }

        await ledger.LinkAsync(Link.Between(one, other, LinkVerdict.Undone, by, true, reason, said[^1].Score), at, stop).ConfigureAwait(false);
        return 1;
    }

    private static (CodedId, CodedId) Pair(CodedId one, CodedId other) => string.CompareOrdinal(one.Value, other.Value) <= 0 ? (one, other) : (other, one);
}
