using System.Globalization;
using Cairn.Theatres;

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

    /// <summary>The line or the ground that the place takes in, where a theatre draws it; else a ring of its radius stands for it.</summary>
    public Outline? Outline { get; init; }

    public bool IsArea => RadiusKm >= AreaKm;

    public bool IsVast => RadiusKm > VastKm && Outline is null;

    /// <summary>How far from its circle the place may be, in words; nothing where the circle is the place.</summary>
    public string Extent => !IsArea ? ""
        : Outline is not { } outline ? string.Create(CultureInfo.InvariantCulture, $", somewhere within {RadiusKm:0.##} km")
        : outline.Kind == OutlineKind.Line ? ", somewhere along the line" : ", somewhere on the outlined ground";

    /// <summary>The closed line around the outlined ground: degrees east and north, in pairs.</summary>
    public string Ring => Outline is not { } outline ? ""
        : string.Join(' ', outline.Ring().Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Longitude:0.###},{point.Latitude:0.###}")));
}
