using System.Globalization;
using System.Text;
using System.Text.Json;
using Cairn.Values;

namespace Cairn.Collection;

/// <summary>A report that came as a JSON object: its text under one of several names, and what stands beside it.</summary>
/// <remarks>Its hash is of the text's UTF-8 bytes alone, so that a record which arrives twice, in another file or with its fields in
/// another order, is one report with two receipts.</remarks>
internal static class JsonRecord
{
    private static readonly string[] DayForms =
        ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "ddd, dd MMM yyyy", "ddd, d MMM yyyy"];

    /// <param name="record">The object.</param>
    /// <param name="subject">How to name it in a rejection: <c>file.jsonl:12</c>.</param>
    /// <param name="stem">Its stem where it has no id.</param>
    /// <param name="received">When it came.</param>
    public static Outcome<Report> Read(JsonElement record, string subject, string stem, DateTimeOffset received)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return CollectionErrors.Json(subject, "it is no object");
        }

        if (TextOf(record, out bool html) is not { } text)
        {
            return CollectionErrors.WithoutText(subject);
        }

        text = TextDecoder.Mend(text);
        if (string.IsNullOrWhiteSpace(text))
        {
            return CollectionErrors.Nothing(subject);
        }

        string? address = First(record, "url", "address");
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(text));
        return new Report
        {
            Hash = hash,
            Format = html ? ReportFormat.Html : ReportFormat.Plain,
            Content = text,
            Encoding = "utf-8",
            Metadata = new ReportMetadata
            {
                Title = First(record, "title"),
                Outlet = First(record, "outlet", "source", "publisher"),
                Author = First(record, "author", "byline"),
                Published = Day(First(record, "published", "date")),
                Language = First(record, "language", "lang"),
                Address = address,
            },
            Receipt = new Receipt(hash, First(record, "id", "stem") is { } id ? ReportFile.StemOf(id) : stem, address ?? subject, received),
        };
    }

    private static string? TextOf(JsonElement record, out bool html)
    {
        html = false;
        if (First(record, "text", "body", "content", "articleBody") is { } text)
        {
            html = HtmlSniff.IsHtml(text);
            return text;
        }

        html = true;
        return First(record, "html");
    }

    private static string? First(JsonElement record, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (record.TryGetProperty(name, out var value) && Words(value) is { } words && !string.IsNullOrWhiteSpace(words))
            {
                return words;
            }
        }

        return null;
    }

    private static string? Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object => value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null,
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Where(v => v.ValueKind != JsonValueKind.Array).Select(Words).OfType<string>()),
        _ => null,
    };

    /// <summary>The day as written, whatever the hour and zone behind it; null where it is no full date.</summary>
    private static DateOnly? Day(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var head = text.AsSpan().Trim();
        foreach (string form in DayForms)
        {
            foreach (int length in (ReadOnlySpan<int>)[head.Length, Math.Min(head.Length, 10), Math.Min(head.Length, 16)])
            {
                if (DateOnly.TryParseExact(head[..length].Trim(), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1800 and < 2200)
                {
                    return day;
                }
            }
        }

        return null;
    }
}
