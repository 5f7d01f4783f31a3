using System.Globalization;
using Cairn.Analysis.Comparison;

namespace Cairn.Publishing;

/// <summary>Writes a comparison of two sides as CSV, a row a value.</summary>
public static class ComparisonCsv
{
    private static readonly string[] Columns =
        ["facet", "value", "first", "second", "first_share", "first_low", "first_high", "second_share", "second_low", "second_high", "part", "distance", "p", "p_months"];

    public static void Write(TextWriter output, SidesCompared compared)
    {
        using var table = new CsvTable(output, Columns);
        foreach (var facet in compared.Facets)
        {
            foreach (var value in facet.Values)
            {
                table.Write(
                [
                    ComparisonWords.Name(facet.Facet), value.Value, Number(value.First), Number(value.Second), Number(value.FirstShare), Number(value.FirstInterval.Low), Number(value.FirstInterval.High), Number(value.SecondShare),
                    Number(value.SecondInterval.Low), Number(value.SecondInterval.High), Number(value.Part), Number(facet.Distance), Number(facet.P), Number(facet.MonthP),
                ]);
            }
        }
    }

    private static string? Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);
}
