using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Language.Speech;

/// <summary>Words that somebody is made to say: in quotation marks, after "said that", "according to", "X told Y".</summary>
/// <param name="Content">The words attributed, which may run over several sentences.</param>
/// <param name="Speaker">The words that name the speaker ("the US Central Command", "he").</param>
/// <param name="SpeakerName">The speaker as coded: the pronoun or title resolved, a full name where the report gives one elsewhere, an actor's
/// usual name where a theatre knows it; the words of the report otherwise.</param>
/// <param name="Via">Who passed it on, nearest to the report first ("told Reuters", "Al-Hurra reported that according to …").</param>
/// <param name="Cue">The verb or preposition: "said", "according to".</param>
/// <param name="IsDirect">True for words in quotation marks.</param>
public sealed record Attribution(TextSpan Content, TextSpan Speaker, string SpeakerName, ImmutableArray<string> Via, TextSpan Cue, bool IsDirect)
{
    /// <summary>Says, believes, warns, denies …, by the verb.</summary>
    public SpeechKind Kind { get; init; }

    /// <summary>True where the verb turns the content round: "denied that", "rejected".</summary>
    public bool Denies => Kind == SpeechKind.Denies;
}
