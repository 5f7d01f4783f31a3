using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Queries;
using Cairn.Resolution;

namespace Cairn.Analysis.Agreement;

/// <summary>Makes of decisions what each coder holds of each field, the machine being one of them. Pure.</summary>
/// <remarks>Who accepts a thing, or amends one field of it, holds its other fields to be as the machine has them. Who rejects it holds none of its fields;
/// that alone counts, under <c>kept</c>. A person's last word on a thing holds.</remarks>
public static class DecidedFields
{
    /// <summary>The machine's name among coders.</summary>
    public const string Machine = "the machine";

    /// <summary>Whether a thing is kept at all.</summary>
    public const string Kept = "kept";

    /// <summary>Whether two events are one happening.</summary>
    public const string Same = "same happening";

    /// <summary>Reads all that was decided.</summary>
    public static async Task<ImmutableArray<RatedField>> OfAsync(ILedgerReader ledger, CancellationToken stop = default)
    {
        var events = await ledger.EventsAsync(new EventFilter { Decided = DecisionFilter.Decided }, PageRequest.All, stop).ConfigureAwait(false);
        var claims = await ledger.ClaimsAsync(new ClaimFilter { Decided = DecisionFilter.Decided }, PageRequest.All, stop).ConfigureAwait(false);
        var assessments = await ledger.AssessmentsAsync(new AssessmentFilter { Decided = DecisionFilter.Decided }, PageRequest.All, stop).ConfigureAwait(false);
        return Of(events.Items, claims.Items, assessments.Items, await ledger.DecidedLinksAsync(stop).ConfigureAwait(false));
    }

    /// <summary>The fields, those of events first, each with the things that two or more coded.</summary>
    public static ImmutableArray<RatedField> Of(IEnumerable<Entry<Event>> events, IEnumerable<Entry<Claim>> claims, IEnumerable<Entry<Assessment>> assessments, IEnumerable<Link> links)
    {
        var rated = events.SelectMany(entry => Rated(entry, "", FieldValues.Of(entry.Thing)))
            .Concat(claims.SelectMany(entry => Rated(entry, "claim ", FieldValues.Of(entry.Thing)))).Concat(assessments.SelectMany(entry => Rated(entry, "assessment ", FieldValues.Of(entry.Thing)))).Concat(Rated(links));
        return
        [
            .. rated.Where(row => row.Unit.Values.Count > 1).GroupBy(row => row.Field, StringComparer.Ordinal)
                .Select(group => new RatedField(group.Key, [.. group.Select(row => row.Unit).OrderBy(unit => unit.Thing.Value, StringComparer.Ordinal).ThenBy(unit => unit.Other?.Value, StringComparer.Ordinal)])),
        ];
    }

    private static IEnumerable<(string Field, RatedUnit Unit)> Rated<T>(Entry<T> entry, string kind, ImmutableSortedDictionary<string, string> coded) where T : class
    {
        var words = entry.Decisions.GroupBy(decision => decision.By, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.OrderBy(decision => decision.Number).ToList(), StringComparer.Ordinal);
        var kept = words.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value[^1].Verdict == DecisionVerdict.Reject ? "no" : "yes", StringComparer.Ordinal).SetItem(Machine, "yes");
        yield return (kind + Kept, Unit(kept));
        foreach (var (field, value) in coded)
        {
            yield return (kind + field, Unit(words.Where(pair => kept[pair.Key] == "yes")
                .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.FindLast(decision => decision.Field == field) is { } amended ? FieldValues.Plain(amended.Value) : value, StringComparer.Ordinal).SetItem(Machine, value)));
        }

        RatedUnit Unit(ImmutableSortedDictionary<string, string> values) => new(entry.Id, null, entry.Stem, entry.Name, entry.Evidence, values);
    }

    private static IEnumerable<(string Field, RatedUnit Unit)> Rated(IEnumerable<Link> links) => links.GroupBy(link => (link.First, link.Second)).Select(pair =>
    {
        var last = StandingLinks.Of(pair).Concat(pair.Where(link => !link.IsHuman)).GroupBy(link => link.IsHuman ? link.By : Machine, StringComparer.Ordinal).Select(group => (By: group.Key, Link: group.Last()));
        return (Same, new RatedUnit(pair.Key.First, pair.Key.Second, "", "", pair.Last().Reason, last.ToImmutableSortedDictionary(said => said.By, said => said.Link.Verdict.ToString().ToLowerInvariant(), StringComparer.Ordinal)));
    });
}
