namespace Cairn.Coding;

/// <summary>How far a happening went. What was only threatened, planned or feared is no event.</summary>
public enum EventStage
{
    Done,

    /// <summary>Tried and failed, or foiled.</summary>
    Attempted,
}
