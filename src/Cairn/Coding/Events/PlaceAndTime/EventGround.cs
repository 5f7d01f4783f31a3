using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Events.PlaceAndTime;

/// <summary>Where an event took place, as coded: the most exact place of its clause; the report's country where the clause names none.</summary>
internal sealed class EventGround
{
    private readonly ReportWords words;
    private readonly Mention? home;

    public EventGround(ReportWords words)
    {
        this.words = words;
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
            if (Exactness(place) > Exactness(exact) && SameCountry(place, first))
            {
                exact = place;
            }
        }

        string? country = Country(exact) ?? happening.Places.Select(Country).FirstOrDefault(code => code is not null) ?? (home is null ? null : Country(home));
        string? admin1 = Admin1(exact) ?? happening.Places.Where(place => SameCountry(place, exact)).Select(Admin1).FirstOrDefault(name => name is not null);
        var value = new EventPlace
        {
            Name = exact.Place is null && exact.Country is not null ? exact.Country.Name : exact.Span.In(words.Source).ToString().ReplaceLineEndings(" "),
            Country = country,
            Admin1 = admin1,
            Gazetteer = exact.Place,
        };
        return new Evidenced<EventPlace>(value, exact.Span, exact.Place is null ? 0.5 : 0.8);
    }

    private static int Exactness(Mention mention) => (int)(mention.Place?.Kind ?? (mention.Country is null ? PlaceKind.Area : PlaceKind.Country));

    private static bool SameCountry(Mention one, Mention other) => Country(one) is not { } a || Country(other) is not { } b || a == b;

    private static string? Country(Mention mention) => mention.Place?.Country ?? mention.Country?.Code;

    private static string? Admin1(Mention mention) => mention.Place is not { } place ? null : place.Kind == PlaceKind.Admin1 ? place.Admin1 ?? place.Name : place.Admin1;

    /// <summary>The place that stands for the country that most of the report's places lie in.</summary>
    private Mention? Home() =>
        words.Reading.Mentions.Where(m => m.Kind == MentionKind.Place && Country(m) is not null).GroupBy(Country).OrderByDescending(g => g.Count()).FirstOrDefault()?.First();
}
