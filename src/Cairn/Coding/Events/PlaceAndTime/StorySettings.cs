using Cairn.Cleaning;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Theatres;

namespace Cairn.Coding.Events.PlaceAndTime;

/// <summary>Lends a happening that tells no place that of the happening told before it in its paragraph, and the country that the whole report is about where nothing else tells one.</summary>
internal sealed class StorySettings(ReportWords words)
{
    /// <summary>A country stands for the whole report where at least this share of its places lies in it, and this many times as many as in
    /// any other: a report on a war between two countries is about neither alone.</summary>
    private const double MostPlaces = 0.6, TimesOthers = 2;

    /// <summary>So often a town that stands for the report is named, and so many days part two happenings that need not share a place.</summary>
    private const int LeastTimes = 3, FarApart = 30;

    public void Lend(IReadOnlyList<Happening> events)
    {
        var home = Home();
        var town = Town();
        var main = Main(events);
        Happening? before = null;
        foreach (var happening in events.Where(e => e.Block != BlockKind.Title).OrderBy(e => e.Sentence).ThenBy(e => e.At.First))
        {
            if (before is not null && !before.OnlyAdds)
            {
                if (happening.Places.Count == 0 && SameParagraph(happening, before) && IsBodily(happening) && IsBodily(before) && !AreFarApart(happening, before))
                {
                    happening.Places.AddRange(before.Places);
                    happening.HasLentPlace = true;
                }
            }

            if (happening.Places.Count == 0 && main is not null && happening.Date is { Value: { } day } && day == main.Date!.Value && happening.Sentence > main.Sentence && IsBodily(happening))
            {
                happening.Places.AddRange(main.Places);
                happening.HasLentPlace = true;
            }

            if (happening.Places.Count == 0 && town is not null && IsBodily(happening))
            {
                happening.Places.Add(town);
                happening.HasLentPlace = true;
            }

            if (happening.Places.Count == 0 && home is not null)
            {
                happening.Places.Add(home);
                happening.HasLentPlace = true;
            }

            before = happening.OnlyAdds ? before : happening;
        }
    }

    /// <summary>What a news report is about: its first happening that has a day and a place below a province.</summary>
    private Happening? Main(IReadOnlyList<Happening> events)
    {
        var first = events.Where(e => e.Block != BlockKind.Title).OrderBy(e => e.Sentence).FirstOrDefault(e => e.Date is { Value: not null });
        return first is not null && IsBodily(first) && first.Places.Exists(place => place.Place?.Kind is not (PlaceKind.Country or PlaceKind.Region or PlaceKind.Admin1) && place.Country is null) ? first : null;
    }

    private static bool IsBodily(Happening happening) => Families.Of(happening) is EventFamily.Violence or EventFamily.Arrest or EventFamily.Destruction or EventFamily.Abduction or EventFamily.Weapons;

    /// <summary>"In 2011 a bomb …": of another time, and as likely of another place.</summary>
    private static bool AreFarApart(Happening one, Happening other) =>
        one.Date is { Value: { } a } && other.Date is { Value: { } b } && Math.Max(b.First.DayNumber - a.Last.DayNumber, a.First.DayNumber - b.Last.DayNumber) > FarApart;

    private bool SameParagraph(Happening one, Happening other) => words.Reading.Sentences[one.Sentence].Block == words.Reading.Sentences[other.Sentence].Block;

    /// <summary>The town that a report is about: named several times, and as often as all other places below a country together.</summary>
    private Mention? Town()
    {
        var places = words.Reading.Mentions.Where(m => m.Place?.Kind is { } kind && kind is not (PlaceKind.Country or PlaceKind.Region)).ToList();
        var most = places.Where(m => m.Place!.Kind != PlaceKind.Admin1).GroupBy(m => m.Place!.Name).OrderByDescending(g => g.Count()).FirstOrDefault();
        return most is null || most.Count() < LeastTimes || 2 * most.Count() < places.Count ? null : most.First();
    }

    private Mention? Home()
    {
        var places = words.Reading.Mentions.Where(m => m.Kind == MentionKind.Place && CountryOf(m) is not null).ToList();
        var ranked = places.GroupBy(CountryOf).OrderByDescending(g => g.Count()).ToList();
        var most = ranked.FirstOrDefault();
        return most is null || most.Count() < MostPlaces * places.Count || (ranked.Count > 1 && most.Count() < TimesOthers * ranked[1].Count()) ? null
            : most.FirstOrDefault(m => m.Place?.Kind == PlaceKind.Country || (m.Place is null && m.Country is not null));
    }

    private static string? CountryOf(Mention mention) => mention.Place?.Country ?? mention.Country?.Code;
}
