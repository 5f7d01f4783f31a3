using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Judging;

/// <summary>Decides the ACLED sub-type of a happening from its triggers, means, doers and victims, by the conventions of the coding guidelines.</summary>
internal static class SubTypes
{
    /// <summary>The sub-type's name, or null where no sub-type fits (people "captured" by nobody, a place "hit" by no weapon).</summary>
    public static string? Of(Happening happening)
    {
        string? fixedType = Fixed(happening);
        if (IsRiot(happening, fixedType) || IsStreetFight(happening, fixedType))
        {
            return Crowd(happening);
        }

        if (fixedType is not null && fixedType is not ("Armed clash" or "Remote explosive/landmine/IED" or "Looting/property destruction" or "Grenade") && !IsFoughtOperation(happening, fixedType))
        {
            return fixedType is "Peaceful protest" or "Protest with intervention" ? Protest(happening, fixedType) : fixedType;
        }

        var senses = happening.Triggers.Select(t => t.Trigger.Sense).ToHashSet();
        if (senses.SetEquals([TriggerSense.Foiled]))
        {
            return "Disrupted weapons use";
        }

        if (senses.Contains(TriggerSense.Ground))
        {
            // "Tried to take the town": it was fought for, not taken.
            return happening.Stage == EventStage.Attempted ? "Armed clash" : Taken(happening);
        }

        if (senses.Contains(TriggerSense.GroundLost))
        {
            return happening.Actors.Any(a => a.IsArmedGroup) ? "Government regains territory" : "Non-state actor overtakes territory";
        }

        if (senses.Contains(TriggerSense.Handover))
        {
            return happening.Targets.Any(t => (t.Class & (NounClass.People | NounClass.Captive)) != 0) && !happening.Targets.Any(t => (t.Class & (NounClass.MilitaryPlace | NounClass.Base | NounClass.Ground)) != 0) ? "Other" : "Non-violent transfer of territory";
        }

        if (senses.Contains(TriggerSense.Release) || senses.Contains(TriggerSense.Statement) || senses.Contains(TriggerSense.Displaced))
        {
            return "Other";
        }

        if (senses.SetEquals([TriggerSense.Operation]))
        {
            return "Other";
        }

        if (senses.Contains(TriggerSense.Captured))
        {
            return happening.Actors.Any(a => a.IsState) || happening.Targets.Any(t => t.IsArmedGroup) ? "Arrests" : "Abduction/forced disappearance";
        }

        bool fought = fixedType == "Armed clash" && !senses.Contains(TriggerSense.Strike) && !senses.Contains(TriggerSense.Bombard) && !senses.Contains(TriggerSense.Blast) && !senses.Contains(TriggerSense.Fire);
        if (!fought && ByMeans(happening, senses) is { } byMeans)
        {
            return byMeans;
        }

        if (fixedType is not null and not "Other")
        {
            bool hurts = senses.Contains(TriggerSense.Harm) || senses.Contains(TriggerSense.Shoot);
            return fixedType == "Looting/property destruction" && hurts ? ByVictims(happening) : fixedType;
        }

        return ByVictims(happening);
    }

    /// <summary>Protesters or a mob who burn, storm, loot or beat, with no weapon of war.</summary>
    private static bool IsRiot(Happening happening, string? fixedType) =>
        Families.Of(happening) is EventFamily.Violence or EventFamily.Destruction && fixedType is null or "Looting/property destruction" or "Armed clash"
        && (happening.Means & Means.Remote) == 0 && happening.Actors.Count > 0 && happening.Actors.All(actor => (actor.Class & NounClass.Protesting) != 0);

    /// <summary>"Protesters clashed with police": no battle where nobody shoots.</summary>
    private static bool IsStreetFight(Happening happening, string? fixedType) =>
        fixedType == "Armed clash" && (happening.Means & (Means.Remote | Means.SmallArms)) == 0 && happening.Killed is null
        && happening.Actors.Concat(happening.Targets).Any(one => (one.Class & NounClass.Protesting) != 0) && !happening.Actors.Exists(actor => actor.IsArmedGroup);

    private static string Crowd(Happening happening) =>
        happening.Killed is not null && happening.Targets.Any(target => (target.Class & NounClass.Civilian) != 0) ? "Mob violence" : "Violent demonstration";

    private static bool IsOfArmedGroups(Happening happening) =>
        Families.Of(happening) == EventFamily.Violence ? happening.Actors.Exists(actor => actor.IsArmedGroup) : happening.Actors.Count > 0 && happening.Actors.TrueForAll(actor => actor.IsArmedGroup);

    /// <summary>An operation in which somebody was hurt is a fight or an attack, not "Other".</summary>
    private static bool IsFoughtOperation(Happening happening, string fixedType) =>
        fixedType == "Other" && Families.Of(happening) is EventFamily.Operation or EventFamily.Violence
        && happening.Triggers.Any(t => Families.Of(t.Trigger) == EventFamily.Violence);

    private static string? Fixed(Happening happening)
    {
        // The most telling trigger first; a clash or a fire gives way to a named means.
        string? weak = null;
        foreach (var (trigger, _, _) in happening.Triggers.OrderByDescending(t => t.Trigger.Strength))
        {
            if (trigger.SubType is not { } subType)
            {
                continue;
            }

            if (subType is "Peaceful protest" && happening.Triggers.Exists(t => Families.Of(t.Trigger) == EventFamily.Violence) && IsOfArmedGroups(happening))
            {
                // "Attacked a church during a vigil", "marched on the village and killed": no protest.
                continue;
            }

            if (subType is "Disrupted weapons use" && happening.Triggers.Exists(t => t.Trigger.Sense is TriggerSense.Strike or TriggerSense.Bombard || t.Trigger.SubType == "Air/drone strike"))
            {
                // What a strike destroys is its target.
                continue;
            }

            if (subType is "Armed clash" or "Remote explosive/landmine/IED" or "Looting/property destruction" or "Other" or "Peaceful protest" || (subType == "Grenade" && !happening.Means.HasFlag(Means.Drone)))
            {
                weak ??= subType;
            }
            else if (subType is "Shelling/artillery/missile attack" or "Grenade" && happening.Means.HasFlag(Means.Drone))
            {
                return "Air/drone strike";
            }
            else
            {
                return subType;
            }
        }

        return weak;
    }

    private static string? ByMeans(Happening happening, HashSet<TriggerSense> senses)
    {
        var means = happening.Means;
        if (means.HasFlag(Means.Chemical))
        {
            return "Chemical weapon";
        }

        if (means.HasFlag(Means.Suicide) && !means.HasFlag(Means.Drone))
        {
            return "Suicide bomb";
        }

        if ((means & (Means.Air | Means.Drone)) != 0 && !senses.Contains(TriggerSense.Foiled))
        {
            return "Air/drone strike";
        }

        if (senses.Contains(TriggerSense.Strike) && !OnlyArmedGroupsAct(happening))
        {
            // What a strike destroyed ("two mortars") is not what it was made with.
            return "Air/drone strike";
        }

        if (means.HasFlag(Means.Indirect))
        {
            return "Shelling/artillery/missile attack";
        }

        if (senses.Contains(TriggerSense.Bombard))
        {
            return "Air/drone strike";
        }

        bool shots = (means & Means.SmallArms) != 0 || senses.Contains(TriggerSense.Shoot);
        if (means.HasFlag(Means.Grenade) && !shots)
        {
            return "Grenade";
        }

        if ((means & (Means.Ied | Means.Vehicle)) != 0 && ((means & Means.SmallArms) == 0 || senses.Contains(TriggerSense.Blast)))
        {
            return "Remote explosive/landmine/IED";
        }

        return senses.Contains(TriggerSense.Blast) ? "Remote explosive/landmine/IED"
            : senses.Contains(TriggerSense.Fire) ? "Shelling/artillery/missile attack"
            : null;
    }

    /// <summary>"A strike by the militants", with no aircraft named: groups outside a state seldom have any.</summary>
    private static bool OnlyArmedGroupsAct(Happening happening) => happening.Actors.Count > 0 && happening.Actors.All(actor => actor.IsArmedGroup);

    private static string? ByVictims(Happening happening)
    {
        var classes = happening.Targets.Aggregate(NounClass.None, (all, target) => all | target.Class);
        bool armed = happening.Targets.Any(t => t.IsArmed || (t.Class & (NounClass.MilitaryPlace | NounClass.Leader)) != 0 || t.IsPerson);
        bool civil = (classes & (NounClass.Civilian | NounClass.Captive | NounClass.Property)) != 0
            || ((classes & NounClass.CivilPlace) != 0 && (classes & NounClass.MilitaryPlace) == 0)
            || ((happening.Killed ?? happening.Wounded) is not null && happening.Targets.Any(t => t is { IsNamed: false, Class: NounClass.None }));
        if ((classes & NounClass.Protesting) != 0 && !happening.Actors.Any(a => a.IsArmedGroup))
        {
            return "Excessive force against protesters";
        }

        bool execution = happening.Means.HasFlag(Means.Execution) || happening.Triggers.Any(t => t.Trigger.Tactics.Contains("execution"));
        if (armed && !((classes & NounClass.Civilian) != 0 && (classes & NounClass.ArmedParty) == 0 && !happening.Targets.Any(t => t.IsPerson)))
        {
            return execution ? "Attack" : "Armed clash";
        }

        if (civil || execution)
        {
            return "Attack";
        }

        return happening.Targets.Count == 0 && happening.Killed is not null && !happening.Actors.Any(a => a.IsState) ? "Attack" : "Armed clash";
    }

    private static string? Taken(Happening happening)
    {
        if (happening.Actors.Any(a => a.IsArmedGroup) && !happening.Actors[0].IsState)
        {
            return "Non-state actor overtakes territory";
        }

        return happening.Actors.Any(a => a.IsState) || happening.Targets.Any(t => t.IsArmedGroup) ? "Government regains territory"
            : happening.Actors.Count > 0 ? "Non-state actor overtakes territory"
            : Begins(happening, "re") || Begins(happening, "liberat") ? "Government regains territory"
            : happening.Trigger.Frame == TriggerFrame.Target || Begins(happening, "fall of") || Begins(happening, "overrun") ? "Non-state actor overtakes territory"
            : null;
    }

    private static bool Begins(Happening happening, string word) => happening.Triggers.Exists(t => t.Trigger.Word.StartsWith(word, StringComparison.Ordinal));

    private static string Protest(Happening happening, string told)
    {
        bool hurt = happening.Killed is not null || happening.Triggers.Any(t => t.Trigger.Sense is TriggerSense.Harm or TriggerSense.Shoot);
        return hurt ? "Excessive force against protesters"
            : happening.Triggers.Any(t => t.Trigger.SubType == "Arrests") ? "Protest with intervention"
            : happening.Triggers.Any(t => t.Trigger.SubType is "Armed clash" or "Looting/property destruction") ? "Violent demonstration"
            : told;
    }
}
