using Cairn.Cleaning.Lines;
using Cairn.Values;

namespace Cairn.Cleaning.Removal;

/// <summary>Takes furniture out of a page that came as one long line, where it stands before the first sentence, behind the last one, or
/// as a photo credit with a headline between two.</summary>
internal sealed class OneLinePage(CleaningWords words)
{
    private const int Shortest = 400, HeadWords = 60, HeadStart = 30, TailWindow = 3000, TailWords = 300;

    public void Apply(PageDraft page)
    {
        for (int i = 0; i < page.Lines.Count && page.Lines.Count < 12; i++)
        {
            if (page.Lines[i].Stays && page.Lines[i].Text.Length >= Shortest)
            {
                int tail = Tail(page.Lines[i].Text), head = Head(page.Lines[i].Text);
                Split(page, i, head, tail);
            }
        }
    }

    private void Split(PageDraft page, int index, int head, int tail)
    {
        var line = page.Lines[index];
        var parts = new List<Line>();
        if (head > 0)
        {
            parts.Add(Removed(line.Slice(0, head)));
        }

        int from = head;
        string rest = Words.Plain(line.Text.AsSpan(tail), TailWords);
        foreach (var headline in Headlines(line.Text, head, tail, rest))
        {
            parts.Add(line.Slice(from, headline.Start));
            parts.Add(Removed(line.Slice(headline.Start, headline.End)));
            from = headline.End;
        }

        parts.Add(line.Slice(from, tail));
        if (tail < line.Text.Length)
        {
            parts.Add(Removed(line.Slice(tail, line.Text.Length)));
        }

        if (parts.Count > 1)
        {
            page.Replace(index, [.. parts]);
        }
    }

    private static Line Removed(Line line)
    {
        line.Remove("page-inline");
        return line;
    }

    /// <summary>The end of the last furniture words that begin near the start, with the bare numbers behind them; 0 where there are none.</summary>
    private int Head(string text)
    {
        var (tokens, spans) = Words.Of(text, HeadWords);
        int end = 0;
        for (int at = 0; at < tokens.Length && at < HeadStart; at++)
        {
            end = Math.Max(end, Fitting(tokens.AsSpan()[at..], FurnitureScope.Inline) is var fits and > 0 ? at + fits : 0);
        }

        while (end > 0 && end < tokens.Length && char.IsAsciiDigit(tokens[end][0]) && tokens[end].Length >= 3)
        {
            end++;
        }

        if (end == 0)
        {
            return 0;
        }

        int offset = spans[end - 1].End;
        while (offset < text.Length && text[offset] is ')' or ']' or ' ' or ':' or '|')
        {
            offset++;
        }

        return Sentences.LastEnd(text, 0, offset) == 0 ? offset : 0;
    }

    /// <summary>Where the furniture at the end begins: behind the last sentence, or behind an earlier one where words of furniture follow
    /// it at once, since headlines among it may be questions; the text's length where there is none.</summary>
    private int Tail(string text)
    {
        int from = Math.Max(0, text.Length - TailWindow), start = text.Length;
        int last = Sentences.LastEnd(text, from, text.Length);
        if (last == from)
        {
            return start;
        }

        var (tokens, spans) = Words.Of(text.AsSpan(from), int.MaxValue);
        int first = tokens.Length;
        for (int end = last; end > from; end = Sentences.LastEnd(text, from, end - 2))
        {
            while (first > 0 && from + spans[first - 1].Start >= end)
            {
                first--;
            }

            if (end < text.Length && IsFurniture(tokens.AsSpan(first..), spans.AsSpan(first..), text.AsSpan(from), atOnce: end < last))
            {
                start = end;
            }
        }

        return start;
    }

    /// <summary>True where what follows is mostly names and headlines, with words of furniture among them.</summary>
    private bool IsFurniture(ReadOnlySpan<string> tokens, ReadOnlySpan<TextSpan> spans, ReadOnlySpan<char> text, bool atOnce)
    {
        tokens = tokens[..Math.Min(TailWords, tokens.Length)];
        int capitals = 0;
        for (int at = 0; at < tokens.Length; at++)
        {
            capitals += char.IsUpper(text[spans[at].Start]) ? 1 : 0;
        }

        if (capitals * 2 < tokens.Length)
        {
            return false;
        }

        for (int at = 0; at < tokens.Length && (at == 0 || !atOnce); at++)
        {
            if (char.IsUpper(text[spans[at].Start]) && Fitting(tokens[at..], FurnitureScope.InlineTail) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private int Fitting(ReadOnlySpan<string> tokens, FurnitureScope scope)
    {
        foreach (var pattern in words.Patterns(scope).Of(tokens[0]))
        {
            if (pattern.FitsStart(tokens) is var fits and > 0)
            {
                return fits;
            }
        }

        return 0;
    }

    /// <summary>Between two sentences: an agency in capitals, a photographer and a headline that stands again among the related ones of
    /// the tail. Nothing is taken where the headline's end is not sure.</summary>
    private List<TextSpan> Headlines(string text, int from, int to, string related)
    {
        var found = new List<TextSpan>();
        if (related.Length == 0)
        {
            return found;
        }

        for (int at = from; at < to && found.Count < 20; at++)
        {
            int stop = text.AsSpan(at, to - at).IndexOfAny(".”\"");
            if (stop < 0)
            {
                break;
            }

            at += stop;
            if (at + 2 >= to || text[at + 1] != ' ' || !char.IsUpper(text[at + 2]))
            {
                continue;
            }

            var (tokens, spans) = Words.Of(text.AsSpan(at + 2, Math.Min(400, to - at - 2)), 40);
            if (tokens.Length > 6 && words.PhotoCredits.Contains(tokens[0]) && Repeated(tokens.AsSpan(), related) is var end and > 0)
            {
                found.Add(new TextSpan(at + 2, at + 2 + spans[end - 1].End));
                at = found[^1].End;
            }
        }

        return found;
    }

    /// <summary>The number of tokens up to the end of the longest stretch of five or more that stands in the other text.</summary>
    private static int Repeated(ReadOnlySpan<string> tokens, string other)
    {
        const int Fewest = 5, Latest = 8;
        for (int start = 1; start < Math.Min(Latest, tokens.Length - Fewest); start++)
        {
            int end = start + Fewest;
            if (!Contains(tokens[start..end], other))
            {
                continue;
            }

            while (end < tokens.Length && Contains(tokens[start..(end + 1)], other))
            {
                end++;
            }

            return end;
        }

        return 0;
    }

    private static bool Contains(ReadOnlySpan<string> tokens, string other) => $" {other} ".Contains($" {string.Join(' ', tokens)} ", StringComparison.Ordinal);
}
