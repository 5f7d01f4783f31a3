namespace Cairn.Cleaning.Html;

/// <summary>What the elements of HTML are, as far as cutting a page into lines needs to know.</summary>
internal static class HtmlNames
{
    /// <summary>True for an element that stands within a line of text.</summary>
    public static bool IsInline(string name) => name is "a" or "abbr" or "acronym" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "data" or "del"
        or "dfn" or "em" or "font" or "i" or "img" or "ins" or "kbd" or "label" or "mark" or "nobr" or "output" or "q" or "rp" or "rt" or "ruby" or "s"
        or "samp" or "small" or "span" or "strike" or "strong" or "sub" or "sup" or "svg" or "time" or "tt" or "u" or "var" or "wbr" or "path" or "use" or "o:p";

    /// <summary>True for an element that has no end tag.</summary>
    public static bool IsVoid(string name) => name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta"
        or "param" or "source" or "track" or "wbr";

    /// <summary>True for an element whose text is not shown, or is no text to read.</summary>
    public static bool IsSkipped(string name) => name is "svg" or "select" or "option" or "button" or "template" or "object" or "canvas" or "audio"
        or "video" or "math" or "dialog" or "datalist" or "map";

    public static BlockKind KindOf(HtmlElement element) => element.Name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dd" or "dt" => BlockKind.ListItem,
        "figcaption" or "caption" => BlockKind.Caption,
        _ => element.Name is "p" or "div" or "span" && element.Hints.Contains("caption", StringComparison.Ordinal) && !element.Hints.Contains("wp-caption ", StringComparison.Ordinal) ? BlockKind.Caption : BlockKind.Paragraph,
    };
}
