namespace Cairn.Coding.Events.Triggers;

/// <summary>What kind of happening a trigger tells, where its sub-type is not fixed by the word alone.</summary>
internal enum TriggerSense : byte
{
    /// <summary>The trigger names its sub-type.</summary>
    Fixed,

    /// <summary>Somebody is killed or hurt: victims and means decide.</summary>
    Harm,
    Assault,
    Blast,
    Shoot,

    /// <summary>"Strike": from the air unless a missile or a rocket is named.</summary>
    Strike,

    /// <summary>"Bombed", "pounded": from the air unless artillery is named.</summary>
    Bombard,

    /// <summary>"Fired", "launched", of a rocket or a drone.</summary>
    Fire,

    /// <summary>Territory taken: who took it decides.</summary>
    Ground,
    GroundLost,

    /// <summary>A base or ground handed over; people handed over are a release.</summary>
    Handover,
    Release,
    Statement,
    Operation,

    /// <summary>People driven from home.</summary>
    Displaced,

    /// <summary>People captured or seized: an arrest by a state's forces or of fighters, an abduction otherwise.</summary>
    Captured,

    /// <summary>An attack found out before it happened.</summary>
    Foiled,

    /// <summary>"The incident": means another happening of the report, never one of its own.</summary>
    Reference,
}
