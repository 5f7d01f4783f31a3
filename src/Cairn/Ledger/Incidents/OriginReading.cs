using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Resolution;

namespace Cairn.Ledger.Incidents;

/// <summary>Whom a report has its account of an incident from: the named speaker of the toll that it tells, and who passed that on.</summary>
public static class OriginReading
{
    /// <param name="told">The incident's events in one report.</param>
    /// <param name="claims">That report's claims.</param>
    /// <param name="text">Its cleaned text.</param>
    /// <param name="outlet">Its outlet, which is no origin of its own report.</param>
    public static ImmutableArray<Origin> Of(IReadOnlyCollection<Event> told, IEnumerable<Claim> claims, string text, string? outlet) =>
    [
        .. claims.Where(c => c is { Kind: "casualties", Unit: "killed" } && told.Any(e => IsTollOf(c, e))).SelectMany(Speakers).Concat(told.Select(e => Attributed(e, text)).OfType<Origin>()).Where(o => o.Speaker != outlet).Distinct(),
    ];

    /// <summary>The body that the sentence of an event gives for its toll, where no claim was coded from it: "…, the Iraqi Health Ministry said".</summary>
    private static Origin? Attributed(Event told, string text)
    {
        if (told.Killed is not { } killed)
        {
            return null;
        }

        int end = text.IndexOf(". ", Math.Min(text.Length, Math.Max(0, told.Evidence.End - 1)), StringComparison.Ordinal), line = text.IndexOf('\n', told.Evidence.End);
        end = Math.Min(end < 0 ? text.Length : end, line < 0 ? text.Length : line);
        return NamedSpeaker.In(text[told.Evidence.Start..Math.Max(told.Evidence.End, end)]) is { } speaker ? new Origin(speaker, killed.Value.ToString()) : null;
    }


    private static bool IsTollOf(Claim claim, Event told) =>
        told.Killed is { } killed && killed.Value == claim.Value.Value && claim.Evidence.Start < told.Evidence.End && told.Evidence.Start < claim.Evidence.End;

    /// <summary>The speaker with the statement, where it has a name of its own ("Iraqi health ministry", not "officials"), and who passed it on.</summary>
    private static IEnumerable<Origin> Speakers(Claim claim)
    {
        if (claim.Speaker.Value.Skip(1).Any(char.IsUpper) && !claim.Speaker.Spans.Contains(claim.Evidence))
        {
            yield return new Origin(claim.Speaker.Value, claim.Value.Value.ToString());
        }

        foreach (var via in claim.Via)
        {
            yield return new Origin(via.Value, null);
        }
    }
}
