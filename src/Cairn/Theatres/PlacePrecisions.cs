namespace Cairn.Theatres;

/// <summary>What a place's precision is, and its codes in ACLED (<c>geo_precision</c>, 1 to 3) and UCDP GED (<c>where_prec</c>, 1 to 7).</summary>
internal static class PlacePrecisions
{
    /// <summary>An area made up from a settlement ("south of Kirkuk") reaches at most this many kilometres.</summary>
    private const double NearKm = 50;

    public static PlacePrecision Of(Place? place) => place switch
    {
        null or { Latitude: null } => PlacePrecision.Unknown,
        { Kind: PlaceKind.Region or PlaceKind.Country } => PlacePrecision.Country,
        { Kind: PlaceKind.Admin1 } => PlacePrecision.Division,
        { Kind: PlaceKind.Admin2 } => PlacePrecision.District,
        { Kind: PlaceKind.Area, Id: "", RadiusKm: <= NearKm } => PlacePrecision.Near,
        { Kind: PlaceKind.Area or PlaceKind.River } => PlacePrecision.Area,
        { Id: "", RadiusKm: > NearKm } => PlacePrecision.Division,
        { Kind: PlaceKind.Site or PlaceKind.Neighbourhood } => PlacePrecision.Site,
        _ => PlacePrecision.Settlement,
    };

    /// <summary>ACLED: 1 a town, 2 a part of a region, 3 the region or country. Null where there is no place.</summary>
    public static int? Acled(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Site or PlacePrecision.Settlement => 1,
        PlacePrecision.Near or PlacePrecision.District or PlacePrecision.Area => 2,
        PlacePrecision.Division or PlacePrecision.Country => 3,
        _ => null,
    };

    /// <summary>UCDP GED: 1 the exact place, 2 near it, 3 the district, 4 the province, 5 an area or line, 6 the country. Null where there is no
    /// place; 7 (international waters and airspace) is not told apart.</summary>
    public static int? Ucdp(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Site or PlacePrecision.Settlement => 1,
        PlacePrecision.Near => 2,
        PlacePrecision.District => 3,
        PlacePrecision.Division => 4,
        PlacePrecision.Area => 5,
        PlacePrecision.Country => 6,
        _ => null,
    };
}
