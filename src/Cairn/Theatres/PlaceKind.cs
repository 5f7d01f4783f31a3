namespace Cairn.Theatres;

/// <summary>What a place is, from the widest to the narrowest.</summary>
public enum PlaceKind
{
    Region,
    Country,
    Admin1,
    Admin2,

    /// <summary>A desert, mountain range, valley, lake, border strip: an area, never a point.</summary>
    Area,
    River,
    City,
    Town,
    Village,

    /// <summary>A part of a city.</summary>
    Neighbourhood,

    /// <summary>A base, airport, bridge, dam, camp, prison, palace, crossing.</summary>
    Site,
}
