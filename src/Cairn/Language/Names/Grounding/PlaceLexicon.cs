using Cairn.Language.Names.Recognition;
using Cairn.Theatres;
using Cairn.Theatres.Gazetteers;

namespace Cairn.Language.Names.Grounding;

/// <summary>All places that may bear a name: the theatres' and, behind them, an imported gazetteer's.</summary>
internal sealed class PlaceLexicon
{
    /// <summary>A gazetteer's place this near to a theatre's of the same name and rank is the same place.</summary>
    private const double SamePlaceKm = 40;

    private readonly Dictionary<ulong, List<Place>> known = [];
    private readonly HashSet<(string Country, string City)> capitals;
    private readonly Gazetteer? gazetteer;
    private readonly PlaceAbbreviations abbreviations;

    public PlaceLexicon(TheatreSet theatres, PlaceAbbreviations abbreviations, Gazetteer? gazetteer)
    {
        (this.abbreviations, this.gazetteer) = (abbreviations, gazetteer);
        capitals = [.. theatres.Countries.Where(country => country.Capital is not null).Select(country => (country.Code, country.Capital!))];
        foreach (var country in theatres.Countries)
        {
            Add(country.AsPlace(), country.Variants.Concat(country.Demonyms));
        }

        foreach (var place in theatres.Places)
        {
            Add(place, place.Variants);
        }
    }

    /// <summary>The places that bear a name, none twice.</summary>
    public List<Place> Find(ReadOnlySpan<char> name)
    {
        var places = new List<Place>();
        if (abbreviations.Of(name) is var (country, division))
        {
            // A country that no theatre knows goes by its code, which may be a short form itself.
            string full = division ?? CountryName(country);
            List<Place> meant = abbreviations.Of(full) is null ? Find(full) : [];
            foreach (var place in meant)
            {
                if (place.Country == country && place.Kind == (division is null ? PlaceKind.Country : PlaceKind.Admin1))
                {
                    places.Add(place);
                }
            }

            if (places.Count > 0)
            {
                return places;
            }
        }

        if (known.TryGetValue(GazetteerKey.Of(name), out var own))
        {
            places.AddRange(own);
        }

        foreach (var place in gazetteer?.Find(name) ?? [])
        {
            int same = places.FindIndex(other => IsSame(other, place));
            if (same < 0)
            {
                places.Add(place);
            }
            else if (places[same].Population is null && place.Population is not null)
            {
                places[same] = places[same] with { Population = place.Population };
            }
        }

        return places;
    }

    /// <summary>Whether a place is the seat of its country's government.</summary>
    public bool IsCapital(Place place) => place is { Kind: PlaceKind.City, Country: { } country } && capitals.Contains((country, place.Name));

    private string CountryName(string code) => known.TryGetValue(CodeKey(code), out var places) ? places[0].Name : code;

    private static ulong CodeKey(string code) => GazetteerKey.Of($"country code {code}");

    private void Add(Place place, IEnumerable<string> spellings)
    {
        foreach (ulong key in spellings.Prepend(place.Name).Select(spelling => GazetteerKey.Of(spelling)).Append(place.Kind == PlaceKind.Country ? CodeKey(place.Id) : 0).Where(key => key != 0).Distinct())
        {
            var list = known.TryGetValue(key, out var places) ? places : known[key] = [];
            list.RemoveAll(other => other.Id == place.Id);
            list.Add(place);
        }
    }

    private static bool IsSame(Place one, Place other) =>
        one.Country == other.Country && Rank(one.Kind) == Rank(other.Kind)
        && (Rank(one.Kind) <= 2 || (one is { Latitude: { } a, Longitude: { } b } && other is { Latitude: { } c, Longitude: { } d } && Geography.Kilometres(a, b, c, d) < SamePlaceKm));

    private static int Rank(PlaceKind kind) => kind switch
    {
        PlaceKind.Region => 0,
        PlaceKind.Country => 1,
        PlaceKind.Admin1 => 2,
        PlaceKind.Admin2 => 3,
        PlaceKind.Area or PlaceKind.River => 4,
        _ => 5,
    };
}
