namespace Cairn.Language.Coreference;

/// <summary>What a word that points back stands for; the kinds of back-references.tsv.</summary>
internal enum BackReferenceWordKind : byte
{
    PersonPronoun,
    ThingPronoun,
    PluralPronoun,
    Group,
    Body,
    Person,
    Place,
    Event,
}
