namespace Cairn.Cleaning.Lines;

/// <summary>Reads Markdown into lines: marks off, paragraphs joined, links by their words, pictures by their captions, front matter as facts.</summary>
internal sealed class MarkdownLines
{
    private readonly string source;
    private readonly LineBuilder builder;
    private readonly List<Line> lines = [];
    private BlockKind kind = BlockKind.Paragraph;

    private MarkdownLines(string source)
    {
        this.source = source;
        builder = new LineBuilder(source);
    }

    /// <summary>Keys and values of the block between two <c>---</c> at the start, as they are written.</summary>
    public Dictionary<string, string> Front { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Line> Lines => lines;

    public static MarkdownLines Read(string source)
    {
        var markdown = new MarkdownLines(source);
        int at = markdown.FrontMatter();
        bool fenced = false;
        while (at < source.Length)
        {
            int end = source.IndexOf('\n', at);
            end = end < 0 ? source.Length : end;
            var content = source.AsSpan(at, end - at).Trim();
            if (content.StartsWith("```") || content.StartsWith("~~~"))
            {
                fenced = !fenced;
                markdown.Break();
            }
            else
            {
                markdown.Line(at, end, content, fenced);
            }

            at = end + 1;
        }

        markdown.Break();
        return markdown;
    }

    private int FrontMatter()
    {
        if (!source.StartsWith("---\n", StringComparison.Ordinal) && !source.StartsWith("---\r\n", StringComparison.Ordinal))
        {
            return 0;
        }

        int close = source.IndexOf("\n---", 3, StringComparison.Ordinal);
        if (close < 0)
        {
            return 0;
        }

        foreach (var line in source.AsSpan(0, close).EnumerateLines())
        {
            int colon = line.IndexOf(':');
            if (colon > 0)
            {
                Front[line[..colon].Trim().ToString()] = line[(colon + 1)..].Trim().Trim("\"'").ToString();
            }
        }

        int end = source.IndexOf('\n', close + 1);
        return end < 0 ? source.Length : end + 1;
    }

    private void Line(int start, int end, ReadOnlySpan<char> content, bool fenced)
    {
        if (content.IsEmpty || IsRule(content))
        {
            // A row of equals signs or hyphens under a line makes a heading of it.
            kind = !content.IsEmpty && !builder.IsEmpty && content[0] is '=' or '-' && content.Length >= 2 && !builder.IsEmpty ? BlockKind.Heading : kind;
            Break();
            return;
        }

        int at = start;
        while (at < end && (char.IsWhiteSpace(source[at]) || (source[at] == '>' && !fenced)))
        {
            at++;
        }

        int marks = at;
        while (marks < end && source[marks] == '#')
        {
            marks++;
        }

        if (fenced)
        {
            builder.Add(at, end);
            Break();
        }
        else if (marks > at && marks - at <= 6 && marks < end && source[marks] == ' ')
        {
            Break();
            kind = BlockKind.Heading;
            int last = end;
            while (last > marks && (source[last - 1] == '#' || char.IsWhiteSpace(source[last - 1])))
            {
                last--;
            }

            Inline(marks, last);
            Break();
        }
        else if (ListMark(at, end) is var item and > 0)
        {
            Break();
            kind = BlockKind.ListItem;
            Inline(at + item, end);
        }
        else
        {
            builder.Space(start, at);
            Inline(at, end);
        }

        builder.Space(end, Math.Min(source.Length, end + 1));
    }

    private int ListMark(int at, int end)
    {
        if (at + 1 < end && source[at] is '-' or '*' or '+' or '•' && char.IsWhiteSpace(source[at + 1]))
        {
            return 2;
        }

        int digits = at;
        while (digits < end && digits - at < 4 && char.IsAsciiDigit(source[digits]))
        {
            digits++;
        }

        return digits > at && digits + 1 < end && source[digits] is '.' or ')' && source[digits + 1] == ' ' && digits - at < 3 ? digits - at + 2 : 0;
    }

    /// <summary>The words of a stretch without emphasis marks, code ticks, and the addresses of links and pictures.</summary>
    private void Inline(int start, int end)
    {
        int at = start;
        while (at < end)
        {
            int mark = source.AsSpan(at, end - at).IndexOfAny("*_`[]!\\<");
            if (mark < 0)
            {
                builder.Add(at, end);
                return;
            }

            builder.Add(at, at + mark);
            at += mark;
            at = Mark(at, end);
        }
    }

    private int Mark(int at, int end)
    {
        char c = source[at];
        if (c == '\\' && at + 1 < end && char.IsPunctuation(source[at + 1]))
        {
            builder.Add(at + 1, at + 2);
            return at + 2;
        }

        bool beforeWord = at > 0 && char.IsLetterOrDigit(source[at - 1]), afterWord = at + 1 < end && char.IsLetterOrDigit(source[at + 1]);
        if (c is '*' or '`' || (c == '_' && !(beforeWord && afterWord)) || (c == '!' && at + 1 < end && source[at + 1] == '[') || (c == '[' && IsLink(at, end)))
        {
            return at + 1;
        }

        if (c == ']' && at + 1 < end && source[at + 1] == '(' && source.AsSpan(at, end - at).IndexOf(')') is var close and > 0)
        {
            return at + close + 1;
        }

        builder.Add(at, at + 1);
        return at + 1;
    }

    /// <summary>True for a bracket that a near <c>](</c> closes.</summary>
    private bool IsLink(int at, int end)
    {
        const int Longest = 500;
        return source.AsSpan(at, Math.Min(Longest, end - at)).IndexOf("](") > 0;
    }

    private static bool IsRule(ReadOnlySpan<char> content) =>
        content.Length >= 3 && (content.IndexOfAnyExcept("- ") < 0 || content.IndexOfAnyExcept("= ") < 0 || content.IndexOfAnyExcept("* ") < 0 || content.IndexOfAnyExcept("_ ") < 0);

    private void Break()
    {
        if (builder.Build(kind, true) is { } line)
        {
            lines.Add(line);
        }

        kind = BlockKind.Paragraph;
    }
}
