using System.Globalization;
using Cairn.Analysis.Arithmetic;
using Cairn.Analysis.Series;

namespace Cairn.Publishing;

/// <summary>Writes figures over time as CSV, a row a figure; the counter is a column, so that no two counters are taken for one series.</summary>
public static class SeriesCsv
{
    private static readonly string[] Columns = ["kind", "subject", "scope", "unit", "counter", "day", "period_first", "period_last", "low", "high", "report", "claim", "sentence"];

    public static void Write(TextWriter output, IEnumerable<FigureSeries> all)
    {
        using var table = new CsvTable(output, Columns);
        foreach (var series in all)
        {
            foreach (var figure in series.Counters.SelectMany(counter => counter.Points).Concat(series.Undated))
            {
                table.Write(
                [
                    series.Kind, series.Subject, string.Join(' ', series.Scope), series.Unit, figure.Counter, Day(figure.Day), Day(figure.Period?.First), Day(figure.Period?.Last),
                    Number(figure.Value.Low), Number(figure.Value.High), figure.Stem, figure.Id.Value, figure.Sentence,
                ]);
            }
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);
}
