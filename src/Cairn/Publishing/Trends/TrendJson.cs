using Cairn.Analysis.Trends;

namespace Cairn.Publishing.Trends;

/// <summary>Writes a trend as JSON lines: one a period and key, all together first.</summary>
public static class TrendJson
{
    public static IEnumerable<string> Lines(Trend trend) => new[] { trend.All }.Concat(trend.Lines).SelectMany(line => line.Points.Select((point, i) => Line(trend, line, point, i)));

    private static string Line(Trend trend, TrendLine line, TrendPoint point, int i) => JsonLine.Of(json =>
    {
        json.WriteString("period", point.Period.ToString());
        json.WriteDays("days", point.Period.Days);
        if (line.Key is not null)
        {
            json.WriteString("key", line.Key);
        }

        json.WriteString("counts", TrendWords.Noun(trend));
        json.WriteRounded("count", point.Count);
        json.WriteNumber("wide_dates", point.Wide);
        json.WriteRounded("per_day", point.PerDay);
        json.WriteRounded("moving_mean", point.MovingMean);
        json.WriteRounded("year_before", point.YearBefore);
        json.WriteCount("killed", point.Killed);
        json.WriteNumber("with_toll", point.WithToll);
        json.WriteRounded("reports", trend.Reports.IsEmpty ? null : trend.Reports[i]);
    });
}
