using Cairn.Coding.Events.Tellings;

namespace Cairn.Coding.Events.Triggers;

/// <summary>Which family a trigger belongs to.</summary>
internal static class Families
{
    public static EventFamily Of(Trigger trigger) => trigger.Sense switch
    {
        TriggerSense.Ground or TriggerSense.GroundLost => EventFamily.Ground,
        TriggerSense.Handover => EventFamily.Transfer,
        TriggerSense.Release => EventFamily.Release,
        TriggerSense.Statement => EventFamily.Statement,
        TriggerSense.Operation => EventFamily.Operation,
        TriggerSense.Displaced => EventFamily.Movement,
        TriggerSense.Foiled => EventFamily.Weapons,
        TriggerSense.Captured => EventFamily.Abduction,
        TriggerSense.Fixed => trigger.SubType switch
        {
            "Abduction/forced disappearance" => EventFamily.Abduction,
            "Sexual violence" => EventFamily.Sexual,
            "Peaceful protest" or "Protest with intervention" or "Excessive force against protesters" or "Violent demonstration" or "Mob violence" => EventFamily.Crowd,
            "Arrests" => EventFamily.Arrest,
            "Change to group/activity" => EventFamily.Movement,
            "Agreement" => EventFamily.Agreement,
            "Disrupted weapons use" => EventFamily.Weapons,
            "Headquarters or base established" => EventFamily.Base,
            "Looting/property destruction" => EventFamily.Destruction,
            "Non-violent transfer of territory" => EventFamily.Transfer,
            "Other" => trigger.Tactics.Contains("prison-break") ? EventFamily.Prison
                : trigger.Tactics.Contains("ground-operation") || trigger.Tactics.Contains("raid") || trigger.Tactics.Contains("airborne-operation") ? EventFamily.Operation : EventFamily.Release,
            _ => EventFamily.Violence,
        },
        _ => EventFamily.Violence,
    };

    /// <summary>The family of what took place: ground that was only fought for belongs to the fighting, and so do fires in which people were killed.</summary>
    public static EventFamily Of(Happening happening) => Of(happening.Trigger) switch
    {
        EventFamily.Ground when happening.Stage == EventStage.Attempted => EventFamily.Violence,
        EventFamily.Destruction when happening.Killed is not null => EventFamily.Violence,
        var family => family,
    };

    /// <summary>Whether two happenings of one sentence can be one.</summary>
    public static bool MayJoin(EventFamily one, EventFamily other) =>
        one == other || Pair(one, other, EventFamily.Violence, EventFamily.Destruction) || Pair(one, other, EventFamily.Violence, EventFamily.Operation)
        || Pair(one, other, EventFamily.Violence, EventFamily.Crowd) || Pair(one, other, EventFamily.Crowd, EventFamily.Destruction) || Pair(one, other, EventFamily.Arrest, EventFamily.Crowd)
        || Pair(one, other, EventFamily.Ground, EventFamily.Operation) || Pair(one, other, EventFamily.Ground, EventFamily.Violence);

    private static bool Pair(EventFamily one, EventFamily other, EventFamily a, EventFamily b) => (one == a && other == b) || (one == b && other == a);
}
