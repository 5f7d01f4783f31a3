namespace Cairn.Collection;

/// <summary>Tells a page from plain text where the name of the file or field does not.</summary>
internal static class HtmlSniff
{
    private static readonly string[] Openings = ["<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<p "];

    public static bool IsHtml(string text)
    {
        var start = text.AsSpan().TrimStart();
        foreach (string opening in Openings)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
