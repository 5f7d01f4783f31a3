using System.Globalization;
using Cairn.Coding;
using Cairn.Resolution;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Bench;

/// <summary>Makes up tellings of happenings over twenty years in four hundred towns: a happening has one to six tellings, and towns differ in how much
/// happens there, as they do. The same seed gives the same tellings.</summary>
internal sealed class SyntheticEvents
{
    private const int Towns = 400;
    private const int Days = 7300;
    private static readonly DateOnly Begin = new(2000, 1, 1);
    private static readonly TextSpan Words = new(0, 60);
    private static readonly (string Type, string SubType)[] Kinds =
    [
        ("Battles", "Armed clash"), ("Explosions/Remote violence", "Remote explosive/landmine/IED"), ("Explosions/Remote violence", "Air/drone strike"), ("Violence against civilians", "Attack"),
        ("Explosions/Remote violence", "Suicide bomb"), ("Protests", "Peaceful protest"),
    ];
    private static readonly Evidenced<string>[] Sides = [.. new[] { "Islamic State", "the army", "tribal fighters", "gunmen", "the coalition", "the police" }.Select(name => new Evidenced<string>(name, Words))];
    private readonly Random random;
    private readonly Evidenced<EventPlace>[] towns;
    private readonly int[] cumulated;

    public SyntheticEvents(int seed)
    {
        random = new Random(seed);
        towns = [.. Enumerable.Range(0, Towns).Select(Town)];
        cumulated = new int[Towns];
        for (int i = 0, sum = 0; i < Towns; i++)
        {
            sum += 1 + (Towns / (i + 4));
            cumulated[i] = sum;
        }
    }

    /// <summary>So many tellings, in the order in which they are made up.</summary>
    public IEnumerable<Telling> Make(int count)
    {
        for (int made = 0, happening = 0; made < count; happening++)
        {
            var place = towns[Busy()];
            var day = Begin.AddDays(random.Next(Days));
            var (type, subType) = Kinds[random.Next(Kinds.Length)];
            var (actor, target) = (Sides[random.Next(Sides.Length)], Sides[random.Next(Sides.Length)]);
            int killed = random.Next(3) == 0 ? random.Next(5, 120) : random.Next(1, 8);
            for (int told = 1 + Math.Min(5, random.Next(12) / 2 * random.Next(2)); told > 0 && made < count; told--, made++)
            {
                var report = ContentHash.Of(BitConverter.GetBytes(made));
                var anchor = new Anchor(report, AnchorKind.Event, Words);
                int late = random.Next(10) == 0 ? 1 : 0, toll = random.Next(4) == 0 ? killed + random.Next(1 + (killed / 4)) : killed;
                yield return new Telling(
                    anchor.Id,
                    report,
                    new Event
                    {
                        Anchor = anchor, Type = type, SubType = new Evidenced<string>(subType, Words), Actors = [actor], Targets = [target], Date = new Evidenced<DateRange>(DateRange.Day(day.AddDays(late)), Words),
                        Place = place, Killed = new Evidenced<CountRange>(CountRange.Exactly(toll), Words), Evidence = Words, Confidence = 0.8,
                    },
                    Published: day.AddDays(1 + random.Next(5)));
            }
        }
    }

    /// <summary>So many texts of 120 words, of which every fifth is a trimmed copy of an earlier one.</summary>
    public IEnumerable<FamilyReport> Documents(int count)
    {
        string Text(int seed)
        {
            var words = new Random(seed);
            return string.Join(' ', Enumerable.Range(0, 120).Select(_ => "w" + words.Next(20_000).ToString(CultureInfo.InvariantCulture)));
        }

        for (int i = 0; i < count; i++)
        {
            bool isCopy = i % 5 == 4;
            string text = Text(isCopy ? i - 1 - (i % 3) : i);
            yield return new FamilyReport("d" + i.ToString("0000000", CultureInfo.InvariantCulture), isCopy ? text[..(text.Length * 4 / 5)] : text);
        }
    }

    private int Busy()
    {
        int found = Array.BinarySearch(cumulated, random.Next(cumulated[^1]));
        return Math.Min(Towns - 1, found >= 0 ? found + 1 : ~found);
    }

    private Evidenced<EventPlace> Town(int number)
    {
        string country = new[] { "IQ", "SY", "YE", "NG", "ML" }[number % 5];
        string name = "Town " + number.ToString(CultureInfo.InvariantCulture);
        var place = new Place
        {
            Id = "town-" + number.ToString(CultureInfo.InvariantCulture), Name = name, Variants = [], Kind = number < 10 ? PlaceKind.City : PlaceKind.Town, Country = country, Admin1 = "Province " + (number / 20).ToString(CultureInfo.InvariantCulture),
            Latitude = 10 + (number % 20 * 0.7) + random.NextDouble(), Longitude = 10 + (number / 20 * 0.9) + random.NextDouble(), RadiusKm = number < 10 ? 15 : 5, Population = number < 5 ? 1_500_000 : 60_000,
        };
        return new Evidenced<EventPlace>(new EventPlace { Country = country, Admin1 = place.Admin1, Name = name, Gazetteer = place }, Words);
    }
}
