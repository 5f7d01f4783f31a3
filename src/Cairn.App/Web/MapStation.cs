namespace Cairn.App.Web;

/// <summary>The middle of activity in one period, as a station of a path on the map.</summary>
/// <param name="Name">The period.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="RadiusKm">Kilometres within which it lies nineteen times in twenty.</param>
internal sealed record MapStation(string Name, double Latitude, double Longitude, double RadiusKm);
