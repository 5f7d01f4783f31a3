namespace Cairn.Cleaning.Lines;

/// <summary>Tells which line ends of a text stand for a space, because a fixed line width broke a sentence there.</summary>
/// <remarks>A text is hard-wrapped where nearly every line is as full as its width allows: the next line's first word would not have
/// fitted. In other texts only a line that goes on in lower case, after one that did not end a sentence, is joined.</remarks>
internal sealed class HardWraps
{
    private const int Widest = 140, Fewest = 3;
    private readonly string source;
    private readonly List<(int Start, int End)> spans;
    private readonly int width;

    public HardWraps(string source, List<(int Start, int End)> spans)
    {
        (this.source, this.spans) = (source, spans);
        width = Width();
    }

    /// <summary>True where the line at this index and the next are one.</summary>
    public bool Joins(int index)
    {
        if (index + 1 >= spans.Count)
        {
            return false;
        }

        if (Parts(index))
        {
            return true;
        }

        var (start, end) = spans[index];
        var (nextStart, nextEnd) = spans[index + 1];
        if (start == end || nextStart == nextEnd || IsListMark(source, nextStart, nextEnd))
        {
            return false;
        }

        if (width > 0 && end - start <= width)
        {
            return IsFull(index, width) && !(Ends(index) && end - start < width * 3 / 4);
        }

        return end - start >= 30 && !Ends(index) && source[end - 1] is not (':' or ';') && char.IsLower(source[nextStart])
            && source.AsSpan(nextStart, nextEnd - nextStart).IndexOf('|') < 0 && (nextEnd - nextStart >= 30 || Sentences.Ends(source.AsSpan(nextStart, nextEnd - nextStart)));
    }

    /// <summary>True where a hyphen at the line's end parts a word, which goes on in small letters on the next line.</summary>
    public bool Parts(int index)
    {
        var (start, end) = spans[index];
        if (index + 1 >= spans.Count || end - start < 3 || source[end - 1] is not ('-' or '\u2010' or '\u00ad') || !char.IsLetter(source[end - 2]))
        {
            return false;
        }

        var (next, nextEnd) = spans[index + 1];
        return nextEnd > next && char.IsLower(source[next]);
    }

    private bool Ends(int index) => Sentences.Ends(source.AsSpan(spans[index].Start, spans[index].End - spans[index].Start));

    /// <summary>The width that the text was wrapped to; 0 where it was not.</summary>
    private int Width()
    {
        var lengths = spans.Where(s => s.End > s.Start).Select(s => s.End - s.Start).Order().ToArray();
        if (lengths.Length <= Fewest || lengths[(int)(lengths.Length * 0.97)] is var widest && widest > Widest)
        {
            return 0;
        }

        int pairs = 0, full = 0, within = 0;
        for (int i = 0; i + 1 < spans.Count; i++)
        {
            var (start, end) = spans[i];
            var (next, nextEnd) = spans[i + 1];
            if (end == start || next == nextEnd)
            {
                continue;
            }

            pairs++;
            full += IsFull(i, widest * 9 / 10) ? 1 : 0;
            within += char.IsLower(source[next]) || (!char.IsUpper(source[next]) && !Ends(i)) ? 1 : 0;
        }

        return pairs >= Fewest && full * 4 >= pairs * 3 && within * 4 >= pairs ? widest : 0;
    }

    /// <summary>True where the next line's first word would not have fitted into this line.</summary>
    private bool IsFull(int index, int widest)
    {
        var (start, end) = spans[index];
        var (next, nextEnd) = spans[index + 1];
        int word = source.AsSpan(next, nextEnd - next).IndexOfAny(' ', '\t');
        return end - start + 1 + (word < 0 ? nextEnd - next : word) > widest;
    }

    private static bool IsListMark(string source, int start, int end) =>
        end - start > 1 && source[start] is '•' or '·' or '●' or '▪' or '◦' or '‣' or '*' or '-' or '–' && char.IsWhiteSpace(source[start + 1]);
}
