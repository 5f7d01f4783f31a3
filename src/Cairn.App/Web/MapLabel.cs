namespace Cairn.App.Web;

/// <summary>A country's name at its middle.</summary>
internal sealed record MapLabel(string Name, double Latitude, double Longitude, double RadiusKm);
