namespace Cairn.Language.Speech;

/// <summary>What a speaker does with the words attributed.</summary>
public enum SpeechKind : byte
{
    Says,
    Believes,
    Fears,
    Warns,
    Claims,

    /// <summary>The speaker says that the content is not so.</summary>
    Denies,
    Promises,
    Accuses,
    Asks,
}
