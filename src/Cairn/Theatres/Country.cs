using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>A country of the world layer.</summary>
/// <remarks>One row of <c>theatres/world/countries.tsv</c>.</remarks>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Name">The usual English name.</param>
/// <param name="Variants">Other names: "UK", "Britain", "Great Britain".</param>
/// <param name="Demonyms">Adjective and people: "British", "Briton", "Britons".</param>
/// <param name="Capital">Name of the capital, whose place stands in places.tsv; stands for the government in "Washington said".</param>
/// <param name="Latitude">Degrees north of the middle.</param>
/// <param name="Longitude">Degrees east of the middle.</param>
/// <param name="RadiusKm">Kilometres from the middle that take in most of the country.</param>
public sealed record Country(string Code, string Name, ImmutableArray<string> Variants, ImmutableArray<string> Demonyms, string? Capital, double Latitude, double Longitude, double RadiusKm)
{
    /// <summary>The whole country as a place: its middle and its reach.</summary>
    public Place AsPlace() => new()
    {
        Id = Code,
        Name = Name,
        Variants = Variants,
        Kind = PlaceKind.Country,
        Country = Code,
        Latitude = Latitude,
        Longitude = Longitude,
        RadiusKm = RadiusKm,
    };
}
