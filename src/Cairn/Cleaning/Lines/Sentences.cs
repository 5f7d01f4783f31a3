namespace Cairn.Cleaning.Lines;

/// <summary>Where sentences end, as far as cleaning needs to know; the language layer cuts sentences properly later.</summary>
internal static class Sentences
{
    private const string Closers = "\"”’'»)]";

    /// <summary>True where the text ends as a sentence does.</summary>
    public static bool Ends(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd().TrimEnd(Closers).TrimEnd();
        return !text.IsEmpty && text[^1] is '.' or '!' or '?' or '…' or '؟' or '。' or '۔' or '！' or '？';
    }

    /// <summary>The end of the last sentence that ends within the window, or the window's start: the offset behind its closing marks.</summary>
    public static int LastEnd(string text, int from, int to)
    {
        for (int i = to - 1; i > from; i--)
        {
            if (text[i] is '.' or '!' or '?' or '؟' or '。' && (char.IsLetterOrDigit(text[i - 1]) || Closers.Contains(text[i - 1], StringComparison.Ordinal)) && !IsShortForm(text, i))
            {
                int end = i + 1;
                while (end < to && Closers.Contains(text[end], StringComparison.Ordinal))
                {
                    end++;
                }

                if (end >= to || text[end] == ' ')
                {
                    return end;
                }
            }
        }

        return from;
    }

    /// <summary>A single letter before the stop ("J. Smith") makes no end.</summary>
    private static bool IsShortForm(string text, int stop) =>
        stop >= 1 && char.IsUpper(text[stop - 1]) && (stop < 2 || !char.IsLetterOrDigit(text[stop - 2]));
}
