using System.Collections.Immutable;
using Cairn.Analysis.Trends;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Trends;

/// <summary>A trend as a chart: one count as bars with its moving mean, several as lines; reports in a strip below.</summary>
public static class TrendChart
{
    /// <summary>More lines than colours cannot be told apart.</summary>
    public const int MostLines = 6;

    public static Chart Of(Trend trend)
    {
        string noun = TrendWords.Noun(trend), unit = TrendWords.Unit(trend);
        var lines = trend.Lines.Take(MostLines).ToList();
        return new Chart
        {
            Title = $"{char.ToUpperInvariant(noun[0])}{noun[1..]}{(lines.Count > 0 ? " by " + trend.Request.Grouping.ToString().ToLowerInvariant() : "")}{(trend.Dataset is { } dataset ? " of " + dataset : "")}",
            Unit = $"{noun} a {unit}",
            Categories = [.. trend.Periods.Select(period => period.ToString())],
            Series = lines.Count > 0
                ? [.. lines.Select((line, i) => new ChartSeries(Name(line), ChartSeries.ToneOf(i), ChartShape.Line, Counts(line)))]
                :
                [
                    new ChartSeries(noun, "s0", ChartShape.Bar, Counts(trend.All)),
                    .. trend.Request.MeanOver < 2 ? ImmutableArray<ChartSeries>.Empty : [new ChartSeries($"mean of {trend.Request.MeanOver} {unit}s", "s1", ChartShape.Line, [.. trend.All.Points.Select(point => point.MovingMean)])],
                ],
            Gaps = trend.Gaps,
            Strip = trend.Reports.IsEmpty ? null : new ChartSeries("reports read", "quiet", ChartShape.Bar, [.. trend.Reports.Select(number => (double?)number)]),
        };
    }

    internal static string Name(TrendLine line) => line.Key is { Length: > 0 } key ? key : "not told";

    private static ImmutableArray<double?> Counts(TrendLine line) => [.. line.Points.Select(point => (double?)point.Count)];
}
