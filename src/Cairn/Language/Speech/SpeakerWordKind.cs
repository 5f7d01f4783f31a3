namespace Cairn.Language.Speech;

/// <summary>What a word says about a speaker; see the head of speaker-words.tsv.</summary>
internal enum SpeakerWordKind : byte
{
    None,
    Media,
    Text,
    View,
    PersonPronoun,
    PluralPronoun,
    ThingPronoun,
    NoSpeaker,
    Title,
    Figure,
    Time,
}
