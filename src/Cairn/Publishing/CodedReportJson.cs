using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Publishing;

/// <summary>Writes a coded report as one JSON object in the form of the coding guidelines, with its text, coder and spans.</summary>
/// <remarks>Events are named e1, e2 … in order of the text, claims c1 …, assessments a1 …; these names hold within one file only.
/// <c>key</c> is the lasting id. Spans count UTF-16 code units of <c>text</c>, half-open. A lone surrogate is written as U+FFFD,
/// which leaves every offset where it was.</remarks>
public static class CodedReportJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object as UTF-8, without a line break at its end.</summary>
    /// <param name="coded">The report.</param>
    /// <param name="indented">True for a file that people open, false for a line of JSON lines.</param>
    /// <param name="name">What the report is called; its file stem where null.</param>
    public static ReadOnlyMemory<byte> Write(CodedReport coded, bool indented, string? name = null)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, indented ? Indented : OneLine))
        {
            Write(json, coded, name);
        }

        return buffer.WrittenMemory;
    }

    public static void Write(Utf8JsonWriter json, CodedReport coded, string? name = null)
    {
        var document = coded.Document;
        json.WriteStartObject();
        json.WriteString("doc", name ?? document.Report.Receipt.Stem);
        json.WriteString("hash", document.Report.Hash.Hex);
        json.WriteDay("published", document.Published);
        if (document is { Published: null, PublishedRange: { } bounds })
        {
            json.WriteDays("published_range", bounds);
        }

        json.WriteString("title", document.Title);
        json.WriteString("outlet", document.Outlet);
        json.WriteString("author", document.Author);
        json.WriteString("language", document.Language);
        json.WriteBoolean("language_is_coded", coded.LanguageIsCoded);
        json.WriteBoolean("is_about_conflict", coded.IsAboutConflict);
        WriteStage(json, "coder", coded.Coder);
        WriteStage(json, "cleaner", document.Cleaner);
        WriteBoilerplate(json, coded);
        string text = document.Text;
        WriteList(json, "events", coded.Events, (e, i) => CodedThingJson.Write(json, text, e, $"e{i}"));
        WriteList(json, "claims", coded.Claims, (c, i) => CodedThingJson.Write(json, text, c, $"c{i}"));
        WriteList(json, "assessments", coded.Assessments, (a, i) => CodedThingJson.Write(json, text, a, $"a{i}"));
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, ImmutableArray<T> things, Action<T, int> write)
    {
        json.WriteStartArray(name);
        for (int i = 0; i < things.Length; i++)
        {
            write(things[i], i + 1);
        }

        json.WriteEndArray();
    }

    private static void WriteBoilerplate(Utf8JsonWriter json, CodedReport coded)
    {
        json.WriteStartArray("boilerplate");
        foreach (var furniture in coded.Document.Furniture)
        {
            json.WriteStringValue(furniture.Span.In(coded.Document.Report.Content));
        }

        json.WriteEndArray();
    }

    private static void WriteStage(Utf8JsonWriter json, string name, StageVersion stage)
    {
        json.WriteStartObject(name);
        json.WriteString("name", stage.Name);
        json.WriteString("version", stage.Version);
        json.WriteEndObject();
    }
}
