using System.Globalization;
using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Removal;

/// <summary>Takes off what shows by its repetition: boxes of links whose heading stands twice, galleries counted 1/16, 2/16, and labels
/// that stand again in furniture beside them.</summary>
internal static class RepeatedLines
{
    public static void Apply(PageDraft page)
    {
        LinkBoxes(page.Lines);
        Galleries(page.Lines);
    }

    /// <summary>A headline right after itself, within the text, heads a box of links: it and the headlines behind it go.</summary>
    private static void LinkBoxes(List<Line> lines)
    {
        for (int i = 1; i + 1 < lines.Count; i++)
        {
            if (!IsPair(lines[i], lines[i + 1]))
            {
                continue;
            }

            for (int j = i; j < lines.Count && (j <= i + 1 || (lines[j].Stays && lines[j].IsHeadlineLike && lines[j].Words >= 3)); j++)
            {
                lines[j].Remove("link-box");
            }
        }
    }

    private static bool IsPair(Line first, Line second) =>
        first.Stays && second.Stays && first.Kind is not BlockKind.Title && first.IsHeadlineLike && first.Words <= 15 && string.Equals(first.Text, second.Text, StringComparison.OrdinalIgnoreCase);

    private static void Galleries(List<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (Counted(lines[i]) is not { } opening)
            {
                continue;
            }

            int last = i;
            for (int j = i + 1; j < lines.Count && j <= last + 2; j++)
            {
                if (Counted(lines[j]) is { } next && next.Of == opening.Of && next.Number > opening.Number)
                {
                    last = j;
                }
            }

            if (last - i < 2)
            {
                continue;
            }

            for (int j = i; j <= last; j++)
            {
                lines[j].Remove("gallery");
            }

            Labels(lines, i);
            i = last;
        }
    }

    /// <summary>The gallery's heading: short lines before it that stand in one another or are furniture already.</summary>
    private static void Labels(List<Line> lines, int gallery)
    {
        for (int i = gallery - 1; i > 0 && i >= gallery - 3; i--)
        {
            bool again = lines[i].Words >= 2 && lines[i].IsHeadlineLike && i + 1 < gallery && lines[i + 1].Text.Contains(lines[i].Text, StringComparison.OrdinalIgnoreCase);
            if (lines[i].Stays && again)
            {
                lines[i].Remove("gallery");
            }
        }
    }

    private static (int Number, int Of)? Counted(Line line)
    {
        var text = line.Text.AsSpan();
        int slash = text.IndexOf('/');
        if (slash is <= 0 or > 3)
        {
            return null;
        }

        int end = slash + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - slash <= 4 && (end == text.Length || text[end] == ' ')
            && int.TryParse(text[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && int.TryParse(text[(slash + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture, out int of) && number >= 1 && number <= of && of >= 3
            ? (number, of)
            : null;
    }
}
