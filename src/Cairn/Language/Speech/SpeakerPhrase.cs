namespace Cairn.Language.Speech;

/// <summary>The words that name a speaker.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token behind the last.</param>
/// <param name="Head">The noun that heads them.</param>
/// <param name="Reach">Token behind the last word that hangs on the head: appositions, "who" clauses.</param>
internal readonly record struct SpeakerPhrase(int First, int End, int Head, int Reach)
{
    /// <summary>Where all that is told of the speaker begins: at the role before a name ("the envoy, Peter Lindgren").</summary>
    public int Start { get; init; } = First;
}
