using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Theatres;
using Cairn.Theatres.Gazetteers;

namespace Cairn.Analysis.Activity;

/// <summary>Knows first-level divisions by name and by point: which one a spelling means, and which ones meet near a place. Thread-safe.</summary>
/// <remarks>Where boundaries were imported with the gazetteer a point belongs to the outline that holds it; elsewhere to the division of the nearest place
/// that a theatre knows, which is right to some ten kilometres where places are dense and worse in deserts.</remarks>
public sealed class Divisions
{
    /// <summary>Kilometres from a place within which another division counts as meeting it there.</summary>
    public const double SeamKm = 20;

    /// <summary>A place that is wider says nothing about which side of a border it is on.</summary>
    private const double WidestKm = 30;

    /// <summary>Farther than this from every known place, a point belongs to no division.</summary>
    private const double FarthestKm = 60;

    private const double KilometresADegree = 111.2;
    private const int Directions = 16;
    private readonly FrozenSet<string> unsaid;
    private readonly ImmutableArray<Boundary> boundaries;
    private readonly ImmutableArray<(double Latitude, double Longitude, string Division)> known;
    private readonly FrozenDictionary<(string Country, string Name), string> usual;
    private readonly ConcurrentDictionary<(double, double, string), ImmutableArray<string>> seams = [];

    /// <param name="theatres">Whose divisions and places are known.</param>
    /// <param name="ontology">The ontology's folder.</param>
    /// <exception cref="DataException">words/division-words.tsv is missing or wrong.</exception>
    public Divisions(TheatreSet theatres, string ontology)
    {
        unsaid = TsvTable.Read(Path.Combine(ontology, "words", "division-words.tsv"), ["kind", "words"]).Rows.SelectMany(row => row.List("words")).ToFrozenSet(StringComparer.Ordinal);
        var places = theatres.Places.Where(place => place.Country is not null).ToList();
        boundaries = theatres.Gazetteer is { } gazetteer ? [.. gazetteer.Boundaries.Where(outline => outline.Kind == PlaceKind.Admin1)] : [];
        known =
        [
            .. places.Where(place => place is { Admin1: not null, Kind: not (PlaceKind.Admin1 or PlaceKind.Area or PlaceKind.River), Latitude: not null, Longitude: not null, RadiusKm: <= WidestKm })
                .Select(place => (place.Latitude!.Value, place.Longitude!.Value, Key(place.Country!, place.Admin1!))).DistinctBy(place => (place.Item1, place.Item2)),
        ];
        usual = places.Where(place => place is { Kind: PlaceKind.Admin1 }).SelectMany(place => place.Variants.Prepend(place.Name), (place, name) => (Key: (place.Country!, Folded(name)), Name: place.Admin1 ?? place.Name))
            .DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Name);
    }

    /// <summary>A division as it is named here: <c>IQ/Diyala</c>.</summary>
    public static string Key(string country, string division) => $"{country}/{division}";

    /// <summary>The usual name of a division by any spelling, so that "Al Anbār province" of a dataset and "Anbar" are one.</summary>
    public string Usual(string country, string division) => usual.GetValueOrDefault((country, Folded(division)), division);

    /// <summary>The divisions other than its own that come within <see cref="SeamKm"/> of a place, sorted.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="own">The division that the place is coded with.</param>
    public ImmutableArray<string> Meeting(double latitude, double longitude, string own) => seams.GetOrAdd((latitude, longitude, own), _ =>
    [
        .. Around(latitude, longitude).Select(point => At(point.Latitude, point.Longitude)).OfType<string>().Where(division => division != own).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ]);

    /// <summary>The division of a point; null where nothing near is known.</summary>
    public string? At(double latitude, double longitude)
    {
        foreach (var outline in boundaries)
        {
            if (outline.Contains(latitude, longitude))
            {
                return Key(outline.Country ?? "", Usual(outline.Country ?? "", outline.Name));
            }
        }

        double east = Math.Cos(double.DegreesToRadians(latitude)), least = FarthestKm / KilometresADegree * FarthestKm / KilometresADegree;
        string? nearest = null;
        foreach (var (north, longitudeThere, division) in known)
        {
            double y = north - latitude, x = (longitudeThere - longitude) * east, distance = (x * x) + (y * y);
            if (distance < least)
            {
                (least, nearest) = (distance, division);
            }
        }

        return nearest;
    }

    /// <summary>The point and sixteen around it.</summary>
    private static IEnumerable<(double Latitude, double Longitude)> Around(double latitude, double longitude)
    {
        yield return (latitude, longitude);
        double north = SeamKm / KilometresADegree, east = north / Math.Max(0.1, Math.Cos(double.DegreesToRadians(latitude)));
        for (int i = 0; i < Directions; i++)
        {
            yield return (latitude + (north * Math.Sin(2 * Math.PI * i / Directions)), longitude + (east * Math.Cos(2 * Math.PI * i / Directions)));
        }
    }

    /// <summary>The name without case, marks, article and rank: "Şalāḩ ad Dīn province" is "salah din".</summary>
    private string Folded(string name) => string.Join(' ', name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => NameFold.Fold(word))
        .Where(word => word.Length > 0 && !unsaid.Contains(word)));
}
