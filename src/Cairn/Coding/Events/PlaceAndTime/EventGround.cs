using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Events.PlaceAndTime;

/// <summary>Where an event took place, as coded: the most exact place of its clause; the report's country where the clause names none.</summary>
internal sealed class EventGround
{
    private const int LeastPlaces = 2;

    private readonly ReportWords words;
    private readonly EnclosedPlaces enclosed;
    private readonly Mention? home;

    public EventGround(ReportWords words)
    {
        this.words = words;
        enclosed = new EnclosedPlaces(words);
        home = Home();
    }

    public Evidenced<EventPlace>? Place(Happening happening)
    {
        if (happening.Places.Count == 0)
        {
            return null;
        }

        var first = happening.Places[0];
        var exact = first;
        foreach (var place in happening.Places)
        {
            if (Exactness(place) > (exact == first && IsUnlisted(first) ? (int)PlaceKind.Village : Exactness(exact)) && SameCountry(place, first) && !IsElsewhere(place, first))
            {
                exact = place;
            }
        }

        exact = IsUnlisted(exact) || exact.Place?.Kind is PlaceKind.Site or PlaceKind.Neighbourhood or PlaceKind.Village ? exact : happening.Places.Find(place => IsUnlisted(place) && enclosed.LiesIn(place, exact)) ?? exact;
        string? country = Country(exact) ?? happening.Places.Select(Country).FirstOrDefault(code => code is not null) ?? (home is null ? null : Country(home));
        string? admin1 = Admin1(exact) ?? happening.Places.Where(place => SameCountry(place, exact)).Select(Admin1).FirstOrDefault(name => name is not null) ?? (IsUnlisted(exact) ? Usual(country) : null);
        var value = new EventPlace
        {
            Name = Name(exact),
            Country = country,
            Admin1 = admin1,
            Gazetteer = exact.Place,
        };
        return new Evidenced<EventPlace>(value, exact.Span, exact.Place is null ? 0.5 : 0.8);
    }

    /// <summary>As the report spells it; a country and "the Afghan capital" by their own names.</summary>
    private string Name(Mention mention)
    {
        string told = mention.Span.In(words.Source).ToString().ReplaceLineEndings(" ");
        bool capital = told.EndsWith(UnknownPlaces.CapitalWord, StringComparison.OrdinalIgnoreCase);
        return mention.Place is { } place ? (capital ? place.Name : told) : mention.Country is { } country ? (capital && country.Capital is not null ? country.Capital : country.Name) : told;
    }

    private static int Exactness(Mention mention) => (int)(mention.Place?.Kind ?? (IsUnlisted(mention) ? PlaceKind.Area : PlaceKind.Country));

    /// <summary>A name that no list has: that of a small place where it is the likeliest of its clause, of anything elsewhere.</summary>
    private static bool IsUnlisted(Mention mention) => mention.Place is null && mention.Country is null;

    /// <summary>Whether a place lies outside the province told first: "in Nineveh province … told a radio station in Baghdad".</summary>
    private static bool IsElsewhere(Mention place, Mention first) => first.Place?.Kind == PlaceKind.Admin1 && Admin1(place) is { } one && one != Admin1(first);

    private static bool SameCountry(Mention one, Mention other) => Country(one) is not { } a || Country(other) is not { } b || a == b;

    private static string? Country(Mention mention) => mention.Place?.Country ?? mention.Country?.Code;

    private static string? Admin1(Mention mention) => mention.Place is not { } place ? null : place.Kind == PlaceKind.Admin1 ? place.Admin1 ?? place.Name : place.Admin1;

    /// <summary>The division in which most of the report's places in a country lie; null where they are few or scattered.</summary>
    private string? Usual(string? country)
    {
        var divisions = words.Reading.Mentions.Where(m => m.Kind == MentionKind.Place && Country(m) == country && Admin1(m) is not null).GroupBy(Admin1).OrderByDescending(g => g.Count()).ToList();
        return country is not null && divisions.Count > 0 && divisions[0].Count() >= LeastPlaces && divisions[0].Count() * 3 >= divisions.Sum(g => g.Count()) * 2 ? divisions[0].Key : null;
    }

    /// <summary>The place that stands for the country that most of the report's places lie in; null where they are few or even.</summary>
    private Mention? Home()
    {
        var ranked = words.Reading.Mentions.Where(m => m.Kind == MentionKind.Place && Country(m) is not null).GroupBy(Country).OrderByDescending(g => g.Count()).ToList();
        return ranked.Count > 0 && ranked[0].Count() >= LeastPlaces && (ranked.Count == 1 || ranked[0].Count() > ranked[1].Count()) ? ranked[0].First() : null;
    }
}
