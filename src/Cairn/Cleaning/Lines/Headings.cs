namespace Cairn.Cleaning.Lines;

/// <summary>Tells the headings within a report from its paragraphs: short, no sentence, and prose or a list right below.</summary>
internal static class Headings
{
    private const int LongestHeading = 8, ShortestProse = 10;

    public static void Apply(PageDraft page)
    {
        var staying = page.Staying();
        for (int n = 1; n + 1 < staying.Count; n++)
        {
            var line = page.Lines[staying[n]];
            var next = page.Lines[staying[n + 1]];
            bool isShort = line.Kind == BlockKind.Paragraph && line.Words is >= 1 and <= LongestHeading && !Sentences.Ends(line.Text) && line.Text[^1] is not (':' or ',' or ';' or '-' or '–');
            if (isShort && !char.IsLower(line.Text[0]) && (next.Kind == BlockKind.ListItem || (next.Kind == BlockKind.Paragraph && next.Words >= ShortestProse)))
            {
                line.Kind = BlockKind.Heading;
            }
        }
    }
}
