using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Activity;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Theatres;

namespace Cairn.App.Web;

/// <summary>Puts events on a map: gathers them by place, knows the names of countries and the outlines of areas.</summary>
internal sealed class Atlas(ILedgerReader ledger, ImmutableArray<Country> countries, IEnumerable<(Place Place, Outline Outline)> outlined)
{
    /// <summary>A longer path is a knot: only its end is drawn.</summary>
    private const int MostStations = 12;

    private readonly Dictionary<(double?, double?, double), Outline> outlines = outlined.DistinctBy(pair => Extent(pair.Place)).ToDictionary(pair => Extent(pair.Place), pair => pair.Outline);

    private readonly ImmutableDictionary<string, string> names = countries.DistinctBy(country => country.Code).ToImmutableDictionary(country => country.Code, country => country.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A country's usual name; its code where no file knows it.</summary>
    public string Country(string code) => names.GetValueOrDefault(code, code);

    /// <summary>All events that the filter takes in, by place.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="href">Where a click on the place of that name leads.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<MapView> MapAsync(EventFilter filter, Func<string, string> href, CancellationToken stop)
    {
        var places = ImmutableArray.CreateBuilder<MapPlace>();
        long without = 0;
        foreach (var place in (await ledger.CountPlacesAsync(filter, stop)).GroupBy(count => (count.Name, count.Latitude, count.Longitude)))
        {
            var most = place.MaxBy(count => count.Count)!;
            long events = place.Sum(count => count.Count);
            if (most is { Latitude: { } latitude, Longitude: { } longitude })
            {
                places.Add(new MapPlace(Key(most.Name, latitude, longitude), most.Name, latitude, longitude, most.RadiusKm ?? 0, events, most.Type, href(most.Name))
                {
                    Outline = outlines.GetValueOrDefault((latitude, longitude, most.RadiusKm ?? 0)),
                });
            }
            else
            {
                without += events;
            }
        }

        return MapView.Of(places, countries, without);
    }

    /// <summary>The happenings of an activity map by place, each once, with the path of their middle.</summary>
    /// <param name="activity">The map.</param>
    /// <param name="href">Where a click on the place of that name leads.</param>
    public MapView Map(ActivityMap activity, Func<string, string> href)
    {
        var places = activity.Points.Where(point => point is { Latitude: not null, Longitude: not null }).GroupBy(point => (point.Place, point.Latitude, point.Longitude)).Select(place => new MapPlace(
            Key(place.Key.Place, place.Key.Latitude!.Value, place.Key.Longitude!.Value), place.Key.Place, place.Key.Latitude!.Value, place.Key.Longitude!.Value, place.Max(point => point.RadiusKm) ?? 0, place.Sum(point => (long)point.Count), "",
            href(place.Key.Place))
        {
            Outline = outlines.GetValueOrDefault((place.Key.Latitude!.Value, place.Key.Longitude!.Value, place.Max(point => point.RadiusKm) ?? 0)),
        });
        return MapView.Of(places, countries, activity.Unplaced) with
        {
            Trail = [.. activity.Centres.Where(centre => centre.RadiusKm is not null).TakeLast(MostStations).Select(centre => new MapStation(centre.Period, centre.Latitude, centre.Longitude, centre.RadiusKm!.Value))],
        };
    }

    /// <summary>Names a place for the rows of a table that lies beside the map; null where it has no point.</summary>
    public static string? Key(Event one) =>
        one.Place?.Value is { Gazetteer: { Latitude: { } latitude, Longitude: { } longitude }, Name: var name } ? Key(name, latitude, longitude) : null;

    /// <summary>What the record keeps of a place's extent, by which it finds its outline again.</summary>
    private static (double?, double?, double) Extent(Place place) => (place.Latitude, place.Longitude, place.RadiusKm);

    private static string Key(string name, double latitude, double longitude) => string.Create(CultureInfo.InvariantCulture, $"{name} {latitude:0.###} {longitude:0.###}");
}
