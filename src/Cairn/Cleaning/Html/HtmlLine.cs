using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Html;

/// <summary>A line of a page with the element that it stands in.</summary>
internal sealed record HtmlLine(Line Line, HtmlElement Element)
{
    /// <summary>Long enough, and not of links: most likely told, not offered.</summary>
    public bool IsProse => Line.Words >= 12 && Line.LinkShare < 0.4 && (Line.EndsSentence || Line.Words >= 30);
}
