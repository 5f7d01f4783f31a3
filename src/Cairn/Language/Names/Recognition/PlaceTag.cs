namespace Cairn.Language.Names.Recognition;

/// <summary>Where a token stands with regard to a place's name.</summary>
internal enum PlaceTag : byte
{
    Outside,
    Begin,
    Inside,
}
