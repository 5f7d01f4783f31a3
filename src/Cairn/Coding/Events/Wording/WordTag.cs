namespace Cairn.Coding.Events.Wording;

/// <summary>What a word does in its sentence, as far as finding subjects and objects needs it.</summary>
internal enum WordTag : byte
{
    Noun,
    Adjective,
    Verb,

    /// <summary>Be and get.</summary>
    Be,
    Have,
    Do,
    Modal,
    Not,
    Determiner,
    Pronoun,
    Relative,
    Preposition,
    To,
    Subordinator,
    Conjunction,
    Adverb,
    Number,
    Date,
    Possessive,
    Comma,
    Stop,
    Quote,
    Say,
}
