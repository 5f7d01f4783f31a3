using Cairn.Analysis.Series;

namespace Cairn.Publishing;

/// <summary>Writes figures for one thing over time as JSON; each names its counter.</summary>
public static class SeriesJson
{
    public static string Line(FigureSeries series) => JsonLine.Of(json =>
    {
        json.WriteString("kind", series.Kind);
        json.WriteString("subject", series.Subject);
        json.WriteStrings("scope", series.Scope);
        json.WriteString("unit", series.Unit);
        json.WriteObjects("figures", series.Counters.SelectMany(counter => counter.Points).Concat(series.Undated), figure =>
        {
            json.WriteString("counter", figure.Counter);
            json.WriteDay("day", figure.Day);
            json.WriteDays("period", figure.Period);
            json.WriteCount("value", figure.Value);
            json.WriteString("report", figure.Stem);
            json.WriteString("claim", figure.Id.Value);
        });
    });
}
