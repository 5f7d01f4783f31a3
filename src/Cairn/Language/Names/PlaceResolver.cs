using Cairn.Theatres;

namespace Cairn.Language.Names;

/// <summary>Chooses among the things that bear one name, by the words around it and by what else the report names.</summary>
/// <remarks>Counts for a place: its country and division being named in the report, the more so right behind it after a comma; its kind
/// agreeing with "city", "province", "district" beside it; the theatre; its size; nearness to the places that bear their names alone.</remarks>
internal sealed class PlaceResolver(TextAtoms text, NameIndex index)
{
    private readonly Dictionary<string, double> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> divisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> own = new(StringComparer.Ordinal);
    private readonly HashSet<string> longNames = new(StringComparer.Ordinal);
    private readonly List<Place> sure = [];

    /// <summary>Takes in what the names of the report tell without doubt.</summary>
    public void Learn(IReadOnlyList<FoundName> names)
    {
        foreach (var name in names)
        {
            if (name.Spellings.Length == 0)
            {
                continue;
            }

            var first = name.Spellings[0];
            string? country = first.Country?.Code ?? first.Place?.Country ?? first.Actor?.Country ?? first.Person?.Country;
            if (country is not null && Array.TrueForAll(name.Spellings, spelling => (spelling.Country?.Code ?? spelling.Place?.Country ?? spelling.Actor?.Country ?? spelling.Person?.Country) == country))
            {
                double weight = first.Country is not null ? 1 : first.Place is not null ? 0.7 : 0.3;
                countries[country] = countries.GetValueOrDefault(country) + weight;
                if (first.Place is { } only)
                {
                    own[only.Name] = own.GetValueOrDefault(only.Name) + weight;
                }
            }

            foreach (var spelling in name.Spellings)
            {
                if (spelling.Place is { } told && spelling.Cases.Length >= 2)
                {
                    longNames.Add(told.Id);
                }
            }

            if (first.Place is { Kind: not PlaceKind.Country } place && name.Spellings.Length == 1)
            {
                sure.Add(place);
            }

            foreach (var spelling in name.Spellings)
            {
                if (spelling.Place is { Kind: PlaceKind.Admin1, Country: { } code, Admin1: { } division } && name.Spellings.Length <= 3)
                {
                    divisions[code + division] = divisions.GetValueOrDefault(code + division) + 1;
                }
            }
        }
    }

    /// <summary>The best bearer of a name among the places.</summary>
    /// <param name="name">The name.</param>
    /// <param name="suffix">What the words beside it say that it is; none where they say nothing.</param>
    /// <param name="behind">The name behind a comma: "Safina, Nineveh"; null where there is none.</param>
    public NameSpelling? Choose(FoundName name, NameWordKind suffix, FoundName? behind)
    {
        NameSpelling? best = null;
        double most = double.MinValue;
        foreach (var spelling in name.Spellings)
        {
            if (spelling.Place is { } place && Score(place, spelling, suffix, behind) is var score && score > most)
            {
                (best, most) = (spelling, score);
            }
        }

        return best;
    }

    /// <summary>The best bearer of a name among the bodies and peoples: SNA is another in a report on Somalia than in one on Syria.</summary>
    public NameSpelling? ChooseBody(FoundName name)
    {
        NameSpelling? best = null;
        double most = double.MinValue;
        foreach (var spelling in name.Spellings)
        {
            bool stray = spelling.IsPlainWords && spelling.Actor is { } named
                && (named.Country is { } home ? countries.GetValueOrDefault(home) < 0.5 : spelling.IsInTheatre && !index.TheatreCountries.Any(code => countries.GetValueOrDefault(code) >= 0.5));
            if (spelling.Kind is MentionKind.Place or MentionKind.Person || stray)
            {
                continue;
            }

            double score = (spelling.Kind == MentionKind.Nationality ? 10 : 0) + (spelling.IsInTheatre ? 0.3 : 0)
                + (spelling.Actor is { Country: { } country, Kind: not ActorKind.Media } ? Math.Log(1 + countries.GetValueOrDefault(country)) : 0);
            if (score > most)
            {
                (best, most) = (spelling, score);
            }
        }

        return best;
    }

    private double Score(Place place, NameSpelling spelling, NameWordKind suffix, FoundName? behind)
    {
        double score = spelling.IsInTheatre ? 1 : 0;
        score += spelling.Country is not null ? 6 : 0;
        score += place.Country is { } country
            ? (2.5 * Math.Log(1 + countries.GetValueOrDefault(country))) + (index.TheatreCountries.Contains(country) ? 0.3 : 0) : 0;
        score += place.Country + place.Admin1 is { } division && place.Kind != PlaceKind.Admin1 && divisions.ContainsKey(division) ? 1.5 : 0;
        score += place.Population is > 0 and var people ? 0.6 * Math.Log10(people) : 1.5;
        score += place.Kind switch
        {
            PlaceKind.Region or PlaceKind.Country => 3,
            PlaceKind.City => 2.5,
            PlaceKind.Admin1 => 1.5,
            PlaceKind.Town => 1.5,
            PlaceKind.Area or PlaceKind.River => 1,
            PlaceKind.Site => 0.5,
            PlaceKind.Admin2 => -2,
            _ => 0,
        };
        score += suffix switch
        {
            NameWordKind.DivisionWord => place.Kind is PlaceKind.Admin1 ? 8 : place.Kind is PlaceKind.Admin2 ? 1 : 0,
            NameWordKind.DistrictWord => place.Kind is PlaceKind.Admin2 or PlaceKind.Neighbourhood ? 8 : 0,
            NameWordKind.SettlementWord => place.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village ? 8 : 0,
            _ => 0,
        };
        if (behind is not null)
        {
            score += Array.Exists(behind.Spellings, other => Agrees(place, other)) ? 8 : 0;
        }

        return score + Near(place);
    }

    private static bool Agrees(Place place, NameSpelling other) =>
        other.Country is { } country ? country.Code == place.Country && place.Kind != PlaceKind.Country
        : other.Place is { } within && within.Id != place.Id && within.Country == place.Country && (within.Name == place.Admin1 || within.Name == place.Admin2);

    private double Near(Place place)
    {
        double best = 0;
        foreach (var other in sure)
        {
            if (other.Id != place.Id && place is { Latitude: { } a, Longitude: { } b } && other is { Latitude: { } c, Longitude: { } d })
            {
                double distance = Geography.Kilometres(a, b, c, d);
                best = Math.Max(best, distance < 60 ? 2 : distance < 200 ? 1 : 0);
            }
        }

        return best;
    }

    /// <summary>Whether a small place lies in a country that the report does not name otherwise, while it names another: then the words
    /// are another place's.</summary>
    public bool IsElsewhere(FoundName name, Place place) =>
        place.Kind is not (PlaceKind.City or PlaceKind.Admin1 or PlaceKind.Country or PlaceKind.Region or PlaceKind.Area or PlaceKind.River) && place.Country is { } country
        && Array.TrueForAll(name.Spellings, spelling => spelling.Place?.Country == country)
        && countries.GetValueOrDefault(country) - own.GetValueOrDefault(place.Name) < 0.1
        && countries.Any(other => other.Key != country && other.Value >= 1.5);

    /// <summary>Whether a person rather than a place or body is meant where both bear the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">The place that it could be.</param>
    /// <param name="fullNameElsewhere">Whether the report has the person's full name too.</param>
    public bool IsPerson(FoundName name, Place? place, bool fullNameElsewhere)
    {
        int before = name.First - 1;
        if (place is not null && !fullNameElsewhere && longNames.Contains(place.Id))
        {
            return false;
        }

        if (text.Joins(name.First) && text.Is(before, NameWordKind.Title))
        {
            return true;
        }

        if (text.Joins(name.First) && text.Is(before, NameWordKind.PlacePreposition) && !text.WordIs(before, "of") && !text.WordIs(before, "from") && !text.WordIs(before, "by"))
        {
            return false;
        }

        bool placeWord = text.Joins(name.End) && text.Is(name.End, NameWordKind.SettlementWord | NameWordKind.DistrictWord | NameWordKind.DivisionWord);
        return !placeWord && (fullNameElsewhere || !text.WordIs(before, "of"));
    }

    /// <summary>Whether a small place's name is more likely a person's: it speaks, or is a first name with nothing beside it that
    /// says that it is a place.</summary>
    public bool IsFirstName(FoundName name, Place place, NameWordKind suffix, FoundName? behind)
    {
        bool small = place.Kind is not (PlaceKind.City or PlaceKind.Admin1 or PlaceKind.Country or PlaceKind.Region);
        if (!small || suffix != NameWordKind.None || behind is not null || name.End - name.First != 1)
        {
            return false;
        }

        bool placed = text.Joins(name.First) && text.Is(name.First - 1, NameWordKind.PlacePreposition);
        bool speaks = text.Joins(name.End) && text.Is(name.End, NameWordKind.SpeechVerb);
        return !placed && (speaks || text.Is(name.First, NameWordKind.FirstName | NameWordKind.Trap));
    }
}
