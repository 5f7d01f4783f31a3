using System.Collections.Immutable;
using Cairn.Analysis.Trends;
using Cairn.Values;

namespace Cairn.Analysis.Forecasting;

/// <summary>How many happenings the next months are likely to see in each province, with how well the same way of forecasting did on the months before.</summary>
public sealed record ForecastReport
{
    /// <summary>A forecast needs so many months without a gap.</summary>
    public const int FewestMonths = 24;

    /// <summary>The last months that the way of forecasting is tried on.</summary>
    private const int Tried = 12;

    public required Trend Trend { get; init; }

    /// <summary>The months of the history, from after the last gap.</summary>
    public required ImmutableArray<Period> Months { get; init; }

    /// <summary>The months that are foretold.</summary>
    public required ImmutableArray<Period> Ahead { get; init; }

    /// <summary>All together first, then the provinces, the one with most expected first.</summary>
    public required ImmutableArray<ForecastLine> Lines { get; init; }

    /// <summary>How this way of forecasting and the simple ones did on the last year, one month ahead.</summary>
    public required ImmutableArray<ForecastScore> Past { get; init; }

    /// <summary>Forecasts from counts a month.</summary>
    /// <param name="trend">Counts a month, told apart by province.</param>
    /// <param name="months">How many months are foretold.</param>
    /// <returns>The report, or a rejection where the history is too short.</returns>
    public static Outcome<ForecastReport> Of(Trend trend, int months)
    {
        if (History(trend) is not { } history)
        {
            return TooShort(trend);
        }

        var smoothed = new SmoothedCounts();
        var provinces = Provinces(trend, history);
        ForecastLine Line(string? key, ImmutableArray<long> counts) => new(key, counts, [.. Enumerable.Range(1, months).Select(ahead => smoothed.Forecast(counts, ahead))]);
        var ahead = ImmutableArray.CreateBuilder<Period>(months);
        for (var next = trend.Periods[^1].Next; ahead.Count < months; next = next.Next)
        {
            ahead.Add(next);
        }

        return new ForecastReport
        {
            Trend = trend,
            Months = trend.Periods[history..],
            Ahead = ahead.ToImmutable(),
            Lines = [Line(null, Counts(trend.All, history)), .. provinces.Select(province => Line(province.Key, province.Counts)).OrderByDescending(line => line.Ahead[0].Mean)],
            Past = RollingOrigin.Evaluate([.. provinces.Select(province => province.Counts)], trend.Periods.Length - history - Tried, 1, All()),
        };
    }

    /// <summary>Tries this way of forecasting and the simple ones on the provinces' past, for one to so many months ahead.</summary>
    /// <param name="trend">Counts a month, told apart by province.</param>
    /// <param name="origin">The first month that is foretold; null for the one after the first half.</param>
    /// <param name="months">How many months ahead.</param>
    /// <returns>The scores for each number of months ahead.</returns>
    public static Outcome<ForecastTrial> Evaluate(Trend trend, DateOnly? origin, int months)
    {
        if (History(trend) is not { } history)
        {
            return TooShort(trend);
        }

        var held = trend.Periods[history..];
        int from = origin is { } day ? held.TakeWhile(period => period.Last < day).Count() : held.Length / 2;
        return from < 12 + months || from >= held.Length
            ? TooShort(trend)
            : new ForecastTrial(held[from], held[^1], [.. Enumerable.Range(1, months).Select(ahead => RollingOrigin.Evaluate([.. Provinces(trend, history).Select(province => province.Counts)], from, ahead, All()))]);
    }

    private static IForecaster[] All() => [new SmoothedCounts(), new Bootstrap(), new LastValue(), new SeasonalMean(new Period(PeriodLength.Month, default).InAYear)];

    /// <summary>The place of the first month after the last gap; null where too few follow it.</summary>
    private static int? History(Trend trend)
    {
        int first = trend.Gaps is { IsEmpty: false } gaps ? gaps[^1] + 1 : 0;
        return trend.Periods.Length - first >= FewestMonths ? first : null;
    }

    private static ImmutableArray<(string Key, ImmutableArray<long> Counts)> Provinces(Trend trend, int history) =>
        [.. trend.Lines.Where(line => line.Key is { Length: > 0 }).Select(line => (line.Key!, Counts(line, history)))];

    private static ImmutableArray<long> Counts(TrendLine line, int history) => [.. line.Points.Skip(history).Select(point => point.Count ?? 0)];

    private static Rejection TooShort(Trend trend) => new(
        ForecastErrors.TooShort, $"{trend.Periods.Length} months", $"a forecast needs {FewestMonths} months without a gap behind it, and one that is tried on the past more than a year before its first month.",
        "Widen the days, count a longer dataset, or read more reports.");
}
