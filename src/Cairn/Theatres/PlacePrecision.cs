namespace Cairn.Theatres;

/// <summary>How exactly a place fixes where something happened: Cairn's own scale, from the most exact.</summary>
/// <remarks>Beside it stand the codes of two datasets (<see cref="PlacePrecisions"/>), so that exports can be held against them.</remarks>
public enum PlacePrecision
{
    /// <summary>A site or a part of a city, within two or three kilometres.</summary>
    Site,

    /// <summary>A city, town or village.</summary>
    Settlement,

    /// <summary>Near a named settlement or on the way between two: an area around a point.</summary>
    Near,

    /// <summary>A district: the second-level division.</summary>
    District,

    /// <summary>A desert, mountain range, valley, border or river: an area that follows no division.</summary>
    Area,

    /// <summary>A province: the first-level division.</summary>
    Division,

    /// <summary>A country, or a region of several.</summary>
    Country,

    /// <summary>No place is told, or one that nothing puts on the map.</summary>
    Unknown,
}
