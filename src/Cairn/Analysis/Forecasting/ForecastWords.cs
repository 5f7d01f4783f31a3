using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Trends;

namespace Cairn.Analysis.Forecasting;

/// <summary>A forecast told in plain sentences, with how far it can be trusted.</summary>
public static class ForecastWords
{
    public static ImmutableArray<string> Of(ForecastReport report)
    {
        var all = report.Lines[0];
        string noun = TrendWords.Noun(report.Trend);
        var provinces = report.Lines.Skip(1).Take(3).Select(line => $"{line.Key} {Range(line.Ahead[0])}");
        return
        [
            $"In {report.Ahead[0]} {Range(all.Ahead[0])} {noun} are to be expected in all, nine times of ten, after {N(all.History[^1])} in {report.Months[^1]}{(report.Lines.Length > 1 ? $"; most in {string.Join(", ", provinces)}" : "")}.",
            .. report.Past.Length > 1 && report.Past[0].Forecasts > 0 ? new[] { Past(report) } : [],
            "The forecast knows only the counts before it: it says what goes on as it went, and no offensive, truce or change in reporting. " + (report.Trend.Dataset is null
                ? "It foretells what will be reported and read, not what will happen."
                : "It foretells what the dataset will hold."),
        ];
    }

    public static ImmutableArray<string> Of(ForecastTrial trial)
    {
        var next = trial.Scores[0];
        return
        [
            $"Each month from {trial.First} to {trial.Last} was foretold for each province from the months before it alone ({N(next[0].Forecasts)} forecasts one month ahead).",
            $"Lower CRPS is better; a range made to hold nine times of ten should hold about 0.90. {Capital(next[0].Name)} has {next[0].Crps.ToString("0.000", CultureInfo.InvariantCulture)}, the best simple way ({next.Skip(1).MinBy(score => score.Crps)!.Name}) {next.Skip(1).Min(score => score.Crps).ToString("0.000", CultureInfo.InvariantCulture)}.",
        ];
    }

    /// <summary>The range that holds nine times of ten: 10 to 45.</summary>
    public static string Range(CountDistribution forecast)
    {
        var (low, high) = forecast.Interval(RollingOrigin.Nominal);
        return low == high ? N(low) : $"{N(low)} to {N(high)}";
    }

    private static string Past(ForecastReport report)
    {
        var (own, simple) = (report.Past[0], report.Past.Skip(1).MinBy(score => score.Crps)!);
        return string.Create(CultureInfo.InvariantCulture, $"Tried on the last twelve months, such ranges held {own.Coverage:0%} of the provinces' counts; the mean miss (CRPS) was {own.Crps:0.00}, that of the best simple way ({simple.Name}) {simple.Crps:0.00}{(own.Crps > simple.Crps ? ": here the simple way did better" : "")}.");
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string N(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
