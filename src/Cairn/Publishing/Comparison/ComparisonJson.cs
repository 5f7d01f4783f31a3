using System.Text.Json;
using Cairn.Analysis.Chance;
using Cairn.Analysis.Comparison;

namespace Cairn.Publishing.Comparison;

/// <summary>Writes a comparison of two sides as JSON, an object a facet.</summary>
public static class ComparisonJson
{
    public static string Line(SidesCompared compared, FacetComparison facet) => JsonLine.Of(json =>
    {
        json.WriteString("facet", ComparisonWords.Name(facet.Facet));
        WriteSide(json, "first", compared.First.Words, facet.First, facet.FirstTold);
        WriteSide(json, "second", compared.Second.Words, facet.Second, facet.SecondTold);
        json.WriteRounded("distance", facet.Distance);
        json.WriteRounded("by_chance", facet.ByChance);
        json.WriteRounded("chance_limit", facet.ChanceLimit);
        json.WriteRounded("p", facet.P);
        json.WriteRounded("p_months", facet.MonthP);
        json.WriteNumber("deals", SideComparison.Deals);
        json.WriteObjects("values", facet.Values, value =>
        {
            json.WriteString("value", value.Value);
            json.WriteNumber("first", value.First);
            json.WriteNumber("second", value.Second);
            json.WriteRounded("first_share", value.FirstShare);
            json.WriteRounded("second_share", value.SecondShare);
            WriteInterval(json, "first_interval", value.FirstInterval);
            WriteInterval(json, "second_interval", value.SecondInterval);
            json.WriteRounded("part", value.Part);
        });
        json.WriteString("words", ComparisonWords.Of(facet, compared.First.Words, compared.Second.Words));
    });

    private static void WriteSide(Utf8JsonWriter json, string name, string words, int happenings, int told)
    {
        json.WriteStartObject(name);
        json.WriteString("side", words);
        json.WriteNumber("happenings", happenings);
        json.WriteNumber("told", told);
        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(Math.Round(interval.Low, 4));
        json.WriteNumberValue(Math.Round(interval.High, 4));
        json.WriteEndArray();
    }
}
