using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Trends;

namespace Cairn.Analysis.Quality;

/// <summary>Measures of attacks told in plain sentences, with what is not sure.</summary>
public static class QualityWords
{
    private const long LowBaseline = 10;

    public static ImmutableArray<string> Of(QualityReport report)
    {
        var first = report.Counts[0];
        if (report.Counts.All(trend => trend.All.Total == 0))
        {
            return [$"No event meets a measure of {report.Set.Title}.", first.Dataset is { } dataset ? $"The dataset {dataset} may not tell tactics or targets; measures need both." : "Take a filter away, or read more reports."];
        }

        string noun = TrendWords.Noun(first);
        return
        [
            $"{report.Set.Title}: from {first.Periods[0]} to {first.Periods[^1]} {string.Join(", ", report.Counts.Select((trend, i) => $"{N(trend.All.Total)} {noun} are {Small(report.Set.Measures[i].Title)}"))}. One can meet several measures.",
            .. report.Counts.Select((trend, i) => Year(trend, report.Set.Measures[i])).OfType<string>(),
            .. report.Set.Doer is { } doer && report.Unnamed.Sum() > 0
                ? [$"Counted are those done by {doer} and those that name no doer; the latter are {string.Join(", ", report.Unnamed.Select((count, i) => $"{N(count)} of {N(report.Counts[i].All.Total)} {Small(report.Set.Measures[i].Title)}"))}. The truth lies between without and with them."]
                : ImmutableArray<string>.Empty,
            first.Gaps.IsEmpty ? "What was not reported or not read is not in it." : $"About {N(first.Gaps.Length)} of {N(first.Periods.Length)} {TrendWords.Unit(first)}s nothing was read; they are gaps, not zeros.",
            $"Measures after {report.Set.Source}.",
        ];
    }

    private static string? Year(Trend trend, QualityMeasure measure)
    {
        var last = trend.All.Points.TakeLast(trend.Periods[0].InAYear).ToList();
        if (last.Any(point => point.Count is null || point.YearBefore is null))
        {
            return null;
        }

        long after = last.Sum(point => point.Count!.Value), before = last.Sum(point => point.YearBefore!.Value);
        if (before + after == 0)
        {
            return null;
        }

        string told = $"{measure.Title}: {N(after)} in the year that ends with {trend.Periods[^1]}, {N(before)} in the year before";
        var ratio = before < LowBaseline ? default(CountRatio?) : CountRatio.Of(before, after);
        return ratio is null ? $"{told}; too few for a rate of change." : string.Create(CultureInfo.InvariantCulture, $"{told}, {ratio.Value.Best:0.0} times as many; chance alone leaves {ratio.Value.Low:0.0} to {ratio.Value.High:0.0} open.");
    }

    private static string Small(string title) => char.ToLowerInvariant(title[0]) + title[1..];

    private static string N(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
