namespace Cairn.Coding.Events.Modality;

/// <summary>What a word before a trigger says about whether it took place.</summary>
internal enum ModalityEffect : byte
{
    Plan,
    Negation,
    Attempt,
    Habit,
    Hypothesis,

    /// <summary>What follows did take place: "managed to", "forced to".</summary>
    Control,
}
