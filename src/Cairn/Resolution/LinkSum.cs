using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>The points of one comparison as they add up, with their reasons.</summary>
internal sealed class LinkSum(LinkWeights weights)
{
    private readonly List<string> reasons = [];
    private int points;
    private bool daysMeet;
    private bool placeIsOne;
    private bool tollIsTold;

    public void Add(LinkFeature feature, string reason)
    {
        points += weights[feature];
        reasons.Add(reason);
        placeIsOne |= feature is LinkFeature.PlaceSpot or LinkFeature.PlaceCity or LinkFeature.PlaceLargeCity or LinkFeature.PlaceWithinCity;
    }

    /// <summary>Adds what tolls say. The wounded add half of what the killed would, and nothing where these agree already.</summary>
    public void AddToll(LinkFeature feature, string reason)
    {
        points += tollIsTold ? Math.Min(0, weights[feature]) / 2 : weights[feature];
        tollIsTold = true;
        reasons.Add(reason);
    }

    public void AddDays(DateRange? days, DateRange? otherDays)
    {
        if (days is not { } one || otherDays is not { } other)
        {
            Add(LinkFeature.DaysMissing, "not both give a day");
            return;
        }

        int longest = Math.Max(one.Days, other.Days);
        daysMeet = one.Overlaps(other) && longest <= 3;
        (var early, var late) = one <= other ? (one, other) : (other, one);
        var feature = !one.Overlaps(other)
            ? longest == 1 && late.First.DayNumber - early.First.DayNumber == 1 ? LinkFeature.DayNext : LinkFeature.DaysApart
            : longest switch
            {
                <= 1 => LinkFeature.DaySame,
                <= 3 => LinkFeature.DaysShort,
                <= 7 => LinkFeature.DaysWeek,
                <= 31 when Math.Min(one.Days, other.Days) <= 7 => LinkFeature.DaysMonth,
                _ => LinkFeature.DaysWide,
            };
        Add(feature, feature switch
        {
            LinkFeature.DayNext => $"{early} and the day after",
            LinkFeature.DaysApart => $"{early} is not {late}",
            _ when one == other => $"both on {one}",
            _ => $"{early} overlaps {late}",
        });
    }

    public void AddTypes(Event one, Event other)
    {
        if (one.Type == other.Type && one.SubType.Value == other.SubType.Value)
        {
            Add(LinkFeature.SubtypeSame, $"both {one.SubType.Value}");
        }
        else
        {
            var feature = one.Type == other.Type ? LinkFeature.TypeSame : weights.AreKindred(one.Type, other.Type) ? LinkFeature.TypeKindred : LinkFeature.TypeOther;
            Add(feature, $"{one.SubType.Value} and {other.SubType.Value}");
        }

        if (one.Stage != other.Stage)
        {
            Add(LinkFeature.StageOther, "one only attempted");
        }
    }

    public void AddSides(string side, ImmutableArray<ImmutableArray<string>> one, ImmutableArray<ImmutableArray<string>> other, LinkFeature same, LinkFeature differ)
    {
        if (one.IsEmpty || other.IsEmpty)
        {
            return;
        }

        switch (one.SelectMany(_ => other, NameWords.Compare).Max())
        {
            case NameAgreement.Same:
                Add(same, $"same {side}");
                break;
            case NameAgreement.Different:
                Add(differ, $"other {side}");
                break;
        }
    }

    public void AddWords(ImmutableArray<string> one, ImmutableArray<string> other, bool areEqual)
    {
        if (areEqual)
        {
            Add(LinkFeature.WordsEqual, "both in the very same words");
            return;
        }

        var common = NameWords.Common(one, other);
        if (common.Count >= 2)
        {
            Add(common.Count >= 4 ? LinkFeature.WordsMany : LinkFeature.WordsSome, "both say " + string.Join(", ", common.Take(4)));
        }
    }

    public Comparison Comparison()
    {
        LinkVerdict? verdict = points >= weights[LinkFeature.Same] ? LinkVerdict.Same
            : points >= weights[LinkFeature.Unsure] ? LinkVerdict.Unsure
            : points <= weights[LinkFeature.Different] ? LinkVerdict.Different
            : null;
        return new Comparison(points, verdict, weights.Likelihood(points), string.Join("; ", reasons), placeIsOne && daysMeet);
    }
}
