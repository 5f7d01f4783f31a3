using System.Collections.Immutable;
using Cairn.Ledger.Counts;
using Cairn.Values;

namespace Cairn.Analysis.Trends;

/// <summary>Happenings counted from period to period, with how much was reported beside them. A period about which nothing was read is a gap and
/// no zero.</summary>
public sealed record Trend
{
    /// <summary>Beyond this many periods nobody can read a table or a chart; the counts must be narrowed or the periods made longer.</summary>
    public const int MostPeriods = 4000;

    public required TrendRequest Request { get; init; }

    /// <summary>The dataset that is counted; null where reports are.</summary>
    public required string? Dataset { get; init; }

    public required ImmutableArray<Period> Periods { get; init; }

    /// <summary>All together.</summary>
    public required TrendLine All { get; init; }

    /// <summary>The largest first; empty where they are not told apart.</summary>
    public required ImmutableArray<TrendLine> Lines { get; init; }

    /// <summary>Reports published in each period; empty where a dataset is counted.</summary>
    public required ImmutableArray<long> Reports { get; init; }

    /// <summary>How many have no date and so stand in no period.</summary>
    public required long Undated { get; init; }

    /// <summary>Places of periods about which nothing was read.</summary>
    public ImmutableArray<int> Gaps => [.. All.Points.Select((point, i) => (point, i)).Where(one => one.point.Count is null).Select(one => one.i)];

    /// <summary>Reckons a trend from counts.</summary>
    /// <returns>The trend, or a rejection where there would be too many periods.</returns>
    public static Outcome<Trend> Of(TrendCounts counts)
    {
        var request = counts.Request;
        var dated = counts.All.Where(day => day.First is not null).ToList();
        var periods = Grid(request, dated);
        int before = request.Filter.From is { } from ? periods.Count(period => period.Last < from) : 0;
        if (periods.Length - before > MostPeriods)
        {
            return new Rejection(TrendErrors.TooManyPeriods, $"{periods[0]} to {periods[^1]}", $"that is {periods.Length} periods, and at most {MostPeriods} are counted at once.", "Choose longer periods, or narrow the days with from and to.");
        }

        var places = periods.Select((period, i) => (period.First, i)).ToDictionary(pair => pair.First, pair => pair.i);
        long[] reports = new long[periods.Length];
        foreach (var day in counts.Reports)
        {
            if (places.TryGetValue(Period.Of(request.Length, day.First).First, out int place))
            {
                reports[place] += day.Reports;
            }
        }

        bool[] isKnown = [.. reports.Select(number => counts.Dataset is not null || number > 0)];
        var all = Line(request, null, dated, places, periods, isKnown);
        isKnown = [.. isKnown.Select((known, i) => known || all.Points[i].Count is not null)];
        return new Trend
        {
            Request = request,
            Dataset = counts.Dataset,
            Periods = periods[before..],
            All = Without(all, before),
            Lines =
            [
                .. counts.Grouped.Where(day => day.First is not null).GroupBy(day => day.Key, StringComparer.Ordinal)
                    .Select(group => Without(Line(request, group.Key, [.. group], places, periods, isKnown), before)).Where(line => line.Total > 0)
                    .OrderByDescending(line => line.Total).ThenBy(line => line.Key, StringComparer.Ordinal).Take(request.Most ?? int.MaxValue),
            ],
            Reports = counts.Dataset is null ? [.. reports[before..]] : [],
            Undated = counts.All.Where(day => day.First is null).Sum(day => day.Count),
        };
    }

    /// <summary>The same with the gaps filled by zeros that other counts of the same periods tell to be none.</summary>
    internal Trend Knowing(ImmutableArray<bool> known)
    {
        TrendLine Filled(TrendLine line) => line with { Points = [.. line.Points.Select((point, i) => point.Count is null && known[i] ? point with { Count = 0 } : point)] };
        return this with { All = Filled(All), Lines = [.. Lines.Select(Filled)] };
    }

    private static ImmutableArray<Period> Grid(TrendRequest request, List<DayCount> dated)
    {
        if (dated.Count == 0 && (request.Filter.From is null || request.Filter.To is null))
        {
            return [];
        }

        var last = Period.Of(request.Length, request.Filter.To ?? dated.Max(day => day.First!.Value));
        var found = ImmutableArray.CreateBuilder<Period>();
        for (var period = Period.Of(request.Length, request.Reach ?? dated.Min(day => day.First!.Value)); period.First <= last.First; period = period.Next)
        {
            found.Add(period);
        }

        return found.ToImmutable();
    }

    private static TrendLine Line(TrendRequest request, string? key, List<DayCount> days, Dictionary<DateOnly, int> places, ImmutableArray<Period> periods, bool[] isKnown)
    {
        var held = days.Where(day => places.ContainsKey(Period.Of(request.Length, day.First!.Value).First)).ToLookup(day => places[Period.Of(request.Length, day.First!.Value).First]);
        long?[] counts = [.. periods.Select((_, i) => held.Contains(i) ? held[i].Sum(day => day.Count) : isKnown[i] ? 0 : (long?)null)];
        return new TrendLine(
            key,
            [
                .. periods.Select((period, i) => new TrendPoint
                {
                    Period = period,
                    Count = counts[i],
                    Wide = held[i].Where(day => day.Last > period.Last).Sum(day => day.Count),
                    Killed = Killed(held[i]),
                    WithToll = held[i].Sum(day => day.Told),
                    MovingMean = i + 1 < request.MeanOver || counts[(i + 1 - request.MeanOver)..(i + 1)].Any(count => count is null) ? null : counts[(i + 1 - request.MeanOver)..(i + 1)].Average(),
                    YearBefore = i < period.InAYear ? null : counts[i - period.InAYear],
                }),
            ]);
    }

    /// <summary>The line from a later period on: what was before it was read for means and years before only.</summary>
    private static TrendLine Without(TrendLine line, int before) => line with { Points = line.Points[before..] };

    private static CountRange? Killed(IEnumerable<DayCount> days)
    {
        var told = days.Where(day => day.Told > 0).ToList();
        return told.Count == 0 ? null : new CountRange(told.Sum(day => day.Low), told.Any(day => day.OpenAbove > 0) ? null : told.Sum(day => day.High));
    }
}
