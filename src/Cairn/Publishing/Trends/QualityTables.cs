using System.Collections.Immutable;
using Cairn.Analysis.Quality;
using Cairn.Analysis.Trends;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Trends;

/// <summary>Measures of attacks as a chart, tables and JSON lines.</summary>
public static class QualityTables
{
    public static Chart Chart(QualityReport report) => new()
    {
        Title = report.Set.Title,
        Unit = $"{TrendWords.Noun(report.Counts[0])} a {TrendWords.Unit(report.Counts[0])}",
        Categories = [.. report.Counts[0].Periods.Select(period => period.ToString())],
        Series = [.. report.Counts.Select((trend, i) => new ChartSeries(report.Set.Measures[i].Title, ChartSeries.ToneOf(i), ChartShape.Line, [.. trend.All.Points.Select(point => (double?)point.Count)]))],
        Gaps = report.Counts[0].Gaps,
        Strip = report.Counts[0].Reports.IsEmpty ? null : new ChartSeries("reports read", "quiet", ChartShape.Bar, [.. report.Counts[0].Reports.Select(number => (double?)number)]),
    };

    /// <summary>A row a period, a column a measure.</summary>
    /// <param name="report">What was counted.</param>
    /// <param name="href">The page of what meets a measure in a period; null where there are no pages.</param>
    public static AnalysisTable Periods(QualityReport report, Func<QualityMeasure, Period, string>? href = null) => new(
        $"{report.Set.Title}, a {TrendWords.Unit(report.Counts[0])}",
        [new("period", "Period"), .. Columns(report)],
        [.. report.Counts[0].Periods.Select((period, at) => ImmutableArray.Create<TableCell>([new TableCell(period.ToString()), .. report.Counts.Select((trend, i) => Cell(trend.All.Points[at].Count, href?.Invoke(report.Set.Measures[i], period)))])).Reverse()]);

    /// <summary>A row a province, a column a measure.</summary>
    public static AnalysisTable Provinces(QualityReport report, Func<QualityMeasure, string, string>? href = null) => new(
        $"{report.Set.Title}, in each province",
        [new("province", "Province"), .. Columns(report)],
        [
            .. report.Provinces.Select(province => ImmutableArray.Create<TableCell>(
                [new TableCell(province.Length == 0 ? "not told" : province), .. report.Counts.Select((trend, i) => Cell(trend.Lines.FirstOrDefault(line => line.Key == province)?.Total ?? 0, href?.Invoke(report.Set.Measures[i], province)))])),
        ]);

    /// <summary>A line a measure, period and province; the province is null for all together.</summary>
    public static IEnumerable<string> Lines(QualityReport report) => report.Counts.SelectMany((trend, i) => trend.Lines.Prepend(trend.All).SelectMany(line => line.Points.Select(point => JsonLine.Of(json =>
    {
        json.WriteString("measure", report.Set.Measures[i].Name);
        json.WriteString("period", point.Period.ToString());
        json.WriteString("province", line.Key);
        if (point.Count is { } count)
        {
            json.WriteNumber("count", count);
        }
        else
        {
            json.WriteNull("count");
        }

        json.WriteCount("killed", point.Killed);
    }))));

    private static IEnumerable<TableColumn> Columns(QualityReport report) => report.Set.Measures.Select(measure => new TableColumn(measure.Name, measure.Title, true));

    private static TableCell Cell(long? count, string? href) => count is { } number ? TableCell.Of(number, number > 0 ? href : null) : new TableCell("–");
}
