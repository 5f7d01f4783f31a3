namespace Cairn.Exams.Places;

/// <summary>A named point of an outside gazetteer.</summary>
/// <param name="Name">As the gazetteer spells it.</param>
/// <param name="Key">The spelling without diacritics, articles and gaps.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Source">Which extract it stands in.</param>
internal sealed record ReferencePoint(string Name, string Key, string Country, double Latitude, double Longitude, string Source);
