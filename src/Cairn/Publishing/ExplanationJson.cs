using System.Collections.Immutable;
using System.Text.Json;
using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Publishing;

/// <summary>Writes why a report was coded as it was as one JSON object.</summary>
/// <remarks>Spans count UTF-16 code units of the cleaned text, half-open. Things that were not coded have no <c>id</c>.</remarks>
public static class ExplanationJson
{
    /// <param name="json">Where to.</param>
    /// <param name="explained">The report.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="things">Which of its things are written.</param>
    public static void Write(Utf8JsonWriter json, ReportExplanation explained, string name, ImmutableArray<Explanation> things)
    {
        string text = explained.Coded.Document.Text;
        json.WriteStartObject();
        json.WriteString("doc", name);
        json.WriteString("hash", explained.Coded.Document.Report.Hash.Hex);
        json.WriteString("coder", explained.Coded.Coder.ToString());
        json.WriteBoolean("is_about_conflict", explained.Coded.IsAboutConflict);
        json.WriteStartObject("relevance");
        json.WriteNumber("points", explained.Relevance.Points);
        WriteSpan(json, "passage", explained.Relevance.Passage);
        WriteReasons(json, text, explained.RelevanceWords);
        json.WriteEndObject();
        json.WriteObjects("things", things, thing => Write(json, text, thing));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string text, Explanation thing)
    {
        json.WriteString("kind", thing.Kind.ToString().ToLowerInvariant());
        if (thing.Name is { } name)
        {
            json.WriteString("id", name);
        }

        json.WriteBoolean("is_coded", thing.IsCoded);
        json.WriteString("value", thing.Value);
        json.WriteString("evidence", thing.Evidence.In(text));
        WriteSpan(json, "span", thing.Evidence);
        if (thing.Points is { } points)
        {
            json.WriteNumber("points", points);
        }

        WriteReasons(json, text, thing.Reasons);
        json.WriteObjects("fields", thing.Fields, field =>
        {
            json.WriteString("field", field.Field);
            json.WriteString("value", field.Value);
            json.WriteNumber("confidence", field.Confidence);
            WriteReasons(json, text, field.Reasons);
        });
    }

    private static void WriteReasons(Utf8JsonWriter json, string text, ImmutableArray<Reason> reasons)
    {
        json.WriteObjects("reasons", reasons, reason =>
        {
            json.WriteString("name", reason.Name);
            if (reason.Weight is { } weight)
            {
                json.WriteNumber("weight", weight);
            }

            if (reason.Span is { } span)
            {
                json.WriteString("words", span.In(text));
                WriteSpan(json, "span", span);
            }
        });
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
