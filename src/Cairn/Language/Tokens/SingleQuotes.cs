using Cairn.Values;

namespace Cairn.Language.Tokens;

/// <summary>Tells what a single quote or a bare apostrophe does: it opens, closes, or marks the possessive of a plural.</summary>
internal static class SingleQuotes
{
    /// <summary>Reads the mark at an offset: what it is, where it ends, and whether a quotation is open behind it.</summary>
    /// <param name="open">Whether a quotation in single quotes is open before it.</param>
    public static (TokenKind Kind, int End, bool Open) Read(string text, int at, TextSpan span, bool open)
    {
        bool wordBefore = at > span.Start && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.');
        bool touchesNext = at + 1 < span.End && !Characters.IsSpace(text[at + 1]);
        int end = at + 1;
        if (!wordBefore && touchesNext && char.IsDigit(text[end]))
        {
            return (TokenKind.Punctuation, end, open);
        }

        if (wordBefore && touchesNext && Characters.IsLetter(text[end]))
        {
            // "Gen.'s", "1990's": a clitic after a token that took the stop or a number.
            while (end < span.End && Characters.IsLetter(text[end]))
            {
                end++;
            }

            return (TokenKind.Word, end, open);
        }

        if (open)
        {
            bool possessive = wordBefore && text[at - 1] is 's' or 'S' && end < span.End && Characters.IsSpace(text[end]) && ClosesLater(text, end, span.End);
            return possessive ? (TokenKind.Word, end, true) : (TokenKind.Quote, end, touchesNext && !wordBefore);
        }

        return wordBefore && text[at] != '\u2018' ? (TokenKind.Word, end, false) : (TokenKind.Quote, end, touchesNext);
    }

    private static bool ClosesLater(string text, int from, int limit)
    {
        int to = Math.Min(limit, from + 400);
        for (int i = from; i < to; i++)
        {
            if (text[i] is '\'' or '\u2019' && (i + 1 >= limit || !Characters.IsLetter(text[i + 1])))
            {
                return true;
            }

            if (text[i] == '\u2018')
            {
                return false;
            }
        }

        return false;
    }
}
