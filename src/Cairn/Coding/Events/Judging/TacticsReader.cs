using System.Collections.Immutable;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Values;

namespace Cairn.Coding.Events.Judging;

/// <summary>The tactics of a happening, from its triggers and words of means.</summary>
internal static class TacticsReader
{
    private static readonly ImmutableArray<(Means Means, string Tactic)> ByMeans =
    [
        (Means.Suicide, "suicide"), (Means.Vehicle, "vehicle-bomb"), (Means.Ied, "ied"), (Means.Air, "airstrike"), (Means.Drone, "drone"), (Means.Indirect, "indirect-fire"),
        (Means.SmallArms, "small-arms"), (Means.Sniper, "sniper"), (Means.Arson, "arson"), (Means.Raid, "raid"), (Means.Ambush, "ambush"), (Means.Execution, "execution"),
        (Means.Complex, "complex-assault"), (Means.Targeted, "targeted-killing"), (Means.Airborne, "airborne-operation"), (Means.Abduction, "abduction"),
    ];

    /// <summary>Which tactics go with a sub-type; others that the clause names belong to something else.</summary>
    public static ImmutableArray<Evidenced<string>> Of(Happening happening, string subType, Func<int, int, TextSpan> triggerSpan)
    {
        var tactics = new SortedDictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var (tactic, span) in happening.Tactics)
        {
            tactics.TryAdd(tactic, span);
        }

        foreach (var (means, tactic) in ByMeans)
        {
            if (happening.MeansAt.TryGetValue(means, out var span))
            {
                tactics.TryAdd(tactic, span);
            }
        }

        if (subType == "Air/drone strike" && !tactics.ContainsKey("airstrike") && !tactics.ContainsKey("drone") && happening.Triggers.Find(t => t.Trigger.Sense is TriggerSense.Strike or TriggerSense.Bombard) is { Trigger: not null } strike)
        {
            tactics["airstrike"] = triggerSpan(strike.First, strike.Last);
        }

        if (subType == "Armed clash" && IsNamelessKilling(happening, tactics))
        {
            tactics.TryAdd("targeted-killing", happening.Killed!.Spans[0]);
        }

        if (subType == "Air/drone strike" && happening.Killed is { } killed && happening.Targets.Any(t => t.IsPerson))
        {
            tactics.TryAdd("targeted-killing", killed.Spans[0]);
        }

        if (subType == "Attack" && IsExecution(happening))
        {
            tactics.TryAdd("execution", happening.Killed!.Spans[0]);
        }

        return [.. tactics.Where(pair => Fits(pair.Key, subType, tactics)).Select(pair => new Evidenced<string>(pair.Key, pair.Value, 0.8))];
    }

    /// <summary>A killing of somebody told without its means.</summary>
    private static bool IsNamelessKilling(Happening happening, SortedDictionary<string, TextSpan> tactics) =>
        happening.Killed is not null && happening.Targets.Any(t => t.IsPerson || (t.Class & NounClass.Leader) != 0)
        && !tactics.Keys.Any(tactic => tactic is "small-arms" or "ambush" or "sniper");

    /// <summary>Civilians killed by an armed group with no assault or fight told: they were in its hands.</summary>
    private static bool IsExecution(Happening happening) =>
        happening.Killed is { Value.Low: >= 2 } && happening.Actors.Any(a => a.IsArmedGroup) && happening.Targets.Any(t => (t.Class & NounClass.Civilian) != 0)
        && happening.Triggers.All(t => t.Trigger.Sense is TriggerSense.Harm or TriggerSense.Shoot && t.Trigger.IsVerb && t.Trigger.Word != "open fire" && t.Trigger.Word != "opened fire");

    private static bool Fits(string tactic, string subType, SortedDictionary<string, TextSpan> all) => subType switch
    {
        "Air/drone strike" => tactic is "airstrike" or "drone" or "targeted-killing" || (tactic == "indirect-fire" && all.ContainsKey("drone")),
        "Shelling/artillery/missile attack" => tactic is "indirect-fire",
        "Suicide bomb" => tactic is "suicide" or "vehicle-bomb" or "complex-assault" or "small-arms",
        "Remote explosive/landmine/IED" => tactic is "ied" or "vehicle-bomb" && (tactic != "ied" || !all.ContainsKey("vehicle-bomb")),
        "Grenade" or "Chemical weapon" => false,
        "Armed clash" => tactic is "small-arms" or "sniper" or "targeted-killing" or "ambush" or "complex-assault" or "raid" or "ground-operation" or "airborne-operation" or "indirect-fire" or "airstrike" or "prison-break" or "vehicle-bomb",
        "Attack" => tactic is "small-arms" or "sniper" or "targeted-killing" or "ambush" or "complex-assault" or "raid" or "execution" or "arson" or "abduction",
        "Arrests" => tactic is "arrest" or "raid",
        "Abduction/forced disappearance" => tactic is "abduction" or "raid",
        "Looting/property destruction" => tactic is "arson" or "raid",
        "Disrupted weapons use" => tactic is "cache-found" or "drone" or "ied" && !(tactic == "ied" && all.ContainsKey("cache-found")),
        "Change to group/activity" => tactic is "withdrawal" or "statement",
        "Non-violent transfer of territory" => tactic is "base-transfer" or "withdrawal",
        "Other" => tactic is "statement" or "raid" or "ground-operation" or "airborne-operation" or "prison-break" or "airstrike" or "withdrawal" && !(tactic == "airstrike" && all.ContainsKey("statement")),
        "Government regains territory" or "Non-state actor overtakes territory" => tactic is "ground-operation" or "raid",
        _ => tactic is "arson" && subType is "Violent demonstration" or "Mob violence",
    };
}
