namespace Cairn.Language.Speech;

/// <summary>A cue with its speaker, before its content is known.</summary>
internal readonly record struct SpeechCue(int At, int End, SpeakerPhrase? Speaker, SpeechKind Kind, SpeechFrame Frame, bool IsPrepositional)
{
    /// <summary>First token of cue and speaker together.</summary>
    public int First => Speaker is { } speaker && speaker.Start < At ? speaker.Start : At;

    public int Last => Speaker is { } speaker && speaker.First > At ? Math.Max(speaker.Reach, End) : End;
}
