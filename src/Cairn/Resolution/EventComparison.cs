using System.Globalization;
using Cairn.Coding;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>Judges whether two reports tell of one happening, from type, day, place, sides and toll. Pure and symmetric: the order of the two does
/// not matter.</summary>
/// <remarks>Both must have a day and a place. A point for each thing that agrees, a point off for each that does not; at
/// <see cref="JoinAt"/> and above they are linked. The same day and place alone do not suffice in a large city, where much happens on one day.
/// Events of one report are never linked: a report's own events are different happenings.</remarks>
public static class EventComparison
{
    public static StageVersion Version { get; } = new("resolver", "0.1");

    /// <summary>Least score of a link.</summary>
    public const double JoinAt = 0.7;

    /// <summary>Inhabitants from which the same place says little.</summary>
    private const int LargeCity = 700_000;

    /// <summary>The link that says they are the same, with its reasons; null where they are not, or it cannot be told.</summary>
    public static Link? Compare(Telling one, Telling other)
    {
        if (one.Report == other.Report || one.Event.Type != other.Event.Type
            || one.Event.Date?.Value is not { } firstDays || other.Event.Date?.Value is not { } secondDays
            || one.Event.Place?.Value is not { } firstPlace || other.Event.Place?.Value is not { } secondPlace)
        {
            return null;
        }

        var weighing = new Weighing();
        if (!weighing.Add(OfDays(firstDays, secondDays)) || !weighing.Add(OfPlaces(firstPlace, secondPlace)))
        {
            return null;
        }

        weighing.Add(OfSubTypes(one.Event, other.Event));
        weighing.Add(OfSides("actor", one.Event.Actors, other.Event.Actors, 0.15, -0.15));
        weighing.Add(OfSides("target", one.Event.Targets, other.Event.Targets, 0.15, -0.1));
        weighing.Add(OfTolls("killed", one.Event.Killed?.Value, other.Event.Killed?.Value));
        weighing.Add(OfTolls("wounded", one.Event.Wounded?.Value, other.Event.Wounded?.Value));
        double score = Math.Clamp(Math.Round(weighing.Score, 2), 0, 1);
        return score >= JoinAt
            ? Link.Between(one.Id, other.Id, LinkVerdict.Same, Version.ToString(), false, string.Join("; ", weighing.Reasons), score)
            : null;
    }

    private static Weight? OfDays(DateRange one, DateRange other)
    {
        int longest = Math.Max(one.Days, other.Days), shortest = Math.Min(one.Days, other.Days);
        if (!one.Overlaps(other))
        {
            bool nextDay = longest == 1 && Math.Abs(one.First.DayNumber - other.First.DayNumber) == 1;
            return nextDay ? new Weight(0.1, $"{Earlier(one, other)} and the day after") : null;
        }

        double score = longest switch { <= 1 => 0.35, <= 3 => 0.3, <= 7 => 0.2, <= 31 when shortest <= 7 => 0.1, _ => 0 };
        return new Weight(score, one == other ? one.ToString() : $"{(one < other ? one : other)} overlaps {(one < other ? other : one)}");
    }

    private static string Earlier(DateRange one, DateRange other) => (one < other ? one : other).ToString();

    private static Weight? OfPlaces(EventPlace one, EventPlace other)
    {
        if (one.Country is not null && other.Country is not null && one.Country != other.Country)
        {
            return null;
        }

        bool same = one.Gazetteer is { } known && other.Gazetteer is { } otherKnown ? known.Id == otherKnown.Id : NameWords.AreSame(one.Name, other.Name);
        if (same)
        {
            return (one.Gazetteer ?? other.Gazetteer) switch
            {
                { Kind: PlaceKind.Country or PlaceKind.Region } => new Weight(0, $"both in {one.Name}"),
                { Kind: PlaceKind.Admin1 or PlaceKind.Admin2 or PlaceKind.Area or PlaceKind.River } => new Weight(0.12, $"both in {one.Name}"),
                { Population: >= LargeCity } => new Weight(0.22, $"both in {one.Name}, a large city"),
                _ => new Weight(0.3, $"both in {one.Name}"),
            };
        }

        double? apart = GreatCircle.Km(one.Gazetteer, other.Gazetteer);
        double reach = (one.Gazetteer?.RadiusKm ?? 0) + (other.Gazetteer?.RadiusKm ?? 0);
        return apart switch
        {
            null => one.Admin1 is not null && one.Admin1 == other.Admin1 ? new Weight(0.05, $"both in {one.Admin1}") : null,
            { } km when km > reach + 10 => null,
            { } km when reach > 60 => new Weight(0.1, Apart(one, other, km)),
            { } km => new Weight(0.2, Apart(one, other, km)),
        };
    }

    private static string Apart(EventPlace one, EventPlace other, double km)
    {
        bool ordered = string.CompareOrdinal(one.Name, other.Name) <= 0;
        return string.Create(CultureInfo.InvariantCulture, $"{(ordered ? one : other).Name} and {(ordered ? other : one).Name} are {km:0} km apart");
    }

    private static Weight? OfSubTypes(Event one, Event other) =>
        one.SubType.Value == other.SubType.Value ? new Weight(0.1, one.SubType.Value) : new Weight(-0.1, "other sub-type");

    private static Weight? OfSides(string side, IEnumerable<Evidenced<string>> one, IEnumerable<Evidenced<string>> other, double agree, double differ)
    {
        string[] first = [.. one.Select(s => s.Value)], second = [.. other.Select(s => s.Value)];
        if (first.Length == 0 || second.Length == 0)
        {
            return null;
        }

        var agreement = first.SelectMany(_ => second, NameWords.Compare).Max();
        return agreement switch
        {
            NameAgreement.Same => new Weight(agree, $"same {side}"),
            NameAgreement.Different => new Weight(differ, $"other {side}"),
            _ => null,
        };
    }

    private static Weight? OfTolls(string toll, CountRange? one, CountRange? other)
    {
        if (one is not { } first || other is not { } second)
        {
            return null;
        }

        if (first == second && first.IsExact)
        {
            return first.Low == 0 ? null : new Weight(first.Low >= 5 ? 0.2 : 0.1, $"{first} {toll}");
        }

        decimal a = first.Low ?? first.High ?? 0, b = second.Low ?? second.High ?? 0;
        (decimal less, decimal more) = a < b ? (a, b) : (b, a);
        bool overlap = (first.Low ?? 0) <= (second.High ?? decimal.MaxValue) && (second.Low ?? 0) <= (first.High ?? decimal.MaxValue);
        return overlap || more <= less * 1.5m ? new Weight(0.05, $"close numbers {toll}")
            : more >= 5 && more >= less * 3 ? new Weight(-0.15, $"other numbers {toll}")
            : null;
    }

    private sealed record Weight(double Score, string Reason);

    private sealed class Weighing
    {
        public double Score { get; private set; }

        public List<string> Reasons { get; } = [];

        /// <summary>Adds a weight; false where there is none.</summary>
        public bool Add(Weight? weight)
        {
            if (weight is null)
            {
                return false;
            }

            Score += weight.Score;
            Reasons.Add(weight.Reason);
            return true;
        }
    }
}
