namespace Cairn.Ledger.Counts;

/// <summary>How many events of one type happened at one place.</summary>
/// <param name="Name">The place as coded; empty where none is told.</param>
/// <param name="Latitude">Degrees north; null where the gazetteer has no point.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="RadiusKm">Kilometres around the point within which the place lies.</param>
/// <param name="Type">ACLED's event type.</param>
/// <param name="Count">How many.</param>
public sealed record PlaceCount(string Name, double? Latitude, double? Longitude, double? RadiusKm, string Type, long Count);
