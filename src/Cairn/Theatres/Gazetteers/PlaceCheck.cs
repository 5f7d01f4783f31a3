using System.Collections.Immutable;
using System.Globalization;

namespace Cairn.Theatres.Gazetteers;

/// <summary>Tells what the places of a theatre lack, by themselves and against an imported gazetteer.</summary>
public static class PlaceCheck
{
    /// <summary>Places of one name that are nearer than this are the same.</summary>
    private const double SameKm = 5;

    /// <summary>A gazetteer's point confirms a place up to this distance, or up to the place's own radius.</summary>
    private const double ConfirmedKm = 25;

    /// <param name="theatre">The theatre.</param>
    /// <param name="gazetteer">What to compare with; null where nothing was imported.</param>
    /// <returns>The findings: by what is lacking, then in the order of the theatre.</returns>
    public static ImmutableArray<PlaceFinding> Of(Theatre theatre, Gazetteer? gazetteer)
    {
        var found = new List<PlaceFinding>();
        var named = theatre.Places.SelectMany(place => place.Variants.Prepend(place.Name).Select(name => (Key: GazetteerKey.Of(name), Name: name, Place: place)))
            .DistinctBy(entry => (entry.Key, entry.Place.Id)).ToLookup(entry => entry.Key);
        foreach (var place in theatre.Places)
        {
            if (place.Latitude is null)
            {
                found.Add(new PlaceFinding(theatre.Name, PlaceLack.NoCoordinates, place.Id, $"{place.Name}, {place.Kind}"));
            }
            else if (gazetteer is not null && IsPoint(place))
            {
                Compare(theatre.Name, place, gazetteer, found);
            }
        }

        foreach (var group in named.Where(group => group.Count() > 1))
        {
            Namesakes(theatre.Name, [.. group.Select(entry => (entry.Name, entry.Place))], found);
        }

        if (gazetteer is not null)
        {
            Divisions(theatre, gazetteer, found);
        }

        return [.. found.Distinct().OrderBy(finding => finding.Lack)];
    }

    private static bool IsPoint(Place place) =>
        place is { Country: not null, Kind: PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Neighbourhood or PlaceKind.Admin2 };

    private static void Compare(string theatre, Place place, Gazetteer gazetteer, List<PlaceFinding> found)
    {
        var points = place.Variants.Prepend(place.Name).SelectMany(name => gazetteer.Find(name)).Where(point => point.Country == place.Country && point.Latitude is not null).ToList();
        var nearest = points.MinBy(point => Distance(place, point));
        if (nearest is null)
        {
            found.Add(new PlaceFinding(theatre, PlaceLack.Unconfirmed, place.Id, $"no place of {place.Country} has the name {place.Name}"));
        }
        else if (Distance(place, nearest) is var distance && distance > Math.Max(ConfirmedKm, place.RadiusKm) + (nearest.Kind == PlaceKind.Admin2 ? nearest.RadiusKm : 0))
        {
            found.Add(new PlaceFinding(theatre, PlaceLack.Elsewhere, place.Id, string.Create(CultureInfo.InvariantCulture, $"{nearest.Id} {nearest.Name} lies {distance:F0} km away")));
        }

        var outlines = gazetteer.Boundaries.Where(outline => outline.Kind == PlaceKind.Admin1 && outline.Country == place.Country && place.Admin1 is not null).ToList();
        if (outlines.Find(outline => GazetteerKey.Of(outline.Name) == GazetteerKey.Of(place.Admin1)) is { } own && !own.Contains(place.Latitude!.Value, place.Longitude!.Value))
        {
            string inside = outlines.Find(outline => outline.Contains(place.Latitude.Value, place.Longitude.Value))?.Name ?? "no division";
            found.Add(new PlaceFinding(theatre, PlaceLack.OutsideDivision, place.Id, $"said to be in {place.Admin1}, lies in {inside}"));
        }
    }

    private static void Namesakes(string theatre, List<(string Name, Place Place)> bearers, List<PlaceFinding> found)
    {
        for (int one = 0; one < bearers.Count; one++)
        {
            for (int other = one + 1; other < bearers.Count; other++)
            {
                var (name, first) = bearers[one];
                var second = bearers[other].Place;
                bool near = first.Latitude is not null && second.Latitude is not null && Distance(first, second) < SameKm;
                if (first.Country == second.Country && first.Kind == second.Kind)
                {
                    found.Add(new PlaceFinding(theatre, near ? PlaceLack.Duplicate : PlaceLack.Namesake, first.Id, $"{second.Id} is called {name} too"));
                }
            }
        }
    }

    private static void Divisions(Theatre theatre, Gazetteer gazetteer, List<PlaceFinding> found)
    {
        var known = theatre.Places.Where(place => place.Kind == PlaceKind.Admin1).ToLookup(place => place.Country);
        foreach (var division in gazetteer.All().Where(place => place.Kind == PlaceKind.Admin1 && theatre.Countries.Contains(place.Country ?? "")))
        {
            ulong key = GazetteerKey.Of(division.Name);
            bool has = known[division.Country].Any(place => place.Variants.Prepend(place.Name).Any(name => GazetteerKey.Of(name) == key || gazetteer.Find(name).Any(same => same.Id == division.Id)));
            if (!has)
            {
                found.Add(new PlaceFinding(theatre.Name, PlaceLack.MissingDivision, division.Name, $"{division.Country}, {division.Id}"));
            }
        }
    }

    private static double Distance(Place one, Place other) => Geography.Kilometres(one.Latitude!.Value, one.Longitude!.Value, other.Latitude!.Value, other.Longitude!.Value);
}
