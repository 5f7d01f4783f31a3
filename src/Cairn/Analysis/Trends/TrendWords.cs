using System.Collections.Immutable;
using System.Globalization;
using Cairn.Ledger.Counts;

namespace Cairn.Analysis.Trends;

/// <summary>A trend told in plain sentences, with what is not sure about it.</summary>
public static class TrendWords
{
    /// <summary>Below this many in the earlier time a change is told in numbers and never in per cent.</summary>
    private const long LowBaseline = 10;

    public static ImmutableArray<string> Of(Trend trend) =>
    [
        .. new[] { Sum(trend), Years(trend), Dates(trend), Tolls(trend), Reporting(trend) }.OfType<string>(),
    ];

    /// <summary>What is counted, in the plural: incidents, events, rows of a dataset.</summary>
    public static string Noun(Trend trend) => trend.Dataset is not null ? "events" : trend.Request.Unit == CountUnit.Incidents ? "incidents" : "events";

    private static string Sum(Trend trend)
    {
        string source = trend.Dataset is { } dataset ? $"the dataset {dataset}" : "what was coded from reports";
        if (trend.Periods.IsEmpty)
        {
            return $"Nothing with a date fits in {source}.";
        }

        var most = trend.All.Points.MaxBy(point => point.Count ?? -1)!;
        return $"From {trend.Periods[0]} to {trend.Periods[^1]} {source} tells of {N(trend.All.Total)} {Noun(trend)}; the {Unit(trend)} with most is {most.Period} with {N(most.Count ?? 0)}.";
    }

    /// <summary>The last whole year against the year before it, by the periods that make them up.</summary>
    private static string? Years(Trend trend)
    {
        int year = trend.Periods.IsEmpty ? 0 : trend.Periods[0].InAYear;
        var last = trend.All.Points.TakeLast(year).ToList();
        if (year == 0 || last.Count < year || last.Any(point => point.Count is null || point.YearBefore is null))
        {
            return null;
        }

        long after = last.Sum(point => point.Count!.Value), before = last.Sum(point => point.YearBefore!.Value);
        string told = $"In the year that ends with {trend.Periods[^1]} there were {N(after)}, in the year before {N(before)}";
        if (before < LowBaseline)
        {
            return $"{told}: too few for a rate of change.";
        }

        var ratio = CountRatio.Of(before, after);
        return $"{told}: {Percent(ratio.Best)}, and chance alone leaves {Percent(ratio.Low)} to {Percent(ratio.High)} open (nine times of ten, if they came one by one; they come in waves, so the truth is less sure).";
    }

    private static string? Dates(Trend trend)
    {
        long wide = trend.All.Points.Sum(point => point.Wide);
        string[] parts =
        [
            .. wide == 0 ? Array.Empty<string>() : [$"{N(wide)} have dates wider than a {Unit(trend)} and stand where the first possible day falls"],
            .. trend.Undated == 0 ? Array.Empty<string>() : [$"{N(trend.Undated)} have no date and stand in no {Unit(trend)}"],
        ];
        return parts.Length == 0 ? null : string.Join("; ", parts) + ".";
    }

    private static string? Tolls(Trend trend)
    {
        var told = trend.All.Points.Where(point => point.Killed is not null).ToList();
        if (told.Count == 0)
        {
            return null;
        }

        decimal low = told.Sum(point => point.Killed!.Value.Low ?? 0), high = told.Sum(point => point.Killed!.Value.High ?? 0);
        bool isOpen = told.Any(point => point.Killed!.Value.High is null);
        long without = trend.All.Total - trend.All.Points.Sum(point => point.WithToll);
        return $"Killed in all: {N((long)low)}{(isOpen ? " or more" : high > low ? $" to {N((long)high)}" : "")}, the lowest and the highest numbers told, each summed{(without > 0 ? $"; {N(without)} {Noun(trend)} tell no number and are not in it" : "")}.";
    }

    private static string? Reporting(Trend trend)
    {
        if (trend.Dataset is not null)
        {
            return "The dataset does not tell how much was reported in each period; a rise may also be one of reporting.";
        }

        if (trend.Periods.IsEmpty)
        {
            return null;
        }

        int gaps = trend.Gaps.Length;
        string read = $"{N(trend.Reports.Sum())} reports that were read were published in this time, most ({N(trend.Reports.Max())}) in {trend.Periods[trend.Reports.IndexOf(trend.Reports.Max())]}";
        return $"{read}: a rise of the count where reports rise too may be one of reporting.{(gaps == 0 ? "" : $" About {N(gaps)} of {N(trend.Periods.Length)} {Unit(trend)}s nothing was read; they are gaps, not zeros.")}";
    }

    public static string Unit(Trend trend) => trend.Request.Length.ToString().ToLowerInvariant();

    private static string Percent(double ratio) => double.IsInfinity(ratio) ? "any rise" : ((ratio - 1) * 100).ToString("+0;−0;0", CultureInfo.InvariantCulture) + "%";

    private static string N(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
