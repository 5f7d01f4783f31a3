namespace Cairn.Coding.Events.Triggers;

/// <summary>Who stands where around a trigger.</summary>
internal enum TriggerFrame : byte
{
    /// <summary>The subject does it to the object.</summary>
    ActorTarget,

    /// <summary>The subject does it; there is no object.</summary>
    Actor,

    /// <summary>The subject suffers it: "died".</summary>
    Target,

    /// <summary>The subject takes the object, which is ground.</summary>
    ActorPlace,

    /// <summary>"Killing of X": to X.</summary>
    OfTarget,

    /// <summary>"Withdrawal of X": by X.</summary>
    OfActor,

    /// <summary>"Capture of X": X is ground.</summary>
    OfPlace,
}
