using Cairn.Analysis.Agreement;

namespace Cairn.Publishing.Agreement;

/// <summary>Writes agreement as JSON, an object a field with its pairs of coders and how their values met.</summary>
public static class AgreementJson
{
    public static string Line(FieldReliability field) => JsonLine.Of(json =>
    {
        json.WriteString("field", field.Field.Field);
        json.WriteNumber("things", field.Field.Units.Length);
        json.WriteString("metric", field.Metric.ToString().ToLowerInvariant());
        json.WriteRounded("alpha", field.Alpha);
        json.WriteRounded("alpha_low", field.Interval?.Low);
        json.WriteRounded("alpha_high", field.Interval?.High);
        json.WriteObjects("pairs", field.Pairs, pair =>
        {
            json.WriteString("first", pair.First);
            json.WriteString("second", pair.Second);
            json.WriteNumber("things", pair.Things);
            json.WriteNumber("agreed", pair.Agreed);
            json.WriteRounded("kappa", pair.Kappa);
            json.WriteRounded("kappa_low", pair.Interval?.Low);
            json.WriteRounded("kappa_high", pair.Interval?.High);
            json.WriteStartArray("cells");
            foreach (var (first, second, count) in pair.Cells)
            {
                json.WriteStartArray();
                json.WriteStringValue(first);
                json.WriteStringValue(second);
                json.WriteNumberValue(count);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        });
    });
}
