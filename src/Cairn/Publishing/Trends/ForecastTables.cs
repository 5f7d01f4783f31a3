using System.Collections.Immutable;
using Cairn.Analysis.Forecasting;
using Cairn.Analysis.Trends;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Trends;

/// <summary>Forecasts and how they did as charts, tables and JSON lines.</summary>
public static class ForecastTables
{
    private const string All = "all together";

    /// <summary>Months of history that are drawn before the forecast.</summary>
    private const int Drawn = 36;

    private const int MostProvinces = 20;

    /// <summary>The next month's range for each province; for one province or none its history with the months ahead.</summary>
    public static Chart Chart(ForecastReport report) => report.Lines.Length > 2 ? Provinces(report) : History(report, report.Lines[^1]);

    public static AnalysisTable Table(ForecastReport report, Func<string, string>? href = null) => new(
        $"{TrendWords.Noun(report.Trend)} to be expected; ranges hold nine times of ten",
        [
            new("province", "Province"), new("last", report.Months[^1].ToString(), true),
            .. report.Ahead.SelectMany(period => new TableColumn[] { new($"{period}_mean", $"{period}, mean", true), new($"{period}_low", "at least", true), new($"{period}_high", "at most", true) }),
            new("none", $"Chance of none in {report.Ahead[0]}", true),
        ],
        [
            .. report.Lines.Select(line => ImmutableArray.Create<TableCell>(
            [
                new TableCell(line.Key ?? All, Href: line.Key is { } key ? href?.Invoke(key) : null), TableCell.Of(line.History[^1]),
                .. line.Ahead.SelectMany(ahead => new[] { TableCell.Of(ahead.Mean), TableCell.Of(ahead.Interval(RollingOrigin.Nominal).Low), TableCell.Of(ahead.Interval(RollingOrigin.Nominal).High) }),
                TableCell.Of(line.Ahead[0].Chances[0], 2),
            ])),
        ]);

    public static IEnumerable<string> Lines(ForecastReport report) => report.Lines.SelectMany(line => report.Ahead.Select((period, i) => JsonLine.Of(json =>
    {
        var (low, high) = line.Ahead[i].Interval(RollingOrigin.Nominal);
        json.WriteString("period", period.ToString());
        json.WriteString("province", line.Key);
        json.WriteNumber("mean", Math.Round(line.Ahead[i].Mean, 3));
        json.WriteNumber("low", low);
        json.WriteNumber("high", high);
        json.WriteNumber("probability", RollingOrigin.Nominal);
        json.WriteNumber("chance_of_none", Math.Round(line.Ahead[i].Chances[0], 4));
    })));

    /// <summary>The mean scores of each way, one month ahead.</summary>
    public static Chart Chart(ForecastTrial trial) => new()
    {
        Title = $"How ways to forecast did from {trial.First} to {trial.Last}",
        Unit = "mean CRPS, lower is better",
        Categories = [.. trial.Scores[0].Select(score => score.Name)],
        Series = [.. trial.Scores.Select((scores, i) => new ChartSeries(i == 0 ? "1 month ahead" : $"{i + 1} months ahead", ChartSeries.ToneOf(i), ChartShape.Bar, [.. scores.Select(score => (double?)score.Crps)]))],
        IsSideways = true,
    };

    public static AnalysisTable Table(ForecastTrial trial) => new(
        "Forecasts of each province and month, held against what came",
        [new("way", "Way to forecast"), new("ahead", "Months ahead", true), new("forecasts", "Forecasts", true), new("crps", "CRPS", true), new("coverage", "Held by the 90% range", true)],
        [.. trial.Scores.SelectMany((scores, i) => scores.Select(score => ImmutableArray.Create(new TableCell(score.Name), TableCell.Of(i + 1L), TableCell.Of((long)score.Forecasts), TableCell.Of(score.Crps, 4), TableCell.Of(score.Coverage, 3))))]);

    public static IEnumerable<string> Lines(ForecastTrial trial) => trial.Scores.SelectMany((scores, i) => scores.Select(score => JsonLine.Of(json =>
    {
        json.WriteString("way", score.Name);
        json.WriteNumber("months_ahead", i + 1);
        json.WriteString("first", trial.First.ToString());
        json.WriteString("last", trial.Last.ToString());
        json.WriteNumber("forecasts", score.Forecasts);
        json.WriteNumber("crps", Math.Round(score.Crps, 4));
        json.WriteNumber("coverage", Math.Round(score.Coverage, 4));
    })));

    private static Chart Provinces(ForecastReport report)
    {
        var lines = report.Lines.Skip(1).Take(MostProvinces).ToList();
        var ranges = lines.Select(line => line.Ahead[0].Interval(RollingOrigin.Nominal)).ToList();
        return new Chart
        {
            Title = $"{report.Ahead[0]}: what is to be expected in each province",
            Unit = $"{TrendWords.Noun(report.Trend)} a month",
            Categories = [.. lines.Select(line => line.Key!)],
            Series =
            [
                new ChartSeries("range that holds nine times of ten", "s0", ChartShape.Range, [.. ranges.Select(range => (double?)range.High)]) { Lows = [.. ranges.Select(range => (double?)range.Low)] },
                new ChartSeries("mean", "s0", ChartShape.Point, [.. lines.Select(line => (double?)line.Ahead[0].Mean)]),
                new ChartSeries($"counted in {report.Months[^1]}", "s1", ChartShape.Point, [.. lines.Select(line => (double?)line.History[^1])]),
            ],
            IsSideways = true,
        };
    }

    private static Chart History(ForecastReport report, ForecastLine line)
    {
        int drawn = Math.Min(Drawn, line.History.Length);
        var ranges = line.Ahead.Select(ahead => ahead.Interval(RollingOrigin.Nominal)).ToList();
        ImmutableArray<double?> Then(IEnumerable<double?> ahead) => [.. Enumerable.Repeat<double?>(null, drawn), .. ahead];
        return new Chart
        {
            Title = $"{line.Key ?? All}: the last months and what is to be expected",
            Unit = $"{TrendWords.Noun(report.Trend)} a month",
            Categories = [.. report.Months.TakeLast(drawn).Concat(report.Ahead).Select(period => period.ToString())],
            Series =
            [
                new ChartSeries("counted", "quiet", ChartShape.Bar, [.. line.History.TakeLast(drawn).Select(count => (double?)count), .. line.Ahead.Select(_ => (double?)null)]),
                new ChartSeries("range that holds nine times of ten", "s0", ChartShape.Range, Then(ranges.Select(range => (double?)range.High))) { Lows = Then(ranges.Select(range => (double?)range.Low)) },
                new ChartSeries("mean", "s0", ChartShape.Point, Then(line.Ahead.Select(ahead => (double?)ahead.Mean))),
            ],
        };
    }
}
