using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>A named place of the gazetteer.</summary>
/// <remarks>One row of <c>places.tsv</c>. Facts written for this project; coordinates are WGS 84 degrees.</remarks>
public sealed record Place
{
    public required string Id { get; init; }

    /// <summary>The usual English spelling, as it is coded.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings in Latin and Arabic script.</summary>
    public required ImmutableArray<string> Variants { get; init; }

    public required PlaceKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2; null for regions that span countries.</summary>
    public string? Country { get; init; }

    /// <summary>Name of the first-level division; null above it.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Name of the district, where known.</summary>
    public string? Admin2 { get; init; }

    /// <summary>Degrees north of the point, or of an area's middle.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>Kilometres around the point within which the named place lies.</summary>
    public required double RadiusKm { get; init; }

    /// <summary>Inhabitants, roughly; null where not known. Weighs namesakes against each other.</summary>
    public int? Population { get; init; }
}
