using System.Globalization;
using System.Text.Json;
using Cairn.Cleaning.Facts;
using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Html;

/// <summary>What a page says about itself in its head: linked data (JSON-LD), OpenGraph and other meta elements.</summary>
internal sealed record HtmlFacts
{
    private const int Deepest = 8;

    public string? Title { get; private set; }

    public string? Outlet { get; private set; }

    public string? Author { get; private set; }

    public DateOnly? Published { get; private set; }

    /// <summary>The report's words as the linked data give them; they tell which lines of the page are the report.</summary>
    public string? Body { get; private set; }

    public static HtmlFacts Read(HtmlPage page, WrittenDates dates)
    {
        var facts = new HtmlFacts();
        foreach (string data in page.Data)
        {
            facts.Linked(data, dates);
        }

        foreach (var meta in page.Metas)
        {
            facts.Meta(meta, dates);
        }

        return facts;
    }

    private void Meta(IReadOnlyList<HtmlAttribute> attributes, WrittenDates dates)
    {
        string name = "", content = "";
        foreach (var attribute in attributes)
        {
            name = attribute.Name is "property" or "name" or "itemprop" && name.Length == 0 ? attribute.Value.ToLowerInvariant() : name;
            content = attribute.Name == "content" ? HtmlEntities.Decode(attribute.Value).Trim() : content;
        }

        if (content.Length is 0 or > 500)
        {
            return;
        }

        switch (name)
        {
            case "og:title" or "twitter:title" or "dc.title" or "headline" or "sailthru.title":
                Title ??= content;
                break;
            case "og:site_name" or "application-name" or "dc.publisher" or "publisher":
                Outlet ??= content;
                break;
            case "author" or "article:author" or "dc.creator" or "byl" or "sailthru.author" or "parsely-author" when !content.Contains("://", StringComparison.Ordinal):
                Author ??= content;
                break;
            case "article:published_time" or "datepublished" or "date" or "dc.date" or "dc.date.issued" or "pubdate" or "publishdate" or "publish-date" or "og:published_time"
                or "sailthru.date" or "parsely-pub-date" or "article.published" or "dcterms.created" or "ptime" or "displaydate" or "citation_publication_date":
                Published ??= FirstDay(content, dates);
                break;
        }
    }

    private void Linked(string data, WrittenDates dates)
    {
        try
        {
            using var document = JsonDocument.Parse(data.Trim().TrimEnd(';'), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Object(document.RootElement, dates, 0);
        }
        catch (JsonException)
        {
            // Linked data that is no JSON tells nothing; the page is read without it.
            return;
        }
    }

    private void Object(JsonElement element, WrittenDates dates, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Object(item, dates, depth + 1);
            }

            return;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (element.TryGetProperty("@graph", out var graph))
        {
            Object(graph, dates, depth + 1);
        }

        if (!IsArticle(element))
        {
            return;
        }

        Title ??= Words(element, "headline");
        Body ??= Words(element, "articleBody");
        Author ??= Words(element, "author");
        Outlet ??= Words(element, "publisher");
        Published ??= Words(element, "datePublished") is { } date ? FirstDay(date, dates) : null;
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && type.ToString() is var name
        && (name.Contains("Article", StringComparison.Ordinal) || name.Contains("Posting", StringComparison.Ordinal) || name.Contains("Report", StringComparison.Ordinal));

    private static string? Words(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Words(value, 0) : null;

    private static string? Words(JsonElement value, int depth) => depth > 3 ? null : value.ValueKind switch
    {
        JsonValueKind.String => Text(value) is { Length: > 0 } text ? HtmlEntities.Decode(text) : null,
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? Words(name, depth + 1) : null,
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(v => Words(v, depth + 1)).OfType<string>().Distinct()) is { Length: > 0 } all ? all : null,
        _ => null,
    };

    /// <summary>A string's value; one with half a surrogate pair tells nothing.</summary>
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString()?.Trim();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static DateOnly? FirstDay(string text, WrittenDates dates) =>
        dates.Find(text) is [var first, ..] ? first.Day
        : text.Length >= 8 && DateOnly.TryParseExact(text.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
