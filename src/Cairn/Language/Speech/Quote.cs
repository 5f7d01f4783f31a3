namespace Cairn.Language.Speech;

/// <summary>Words in quotation marks, which may run over several sentences and paragraphs.</summary>
/// <param name="Open">Index of the opening mark.</param>
/// <param name="Close">Index of the closing mark; the token behind the last where it was never closed.</param>
/// <param name="IsSpeech">False for a word or two put in marks: a name, a doubt.</param>
internal readonly record struct Quote(int Open, int Close, bool IsSpeech)
{
    public int First => Open + 1;

    public int Length => Close - First;

    public bool Contains(int token) => Open <= token && token <= Close;
}
