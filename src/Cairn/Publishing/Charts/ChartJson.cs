using System.Collections.Immutable;
using System.Text.Json;

namespace Cairn.Publishing.Charts;

/// <summary>Writes a chart as JSON, for the script that makes it answer to the pointer.</summary>
public static class ChartJson
{
    public static string Line(Chart chart) => JsonLine.Of(json =>
    {
        json.WriteString("unit", chart.Unit);
        json.WriteBoolean("stacked", chart.IsStacked);
        json.WriteBoolean("sideways", chart.IsSideways);
        json.WriteStrings("categories", chart.Categories);
        json.WriteStartArray("series");
        foreach (var series in chart.Series)
        {
            Write(json, series);
        }

        json.WriteEndArray();
        if (chart.Strip is { } strip)
        {
            json.WritePropertyName("strip");
            Write(json, strip);
        }

        json.WriteStartArray("gaps");
        foreach (int gap in chart.Gaps)
        {
            json.WriteNumberValue(gap);
        }

        json.WriteEndArray();
        json.WriteObjects("marks", chart.Marks, mark =>
        {
            json.WriteNumber("category", mark.Category);
            json.WriteString("label", mark.Label);
        });
    });

    private static void Write(Utf8JsonWriter json, ChartSeries series)
    {
        json.WriteStartObject();
        json.WriteString("name", series.Name);
        json.WriteString("tone", series.Tone);
        json.WriteString("shape", series.Shape.ToString().ToLowerInvariant());
        Write(json, "values", series.Values);
        Write(json, "lows", series.Lows);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<double?> values)
    {
        json.WriteStartArray(name);
        foreach (double? value in values)
        {
            if (value is { } number)
            {
                json.WriteNumberValue(Math.Round(number, 4));
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }
}
