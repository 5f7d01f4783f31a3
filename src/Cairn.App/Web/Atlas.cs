using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Theatres;

namespace Cairn.App.Web;

/// <summary>Puts events on a map: gathers them by place and knows the names of countries.</summary>
internal sealed class Atlas(ILedger ledger, ImmutableArray<Country> countries)
{
    private readonly ImmutableDictionary<string, string> names = countries.DistinctBy(country => country.Code).ToImmutableDictionary(country => country.Code, country => country.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A country's usual name; its code where no file knows it.</summary>
    public string Country(string code) => names.GetValueOrDefault(code, code);

    /// <summary>All events that the filter takes in, by place.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="href">Where a click on the place of that name leads.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<MapView> MapAsync(EventFilter filter, Func<Place, string> href, CancellationToken stop)
    {
        var events = (await ledger.EventsAsync(filter, PageRequest.All, stop)).Items;
        var places = events.Select(entry => (Place: entry.Thing.Place?.Value.Gazetteer, entry.Thing.Type))
            .Where(one => one.Place is { Latitude: not null, Longitude: not null })
            .GroupBy(one => one.Place!.Id)
            .Select(group => (group.First().Place, Count: group.Count(), Type: group.GroupBy(one => one.Type).MaxBy(types => types.Count())!.Key))
            .Select(group => new MapPlace(group.Place!.Id, group.Place.Name, group.Place.Latitude!.Value, group.Place.Longitude!.Value, group.Place.RadiusKm, group.Count, group.Type, href(group.Place)))
            .ToImmutableArray();
        return MapView.Of(places, countries, events.Length - places.Sum(place => place.Count));
    }

    /// <summary>Names a place for the rows of a table that lies beside the map; null where it has no point.</summary>
    public static string? Key(Event one) => one.Place?.Value.Gazetteer is { Latitude: not null, Longitude: not null } known ? known.Id : null;
}
