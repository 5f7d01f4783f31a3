using System.Collections.Immutable;
using Cairn.Analysis.Change;
using Cairn.Analysis.Trends;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Trends;

/// <summary>Changes of level as a chart, a table and JSON lines.</summary>
public static class ChangeTables
{
    /// <summary>The counts as bars, each level as a line within its band, each change as a mark.</summary>
    public static Chart Chart(Trend trend, ChangeReport report)
    {
        string noun = TrendWords.Noun(trend), unit = TrendWords.Unit(trend);
        double?[] means = new double?[trend.Periods.Length], lows = new double?[means.Length], highs = new double?[means.Length], bursts = new double?[means.Length];
        foreach (var level in report.Levels)
        {
            for (int i = level.First; i <= level.Last; i++)
            {
                (means[i], lows[i], highs[i]) = (level.Mean, level.Low, level.High);
            }
        }

        foreach (var burst in report.Bursts)
        {
            bursts[burst.At] = burst.Count;
        }

        return new Chart
        {
            Title = $"Levels of {noun}{(trend.Dataset is { } dataset ? " of " + dataset : "")}, with where they changed",
            Unit = $"{noun} a {unit}",
            Categories = [.. trend.Periods.Select(period => period.ToString())],
            Series =
            [
                new ChartSeries(noun, "quiet", ChartShape.Bar, [.. trend.All.Points.Select(point => (double?)point.Count)]),
                new ChartSeries("where the level lies, nine times of ten", "s0", ChartShape.Band, [.. highs]) { Lows = [.. lows] },
                new ChartSeries("mean of the level", "s0", ChartShape.Step, [.. means]),
                new ChartSeries("bursts", "s1", ChartShape.Point, [.. bursts]),
            ],
            Gaps = trend.Gaps,
            Marks = [.. report.Turns.Select(turn => new ChartMark(turn.At, trend.Periods[turn.At].ToString(), ChangeWords.Turn(trend, turn)))],
            Strip = trend.Reports.IsEmpty ? null : new ChartSeries("reports read", "quiet", ChartShape.Bar, [.. trend.Reports.Select(number => (double?)number)]),
        };
    }

    /// <param name="trend">What was counted.</param>
    /// <param name="report">What changed.</param>
    /// <param name="href">The page of what lies within the days of some periods; null where there are no pages.</param>
    public static AnalysisTable Table(Trend trend, ChangeReport report, Func<Period, Period, string>? href = null) => new(
        "Levels, one after the other, and the change that each begins with",
        [
            new("from", "From"), new("to", "To"), new("mean", $"A {TrendWords.Unit(trend)}, mean", true), new("low", "Level, at least", true), new("high", "Level, at most", true),
            new("earliest", "Begins at the earliest"), new("latest", "At the latest"), new("probability", "Probability", true), new("bursts", "Bursts within"),
        ],
        [
            .. report.Levels.Select(level => Row(trend, report, level, href)),
        ]);

    public static IEnumerable<string> Lines(Trend trend, ChangeReport report)
    {
        foreach (var turn in report.Turns)
        {
            yield return JsonLine.Of(json =>
            {
                json.WriteString("kind", "change");
                json.WriteString("period", trend.Periods[turn.At].ToString());
                json.WriteString("earliest", trend.Periods[turn.Earliest].ToString());
                json.WriteString("latest", trend.Periods[turn.Latest].ToString());
                json.WriteNumber("probability", Math.Round(turn.Probability, 4));
                Level(json, "before", trend, turn.Before);
                Level(json, "after", trend, turn.After);
                json.WriteBoolean("low_baseline", turn.IsLow);
                json.WriteString("words", ChangeWords.Turn(trend, turn));
            });
        }

        foreach (var burst in report.Bursts)
        {
            yield return JsonLine.Of(json =>
            {
                json.WriteString("kind", "burst");
                json.WriteString("period", trend.Periods[burst.At].ToString());
                json.WriteNumber("count", burst.Count);
                json.WriteNumber("expected", Math.Round(burst.Expected, 2));
                json.WriteNumber("chance", Math.Round(burst.Chance, 6));
            });
        }
    }

    private static ImmutableArray<TableCell> Row(Trend trend, ChangeReport report, Level level, Func<Period, Period, string>? href)
    {
        var turn = report.Turns.FirstOrDefault(turn => turn.After == level);
        return
        [
            new TableCell(trend.Periods[level.First].ToString(), Href: href?.Invoke(trend.Periods[level.First], trend.Periods[level.Last])),
            new TableCell(trend.Periods[level.Last].ToString()),
            TableCell.Of(level.Mean), TableCell.Of(level.Low), TableCell.Of(level.High),
            new TableCell(turn is null ? "" : trend.Periods[turn.Earliest].ToString()), new TableCell(turn is null ? "" : trend.Periods[turn.Latest].ToString()), TableCell.Of(turn?.Probability, 2),
            new TableCell(string.Join(", ", report.Bursts.Where(burst => burst.At >= level.First && burst.At <= level.Last).Select(burst => trend.Periods[burst.At].ToString()))),
        ];
    }

    private static void Level(System.Text.Json.Utf8JsonWriter json, string name, Trend trend, Level level)
    {
        json.WriteStartObject(name);
        json.WriteString("from", trend.Periods[level.First].ToString());
        json.WriteString("to", trend.Periods[level.Last].ToString());
        json.WriteNumber("mean", Math.Round(level.Mean, 3));
        json.WriteNumber("low", Math.Round(level.Low, 3));
        json.WriteNumber("high", Math.Round(level.High, 3));
        json.WriteEndObject();
    }
}
