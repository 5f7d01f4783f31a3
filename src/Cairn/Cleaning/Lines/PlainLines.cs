namespace Cairn.Cleaning.Lines;

/// <summary>Cuts a plain text into lines, joins what a fixed line width has broken, and undoes the doubled quotation marks of spreadsheets.</summary>
internal static class PlainLines
{
    private const string Ends = "\n\r\u000B\u000C\u0085\u2028\u2029";
    private const string Bullets = "•·●▪◦‣–—-*.o";

    /// <param name="source">The text.</param>
    /// <param name="compounds">Which hyphens at a line's end stay.</param>
    public static List<Line> Read(string source, WrapHyphens compounds)
    {
        var spans = Spans(source);
        var wraps = new HardWraps(source, spans);
        var lines = new List<Line>();
        var builder = new LineBuilder(source);
        bool gap = true;
        for (int i = 0; i < spans.Count; i++)
        {
            var (start, end) = spans[i];
            if (start == end)
            {
                gap = true;
                continue;
            }

            int first = start;
            var kind = Kind(source, ref first, end);
            while (wraps.Joins(i))
            {
                bool parts = wraps.Parts(i);
                Add(builder, source, first, parts && !compounds.Stays(source, end - 1, spans[i + 1].Start) ? end - 1 : end);
                if (!parts)
                {
                    builder.Space(end, spans[i + 1].Start);
                }

                i++;
                (first, end) = spans[i];
            }

            Add(builder, source, first, end);

            if (builder.Build(kind, gap) is { } line)
            {
                lines.Add(line);
                gap = false;
            }
        }

        return lines;
    }

    /// <summary>Lines without the white space at their ends; an empty one is an empty line of the text.</summary>
    private static List<(int Start, int End)> Spans(string source)
    {
        var spans = new List<(int, int)>();
        int at = 0;
        while (at < source.Length)
        {
            int length = source.AsSpan(at).IndexOfAny(Ends);
            int end = length < 0 ? source.Length : at + length, next = Math.Min(source.Length, end + 1);
            if (next < source.Length && source[end] == '\r' && source[next] == '\n')
            {
                next++;
            }

            int from = at, to = end;
            while (from < to && char.IsWhiteSpace(source[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(source[to - 1]))
            {
                to--;
            }

            spans.Add((from, to));
            at = next;
        }

        return spans;
    }

    private static BlockKind Kind(string source, ref int start, int end)
    {
        if (!Bullets.Contains(source[start], StringComparison.Ordinal))
        {
            return BlockKind.Paragraph;
        }

        int text = start + 1;
        while (text < end && char.IsWhiteSpace(source[text]))
        {
            text++;
        }

        if (text == start + 1 || text == end)
        {
            return BlockKind.Paragraph;
        }

        start = text;
        return BlockKind.ListItem;
    }

    private static void Add(LineBuilder builder, string source, int start, int end)
    {
        if (!IsSpreadsheetCell(source, start, end))
        {
            builder.Add(start, end);
            return;
        }

        int from = start + 1;
        for (int quote = Quote(from); quote >= 0; quote = Quote(from))
        {
            builder.Add(from, quote);
            builder.AddAs("\"", quote, quote + 2);
            from = quote + 2;
        }

        builder.Add(from, end - 1);

        int Quote(int at) => at < end - 1 && source.AsSpan(at, end - 1 - at).IndexOf('"') is var found and >= 0 ? at + found : -1;
    }

    /// <summary>True for <c>"He said ""no"" to it."</c>: in quotation marks as a whole, and each one within is doubled.</summary>
    private static bool IsSpreadsheetCell(string source, int start, int end)
    {
        if (end - start < 4 || source[start] != '"' || source[end - 1] != '"')
        {
            return false;
        }

        bool doubled = false;
        for (int i = start + 1; i < end - 1; i++)
        {
            if (source[i] == '"')
            {
                if (i + 1 >= end - 1 || source[i + 1] != '"')
                {
                    return false;
                }

                doubled = true;
                i++;
            }
        }

        return doubled;
    }
}
