using System.Buffers;
using Cairn.Theatres;

namespace Cairn.Cleaning.Html;

/// <summary>What classes and ids of a page's elements tell of them, from ontology/words/html-hints.tsv.</summary>
internal sealed class HtmlHints
{
    public HtmlHints(string file)
    {
        var rows = TsvTable.Read(file, ["kind", "words"]).Rows;
        Unlikely = Of("unlikely");
        Maybe = Of("maybe");
        Positive = Of("positive");
        Negative = Of("negative");

        SearchValues<string> Of(string kind) => SearchValues.Create([.. rows.Where(r => r["kind"] == kind).SelectMany(r => r.List("words"))], StringComparison.OrdinalIgnoreCase);
    }

    private SearchValues<string> Unlikely { get; }

    private SearchValues<string> Maybe { get; }

    private SearchValues<string> Positive { get; }

    private SearchValues<string> Negative { get; }

    /// <summary>True for an element that holds furniture by its kind or its hints.</summary>
    public bool IsUnlikely(HtmlElement element)
    {
        if (element.IsHidden || element.Name is "nav" or "aside" or "footer" || element.Hints.Contains("navigation", StringComparison.Ordinal))
        {
            return true;
        }

        return element.Name is not ("body" or "html" or "main" or "article" or "a" or "h1" or "p" or "#page") && element.ItemProp != "articlebody"
            && element.Hints.AsSpan().ContainsAny(Unlikely) && !element.Hints.AsSpan().ContainsAny(Maybe);
    }

    /// <summary>Points for and against an element as the one that holds the report.</summary>
    public double Weight(HtmlElement element)
    {
        double weight = element.Name switch
        {
            "article" => 15,
            "main" => 8,
            "div" or "section" => 5,
            "pre" or "td" or "blockquote" => 3,
            "address" or "ol" or "ul" or "dl" or "dd" or "dt" or "li" or "form" => -3,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "th" or "header" or "figure" or "figcaption" => -5,
            _ => 0,
        };
        if (element.ItemProp.Contains("articlebody", StringComparison.Ordinal))
        {
            weight += 60;
        }

        if (element.Hints.Length > 0)
        {
            weight += element.Hints.AsSpan().ContainsAny(Positive) ? 25 : 0;
            weight -= element.Hints.AsSpan().ContainsAny(Negative) ? 25 : 0;
        }

        return weight;
    }
}
