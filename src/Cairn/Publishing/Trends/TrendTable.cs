using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Trends;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Trends;

/// <summary>A trend as a table, a row a period.</summary>
public static class TrendTable
{
    /// <param name="trend">What was counted.</param>
    /// <param name="href">The page of what one cell counts: a period, and a key or null for all; null where there are no pages.</param>
    public static AnalysisTable Of(Trend trend, Func<Period, string?, string>? href = null)
    {
        bool isDense = !trend.Lines.IsEmpty;
        return new AnalysisTable(
            $"{TrendWords.Noun(trend)} a {TrendWords.Unit(trend)}",
            [
                new TableColumn("period", "Period"),
                new TableColumn("count", "All", true),
                .. trend.Lines.Select(line => new TableColumn(TrendChart.Name(line), TrendChart.Name(line), true)),
                .. isDense ? ImmutableArray<TableColumn>.Empty :
                [
                    new TableColumn("per_day", "A day", true), new TableColumn("moving_mean", $"Mean of {trend.Request.MeanOver}", true), new TableColumn("year_before", "Year before", true),
                    new TableColumn("killed_low", "Killed, lowest", true), new TableColumn("killed_high", "Killed, highest", true),
                ],
                .. trend.Reports.IsEmpty ? ImmutableArray<TableColumn>.Empty : [new TableColumn("reports", "Reports", true)],
            ],
            [.. trend.Periods.Select((period, i) => Row(trend, period, i, isDense, href)).Reverse()]);
    }

    private static ImmutableArray<TableCell> Row(Trend trend, Period period, int i, bool isDense, Func<Period, string?, string>? href)
    {
        var all = trend.All.Points[i];
        return
        [
            new TableCell(period.ToString()),
            Count(all, href?.Invoke(period, null)),
            .. trend.Lines.Select(line => Count(line.Points[i], href?.Invoke(period, line.Key))),
            .. isDense ? ImmutableArray<TableCell>.Empty :
            [
                TableCell.Of(all.PerDay, 2), TableCell.Of(all.MovingMean), all.YearBefore is { } before ? TableCell.Of(before) : new TableCell(""),
                Toll(all.Killed?.Low), all.Killed is { High: null } ? new TableCell("open") : Toll(all.Killed?.High),
            ],
            .. trend.Reports.IsEmpty ? ImmutableArray<TableCell>.Empty : [TableCell.Of(trend.Reports[i])],
        ];
    }

    private static TableCell Count(TrendPoint point, string? href) => point.Count is { } count ? TableCell.Of(count, count > 0 ? href : null) : new TableCell("–");

    private static TableCell Toll(decimal? toll) => toll is { } number ? new TableCell(number.ToString("#,0", CultureInfo.InvariantCulture), (double)number) : new TableCell("");
}
