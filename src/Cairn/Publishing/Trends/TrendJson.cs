using Cairn.Analysis.Trends;

namespace Cairn.Publishing.Trends;

/// <summary>Writes a trend as JSON lines: one a period and key, all together first.</summary>
public static class TrendJson
{
    public static IEnumerable<string> Lines(Trend trend) => new[] { trend.All }.Concat(trend.Lines).SelectMany(line => line.Points.Select((point, i) => Line(trend, line, point, i)));

    private static string Line(Trend trend, TrendLine line, TrendPoint point, int i) => JsonLine.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("period", point.Period.ToString());
        json.WriteDays("days", point.Period.Days);
        if (line.Key is not null)
        {
            json.WriteString("key", line.Key);
        }

        json.WriteString("counts", TrendWords.Noun(trend));
        Write(json, "count", point.Count);
        json.WriteNumber("wide_dates", point.Wide);
        Write(json, "per_day", point.PerDay);
        Write(json, "moving_mean", point.MovingMean);
        Write(json, "year_before", point.YearBefore);
        json.WriteCount("killed", point.Killed);
        json.WriteNumber("with_toll", point.WithToll);
        Write(json, "reports", trend.Reports.IsEmpty ? null : trend.Reports[i]);
        json.WriteEndObject();
    });

    private static void Write(System.Text.Json.Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, Math.Round(value, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
