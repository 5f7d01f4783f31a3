namespace Cairn.App.Web;

/// <summary>A place on a map with what happened there.</summary>
/// <param name="Key">Name by which the rows of a table point at it.</param>
/// <param name="Name">The place as coded.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="RadiusKm">Kilometres around the point within which the named place lies.</param>
/// <param name="Count">How many events.</param>
/// <param name="Type">The commonest event type there: gives the colour.</param>
/// <param name="Href">Where a click leads.</param>
internal sealed record MapPlace(string Key, string Name, double Latitude, double Longitude, double RadiusKm, long Count, string Type, string Href)
{
    /// <summary>From this radius on, a place is an area and is drawn as a ring.</summary>
    private const double AreaKm = 12;

    /// <summary>From this radius on, the place is a country or the like: its ring would cover the map and is drawn only when chosen.</summary>
    private const double VastKm = 250;

    public bool IsArea => RadiusKm >= AreaKm;

    public bool IsVast => RadiusKm > VastKm;
}
