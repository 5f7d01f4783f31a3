using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Trends;

namespace Cairn.Analysis.Change;

/// <summary>Changes of level and bursts told in plain sentences, with how sure they are.</summary>
public static class ChangeWords
{
    public static ImmutableArray<string> Of(Trend trend, ChangeReport report)
    {
        string unit = TrendWords.Unit(trend);
        if (report.Levels.IsEmpty)
        {
            return ["Nothing was counted, so nothing changed."];
        }

        return
        [
            report.Turns.IsEmpty
                ? $"No change of level is seen from {trend.Periods[0]} to {trend.Periods[^1]}: {Range(report.Levels[0])} a {unit} throughout."
                : $"{report.Turns.Length} change{(report.Turns.Length == 1 ? "" : "s")} of level from {trend.Periods[0]} to {trend.Periods[^1]}. A level is where the mean of its {unit}s lies, nine times of ten.",
            .. report.Turns.Select(turn => Turn(trend, turn)),
            .. report.Bursts.IsEmpty ? ImmutableArray<string>.Empty : [$"Bursts, {unit}s with more than those before them let expect: {string.Join("; ", report.Bursts.Select(burst => Burst(trend, burst)))}."],
            trend.Dataset is null
                ? "A change of the count can be one of reporting: hold it against the reports in the strip below the chart."
                : "A change can also be one of how the dataset was gathered.",
        ];
    }

    /// <summary>From what level to what level, until when and since when.</summary>
    public static string Turn(Trend trend, Turn turn)
    {
        string unit = TrendWords.Unit(trend);
        var (last, first) = (trend.Periods[turn.Earliest - 1], trend.Periods[turn.Latest]);
        string where = turn.Earliest == turn.Latest
            ? $"the change begins with {first}"
            : $"the change begins between {trend.Periods[turn.Earliest]} and {first}, most likely with {trend.Periods[turn.At]}";
        string rate = turn.IsLow ? "from so low a level no rate of change is told" : $"{Percent(turn.After.Low / turn.Before.High)} to {Percent(turn.After.High / turn.Before.Low)}";
        return $"From {Range(turn.Before)} a {unit} until {last} to {Range(turn.After)} since {first} ({rate}); {where}, probability {turn.Probability.ToString("0.00", CultureInfo.InvariantCulture)}.";
    }

    private static string Burst(Trend trend, Burst burst) =>
        string.Create(CultureInfo.InvariantCulture, $"{trend.Periods[burst.At]} with {burst.Count:#,0} where about {burst.Expected:#,0} were to be expected (chance {(burst.Chance < 0.0001 ? "below 1 in 10,000" : $"1 in {1 / burst.Chance:#,0}")})");

    /// <summary>A level's range in whole numbers, outward; one number where both ends are the same.</summary>
    private static string Range(Level level)
    {
        string low = Math.Floor(level.Low).ToString("#,0", CultureInfo.InvariantCulture), high = Math.Ceiling(level.High).ToString("#,0", CultureInfo.InvariantCulture);
        return low == high ? low : $"{low} to {high}";
    }

    private static string Percent(double ratio) => ((ratio - 1) * 100).ToString("+#,0;−#,0;0", CultureInfo.InvariantCulture) + "%";
}
