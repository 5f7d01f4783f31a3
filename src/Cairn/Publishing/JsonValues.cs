using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Cairn.Values;

namespace Cairn.Publishing;

/// <summary>How the small values of the field are written in JSON: days in ISO form, ranges as two ends of which either may be null.</summary>
internal static class JsonValues
{
    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The first and the last day; null for the last where nothing bounds it.</summary>
    public static void WriteDays(this Utf8JsonWriter json, string name, DateRange? days)
    {
        if (days is not { } range)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteStringValue(range.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStringValue(range.HasNoEnd ? null : range.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndArray();
    }

    public static void WriteCount(this Utf8JsonWriter json, string name, CountRange? count)
    {
        if (count is not { } range)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        WriteEnd(json, range.Low);
        WriteEnd(json, range.High);
        json.WriteEndArray();
    }

    /// <summary>A reckoned number to four places; null where there is none.</summary>
    public static void WriteRounded(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            json.WriteNumber(name, Math.Round(number, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>An array with an object for each thing.</summary>
    /// <param name="write">Writes the object's fields.</param>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> things, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var thing in things)
        {
            json.WriteStartObject();
            write(thing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteValues(this Utf8JsonWriter json, string name, ImmutableArray<Evidenced<string>> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value.Value);
        }

        json.WriteEndArray();
    }

    /// <summary>The spans of one field; left out where the field is not filled.</summary>
    public static void WriteSpans<T>(this Utf8JsonWriter json, string name, Evidenced<T>? value)
    {
        if (value is not null)
        {
            json.WriteSpans(name, value.Spans.AsSpan());
        }
    }

    /// <summary>The spans of a field of several values, in the order of the values; left out where there is none.</summary>
    public static void WriteSpans<T>(this Utf8JsonWriter json, string name, ImmutableArray<Evidenced<T>> values)
    {
        if (!values.IsDefaultOrEmpty)
        {
            json.WriteSpans(name, [.. values.SelectMany(v => v.Spans)]);
        }
    }

    public static void WriteSpans(this Utf8JsonWriter json, string name, params ReadOnlySpan<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteEnd(Utf8JsonWriter json, decimal? end)
    {
        if (end is { } value)
        {
            // Dividing takes trailing zeros off: 24.00 is written as 24.
            json.WriteNumberValue(value / 1.000000000000000000000000000m);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
