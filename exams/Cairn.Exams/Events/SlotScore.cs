using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Exams.Events;

/// <summary>Compares coded events with gold ones slot by slot, as the reports exam's own scorer does.</summary>
internal static class SlotScore
{
    /// <summary>The best pairing of gold and coded events: indices of both.</summary>
    public static List<(int Gold, int Coded)> Pair(IReadOnlyList<EventSlots> golds, IReadOnlyList<EventSlots> codeds)
    {
        var possible = new List<(int Points, int Gold, int Coded)>();
        for (int g = 0; g < golds.Count; g++)
        {
            for (int c = 0; c < codeds.Count; c++)
            {
                if (MayPair(golds[g], codeds[c]))
                {
                    possible.Add((Grade(golds[g], codeds[c]).Points, g, c));
                }
            }
        }

        HashSet<int> gold = [], coded = [];
        return [.. possible.OrderByDescending(p => p.Points).Where(p => !gold.Contains(p.Gold) && !coded.Contains(p.Coded) && gold.Add(p.Gold) && coded.Add(p.Coded)).Select(p => (p.Gold, p.Coded))];
    }

    /// <summary>The slots of a report's events together.</summary>
    public static SlotCounts Count(IReadOnlyList<EventSlots> golds, IReadOnlyList<EventSlots> codeds)
    {
        var pairs = Pair(golds, codeds);
        var counts = pairs.Aggregate(default(SlotCounts), (sum, pair) => sum + Grade(golds[pair.Gold], codeds[pair.Coded]));
        foreach (var missed in golds.Where((_, g) => !pairs.Exists(p => p.Gold == g)))
        {
            counts += new SlotCounts(0, 0, 0, 0, Filled(missed));
        }

        foreach (var spurious in codeds.Where((_, c) => !pairs.Exists(p => p.Coded == c)))
        {
            counts += new SlotCounts(0, 0, 0, Filled(spurious), 0);
        }

        return counts;
    }

    private static bool MayPair(EventSlots gold, EventSlots coded)
    {
        if (gold.Type != coded.Type)
        {
            return false;
        }

        var marks = Marks(gold, coded);
        Mark?[] details = [marks["place"], marks["date"], marks["actors"], marks["targets"], marks["killed"]];
        int known = details.Count(mark => mark is not null and not Mark.Spurious), agreeing = details.Count(mark => mark is Mark.Right or Mark.Partial);
        if (gold.Place is null && gold.Admin1 is not null && coded.Admin1 is not null)
        {
            known++;
            agreeing += marks["admin1"] == Mark.Right ? 1 : 0;
        }

        return agreeing >= Math.Min(2, Math.Max(1, known));
    }

    private static SlotCounts Grade(EventSlots gold, EventSlots coded)
    {
        var marks = Marks(gold, coded).Values;
        return new SlotCounts(marks.Count(m => m == Mark.Right), marks.Count(m => m == Mark.Partial), marks.Count(m => m == Mark.Wrong), marks.Count(m => m == Mark.Spurious), marks.Count(m => m == Mark.Missing));
    }

    private static int Filled(EventSlots slots) => Grade(slots, slots).Right;

    private static Dictionary<string, Mark?> Marks(EventSlots gold, EventSlots coded) => new(StringComparer.Ordinal)
    {
        ["type"] = Of(gold.Type, coded.Type, Same),
        ["subtype"] = Of(gold.SubType, coded.SubType, Same),
        ["tactics"] = OfList(gold.Tactics, coded.Tactics, (g, c) => g.ToHashSet().SetEquals(c) ? Mark.Right : g.Any(c.Contains) ? Mark.Partial : Mark.Wrong),
        ["actors"] = OfList(gold.Actors, coded.Actors, Agree),
        ["targets"] = OfList(gold.Targets, coded.Targets, Agree),
        ["date"] = Of(gold.Date, coded.Date, Days),
        ["country"] = Of(gold.Country, coded.Country, Same),
        ["admin1"] = Of(gold.Admin1, coded.Admin1, (g, c) => Agree([g], [c])),
        ["place"] = Of(gold.Place, coded.Place, (g, c) => Agree([g], [c])),
        ["killed"] = Of(gold.Killed, coded.Killed, Numbers),
        ["wounded"] = Of(gold.Wounded, coded.Wounded, Numbers),
        ["captured"] = Of(gold.Captured, coded.Captured, Numbers),
    };

    private static Mark? Of<T>(T? gold, T? coded, Func<T, T, Mark> judge) where T : class =>
        gold is null ? coded is null ? null : Mark.Spurious : coded is null ? Mark.Missing : judge(gold, coded);

    private static Mark? Of<T>(T? gold, T? coded, Func<T, T, Mark> judge) where T : struct =>
        gold is null ? coded is null ? null : Mark.Spurious : coded is null ? Mark.Missing : judge(gold.Value, coded.Value);

    private static Mark? OfList(ImmutableArray<string> gold, ImmutableArray<string> coded, Func<ImmutableArray<string>, ImmutableArray<string>, Mark> judge) =>
        gold.IsEmpty ? coded.IsEmpty ? null : Mark.Spurious : coded.IsEmpty ? Mark.Missing : judge(gold, coded);

    private static Mark Same(string gold, string coded) => gold.Equals(coded, StringComparison.OrdinalIgnoreCase) ? Mark.Right : Mark.Wrong;

    private static Mark Agree(ImmutableArray<string> gold, ImmutableArray<string> coded) =>
        gold.Any(g => coded.Any(c => SlotNames.Words(g).Overlaps(SlotNames.Words(c)))) ? Mark.Right : Mark.Wrong;

    private static Mark Days(DateRange gold, DateRange coded) =>
        gold == coded || (gold.Contains(coded) && gold.Last.DayNumber - gold.First.DayNumber <= 31) ? Mark.Right : gold.Overlaps(coded) ? Mark.Partial : Mark.Wrong;

    private static Mark Numbers(CountRange gold, CountRange coded) =>
        gold == coded ? Mark.Right : (gold.Low is not null && gold.Low == coded.Low) || (gold.High is not null && gold.High == coded.High) ? Mark.Partial : Mark.Wrong;

    private enum Mark
    {
        Right,
        Partial,
        Wrong,
        Spurious,
        Missing,
    }
}
