namespace Cairn.Language.Names.Recognition;

/// <summary>What the lists of names know of words, before they are seen in a sentence. Roughly by size, since a name that a large place bears
/// is more often that place.</summary>
internal enum PlaceClass : byte
{
    None,
    Country,
    Region,
    Admin1,
    Admin2,
    GreatCity,
    City,
    Town,
    Small,
    Area,
    Abbreviation,
}
