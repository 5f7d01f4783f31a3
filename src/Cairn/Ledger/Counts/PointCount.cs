namespace Cairn.Ledger.Counts;

/// <summary>How many happenings of a period have one place. A happening that several reports tell counts once, at the most exact of their places.</summary>
/// <param name="Period">The year or month of the first day: <c>2020</c>, <c>2020-05</c>; empty where there is no date.</param>
/// <param name="Country">ISO 3166-1 alpha-2; empty where none is told.</param>
/// <param name="Admin1">First-level division as coded; empty where none is told.</param>
/// <param name="Admin2">District as the gazetteer knows it; empty where it does not.</param>
/// <param name="Place">The place as coded; empty where none is told.</param>
/// <param name="Latitude">Degrees north; null where no point can be given.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="RadiusKm">Kilometres around the point within which the place lies.</param>
/// <param name="Count">How many happenings.</param>
public sealed record PointCount(string Period, string Country, string Admin1, string Admin2, string Place, double? Latitude, double? Longitude, double? RadiusKm, int Count);
