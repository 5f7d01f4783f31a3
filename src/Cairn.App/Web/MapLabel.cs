namespace Cairn.App.Web;

/// <summary>A name on the map: a country's at its middle, a place's beside its circle.</summary>
/// <param name="Name">The words.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Beside">Pixels to the right of the point; null for a country, whose name stands upon it.</param>
internal sealed record MapLabel(string Name, double Latitude, double Longitude, double? Beside);
