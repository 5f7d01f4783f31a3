using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Coding.Events.Judging;

/// <summary>Names who bombed, shelled or mined where only the story tells it: the doer of at least half of the report's other violence whose doers are told.</summary>
/// <remarks>Only once the events are judged, so that a doer who is lent makes none. Not for shootings and killings, which several sides of a
/// story do; nor where the report says that nobody claimed it.</remarks>
internal static class StoryDoers
{
    private const int LeastDeeds = 2;
    private const double Sureness = 0.5;

    private static readonly ImmutableArray<string> Violence = ["Battles", FromAfar, "Violence against civilians"];

    private const string FromAfar = "Explosions/Remote violence";

    /// <param name="decisions">Every candidate of the report.</param>
    /// <param name="states">The doers that are states or their forces.</param>
    public static ImmutableArray<EventDecision> Lend(ImmutableArray<EventDecision> decisions, HashSet<string> states)
    {
        var deeds = decisions.Where(d => d.IsAccepted && Violence.Contains(d.Candidate.Type) && !d.Candidate.Actors.IsEmpty).Select(d => d.Candidate.Actors[0]).ToList();
        var most = deeds.GroupBy(doer => doer.Value, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault();
        return most is null || most.Count() < LeastDeeds || 2 * most.Count() < deeds.Count ? decisions : [.. decisions.Select(d => Lacks(d.Candidate, most.Key, states.Contains(most.Key)) ? d with { Candidate = d.Candidate with { Actors = [most.First() with { Confidence = Sureness }] } } : d)];
    }

    private static bool Lacks(Event happening, string doer, bool isState) =>
        happening.Type == FromAfar && (isState ? happening.SubType.Value is not ("Suicide bomb" or "Remote explosive/landmine/IED") : happening.SubType.Value != "Air/drone strike" || happening.Tactics.Any(tactic => tactic.Value == "drone")) && happening.Actors.IsEmpty && !happening.Attributions.Any(one => one.Value.Kind is AttributionKind.Unclaimed) && !happening.Targets.Any(target => target.Value == doer);
}
