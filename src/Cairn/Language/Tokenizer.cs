using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Cairn.Values;

namespace Cairn.Language;

/// <summary>Cuts text into words, numbers and marks, near the conventions of the Universal Dependencies English treebanks.</summary>
/// <remarks>"don't" is do + n't, "Iraq's" is Iraq + 's, "US-led" is US + - + led, "2,000-3,000" is three tokens; "U.S.", "Oct.", "5,200",
/// "9/11", "anti-government", and names with an Arabic article ("al-Hashemi") stay whole. Every character that is no white space
/// lies in exactly one token. One pass, linear in the text.</remarks>
internal sealed class Tokenizer(TokenWords words)
{
    private readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> abbreviations =
        words.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenDictionary<string, HyphenPart>.AlternateLookup<ReadOnlySpan<char>> hyphenParts =
        words.HyphenParts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the tokens of a stretch of the text.</summary>
    public void Tokenize(string text, TextSpan span, ImmutableArray<Token>.Builder tokens)
    {
        int at = span.Start;
        bool singleOpen = false;
        while (at < span.End)
        {
            char c = text[at];
            if (IsSpace(c))
            {
                at++;
                continue;
            }

            int end = at + 1;
            TokenKind kind;
            if (IsWordStart(text, at, span.End))
            {
                at = Word(text, at, span.End, tokens);
                continue;
            }

            if (char.IsDigit(c) || (c == '.' && end < span.End && char.IsAsciiDigit(text[end]) && (at == span.Start || IsSpace(text[at - 1]))))
            {
                at = Number(text, at, span.End, tokens);
                continue;
            }

            if (IsQuote(c))
            {
                kind = TokenKind.Quote;
                if (c is '\'' or '\u2018' or '\u2019')
                {
                    (kind, end, singleOpen) = Apostrophe(text, at, span, singleOpen, tokens);
                }
                else if (c is '`' && end < span.End && text[end] == '`')
                {
                    end++;
                }
            }
            else
            {
                kind = IsSymbol(c) ? TokenKind.Symbol : TokenKind.Punctuation;
                end += char.IsHighSurrogate(c) && end < span.End && char.IsLowSurrogate(text[end]) ? 1 : 0;
                end = Face(text, at, span.End) is var face and > 0 ? face : end;
                while (end < span.End && JoinsMark(text[end - 1], text[end]))
                {
                    end++;
                }
            }

            tokens.Add(new Token(new TextSpan(at, end), kind));
            at = end;
        }
    }

    internal static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\u200e' or '\u200f' or '\ufeff' or '\u2060' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    internal static bool IsQuote(char c) => c is '"' or '\u201c' or '\u201d' or '\u201e' or '\u201f' or '«' or '»' or '\'' or '\u2018' or '\u2019' or '\u201a' or '`' or '\u2039' or '\u203a';

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc' or '\u2018' or '`';

    private static bool IsSymbol(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate || c is '%' or '#' or '&' or '@' or '°';

    /// <summary>Whether a mark stands as one with the mark before it: "...", "***", "!?".</summary>
    private static bool JoinsMark(char before, char c) =>
        before == c ? c is '.' or '-' or '!' or '?' or '*' or '_' or '=' or '…' or '<' or '>' or '~' : before is '!' or '?' && c is '!' or '?';

    /// <summary>Where a face made of marks ends, as ":)" and ";-(": 0 where none begins.</summary>
    private static int Face(string text, int at, int limit)
    {
        int mouth = at + 1 < limit && text[at + 1] == '-' ? at + 2 : at + 1;
        return text[at] is ':' or ';' && mouth < limit && text[mouth] is ')' or '(' && mouth < limit && (at == 0 || IsSpace(text[at - 1])) && (mouth + 1 == limit || !char.IsLetterOrDigit(text[mouth + 1])) ? mouth + 1 : 0;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c >= 128 && (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format && !IsSpace(c)));

    private static bool IsWordStart(string text, int at, int limit) =>
        IsLetter(text[at]) || (text[at] is '#' or '@' && at + 1 < limit && IsLetter(text[at + 1]) && (at == 0 || !IsLetter(text[at - 1])));

    /// <summary>Reads the word at an offset, adds it and its clitics, and gives the offset behind.</summary>
    private int Word(string text, int start, int limit, ImmutableArray<Token>.Builder tokens)
    {
        if (Address(text, start, limit) is var addressEnd and > 0)
        {
            tokens.Add(new Token(new TextSpan(start, addressEnd), TokenKind.Word));
            return addressEnd;
        }

        int at = start + 1;
        int part = start;
        while (at < limit)
        {
            char c = text[at];
            if (IsLetter(c) || char.IsDigit(c) || c == '_')
            {
                at++;
                continue;
            }

            bool letterNext = at + 1 < limit && IsLetter(text[at + 1]);
            if (IsApostrophe(c) && letterNext)
            {
                at++;
                continue;
            }

            if (c == '&' && letterNext && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]))
            {
                at++;
                continue;
            }

            if (c is '-' or '\u2010' or '\u2011' && at + 1 < limit && JoinsHyphen(text, part, at, limit))
            {
                part = ++at;
                continue;
            }

            if (c == '.' && Stop(text, start, part, at, limit) is var stop and > 0)
            {
                at = stop;
                if (at < limit && IsLetter(text[at]))
                {
                    continue;
                }

                break;
            }

            break;
        }

        AddWithClitics(text, start, at, tokens);
        return at;
    }

    private bool JoinsHyphen(string text, int part, int hyphen, int limit)
    {
        char next = text[hyphen + 1];
        var before = text.AsSpan(part, hyphen - part);
        if (char.IsDigit(next))
        {
            int digits = hyphen + 1;
            while (digits < limit && char.IsDigit(text[digits]))
            {
                digits++;
            }

            return (before.Length <= 4 && before.Length > 0 && char.IsUpper(before[0]) && digits - hyphen <= 4 && !ContainsDigit(before)) || IsPart(before, HyphenPart.Prefix);
        }

        if (!IsLetter(next))
        {
            return IsApostrophe(next) && hyphen + 2 < limit && IsLetter(text[hyphen + 2]) && IsPart(before, HyphenPart.Article);
        }

        return hyphenParts.TryGetValue(before, out var kind) && (kind != HyphenPart.BeforeCapital || char.IsUpper(next));
    }

    private bool IsPart(ReadOnlySpan<char> before, HyphenPart kind) => hyphenParts.TryGetValue(before, out var found) && found == kind;

    private static bool ContainsDigit(ReadOnlySpan<char> span) => span.ContainsAnyInRange('0', '9');

    /// <summary>Whether the full stop at an offset belongs to the word: the offset to read on from, or 0.</summary>
    private int Stop(string text, int start, int part, int at, int limit)
    {
        bool letterNext = at + 1 < limit && IsLetter(text[at + 1]);
        bool single = at - part == 1 || (at >= start + 2 && text[at - 2] == '.');
        if (single && IsLetter(text[at - 1]))
        {
            if (letterNext && (at + 2 >= limit || !IsLetter(text[at + 2])))
            {
                return at + 1;
            }

            if (at > start + 1)
            {
                return at + 1;
            }

            return char.IsUpper(text[at - 1]) && at + 1 < limit && NextIsName(text, at + 1, limit) ? at + 1 : 0;
        }

        if (letterNext)
        {
            return IsDomain(text, at, limit) ? at + 1 : 0;
        }

        var word = text.AsSpan(start, at - start);
        if (abbreviations.TryGetValue(word, out var kind) && (word.Length < 3 ? char.IsUpper(word[0]) : true))
        {
            return kind switch
            {
                AbbreviationKind.Number or AbbreviationKind.Month => NextIsDigit(text, at + 1, limit) ? at + 1 : kind == AbbreviationKind.Month && char.IsUpper(word[0]) ? at + 1 : 0,
                _ => at + 1,
            };
        }

        return 0;
    }

    private static bool NextIsName(string text, int at, int limit)
    {
        while (at < limit && text[at] is ' ' or '\u00a0' && at < limit)
        {
            at++;
        }

        return at < limit && char.IsUpper(text[at]);
    }

    private static bool NextIsDigit(string text, int at, int limit)
    {
        while (at < limit && IsSpace(text[at]))
        {
            at++;
        }

        return at < limit && char.IsDigit(text[at]);
    }

    /// <summary>"bbc.com", "state.gov": small letters after the stop up to the word's end, of the length of a top domain.</summary>
    private static bool IsDomain(string text, int at, int limit)
    {
        int end = at + 1;
        while (end < limit && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        var top = text.AsSpan(at + 1, end - at - 1);
        return (end >= limit || !char.IsLetterOrDigit(text[end])) && top is "com" or "org" or "net" or "gov" or "edu" or "int" or "info" or "mil" or "uk" or "eu" or "pdf" or "html" or "doc" or "jpg" or "iq" or "ru" or "ua";
    }

    /// <summary>Where a web or mail address that starts here ends; 0 where none does.</summary>
    private static int Address(string text, int start, int limit)
    {
        var rest = text.AsSpan(start, limit - start);
        bool web = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        int end = start;
        bool mail = false;
        if (!web)
        {
            while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '_' or '-' or '+'))
            {
                end++;
            }

            mail = end > start && end + 1 < limit && text[end] == '@' && char.IsAsciiLetterOrDigit(text[end + 1]);
            if (!mail)
            {
                return 0;
            }
        }

        while (end < limit && !IsSpace(text[end]) && !(text[end] is '<' or '>' or '"' or '\u201c' or '\u201d' or ')' or ']' or '|') && (!mail || char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or '@' or '_'))
        {
            end++;
        }

        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019')
        {
            end--;
        }

        return end;
    }

    private static void AddWithClitics(string text, int start, int end, ImmutableArray<Token>.Builder tokens)
    {
        int clitic = CliticLength(text.AsSpan(start, end - start));
        int cut = end - clitic;
        if (cut > start)
        {
            tokens.Add(new Token(new TextSpan(start, cut), TokenKind.Word));
        }

        if (clitic > 0)
        {
            tokens.Add(new Token(new TextSpan(cut, end), TokenKind.Word));
        }
    }

    private static int CliticLength(ReadOnlySpan<char> word)
    {
        if (word.Length >= 3 && IsApostrophe(word[^2]))
        {
            char last = char.ToLowerInvariant(word[^1]);
            if (last == 't' && word.Length > 3 && char.ToLowerInvariant(word[^3]) == 'n')
            {
                return 3;
            }

            return last is 's' or 'd' or 'm' ? 2 : 0;
        }

        if (word.Length >= 4 && IsApostrophe(word[^3]))
        {
            return word[^2..].Equals("re", StringComparison.OrdinalIgnoreCase) || word[^2..].Equals("ve", StringComparison.OrdinalIgnoreCase) || word[^2..].Equals("ll", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        }

        return word.Equals("cannot", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
    }

    /// <summary>A single quote or a bare apostrophe: opens, closes, or marks the possessive of a plural.</summary>
    private static (TokenKind Kind, int End, bool Open) Apostrophe(string text, int at, TextSpan span, bool open, ImmutableArray<Token>.Builder tokens)
    {
        bool wordBefore = at > span.Start && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.');
        bool touchesNext = at + 1 < span.End && !IsSpace(text[at + 1]);
        int end = at + 1;
        if (!wordBefore && touchesNext && char.IsDigit(text[end]))
        {
            return (TokenKind.Punctuation, end, open);
        }

        if (wordBefore && touchesNext && IsLetter(text[end]))
        {
            // "Gen.'s", "1990's": a clitic after a token that took the stop or a number.
            while (end < span.End && IsLetter(text[end]))
            {
                end++;
            }

            return (TokenKind.Word, end, open);
        }

        if (open)
        {
            bool possessive = wordBefore && text[at - 1] is 's' or 'S' && end < span.End && IsSpace(text[end]) && ClosesLater(text, end, span.End);
            return possessive ? (TokenKind.Word, end, true) : (TokenKind.Quote, end, touchesNext && !wordBefore);
        }

        return wordBefore && text[at] != '\u2018' ? (TokenKind.Word, end, false) : (TokenKind.Quote, end, touchesNext);
    }

    private static bool ClosesLater(string text, int from, int limit)
    {
        int to = Math.Min(limit, from + 400);
        for (int i = from; i < to; i++)
        {
            if (text[i] is '\'' or '\u2019' && (i + 1 >= limit || !IsLetter(text[i + 1])))
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

    /// <summary>Reads the number at an offset with its ordinal ending; a unit grown on to it ("5bn", "40km") is a token of its own.</summary>
    private static int Number(string text, int start, int limit, ImmutableArray<Token>.Builder tokens)
    {
        int at = start + 1;
        bool dashed = IsDashedNumber(text, start, limit);
        while (at < limit)
        {
            char c = text[at];
            if (char.IsDigit(c))
            {
                at++;
                continue;
            }

            bool digitNext = at + 1 < limit && char.IsDigit(text[at + 1]);
            if (digitNext && (c is '.' or ':' or '/' or '٫' or '٬' || (c == '-' && dashed) || (c == ',' && IsThousands(text, at, limit))))
            {
                at++;
                continue;
            }

            break;
        }

        int letters = at;
        while (letters < limit && (IsLetter(text[letters]) || char.IsDigit(text[letters])))
        {
            letters++;
        }

        var tail = text.AsSpan(at, letters - at);
        bool ordinal = tail.Equals("st", StringComparison.OrdinalIgnoreCase) || tail.Equals("nd", StringComparison.OrdinalIgnoreCase) || tail.Equals("rd", StringComparison.OrdinalIgnoreCase) || tail.Equals("th", StringComparison.OrdinalIgnoreCase) || tail is "s";
        if (tail.Length == 0 || ordinal)
        {
            tokens.Add(new Token(new TextSpan(start, letters), TokenKind.Number));
            return letters;
        }

        if (IsUnit(tail))
        {
            tokens.Add(new Token(new TextSpan(start, at), TokenKind.Number));
            tokens.Add(new Token(new TextSpan(at, letters), TokenKind.Word));
            return letters;
        }

        tokens.Add(new Token(new TextSpan(start, letters), TokenKind.Word));
        return letters;
    }

    private static bool IsThousands(string text, int comma, int limit)
    {
        int digits = comma + 1;
        while (digits < limit && char.IsDigit(text[digits]))
        {
            digits++;
        }

        return digits - comma == 4;
    }

    /// <summary>Three groups of digits parted by hyphens are a date or a telephone number, not a range.</summary>
    private static bool IsDashedNumber(string text, int start, int limit)
    {
        int at = start, dashes = 0;
        while (at < limit && (char.IsDigit(text[at]) || (text[at] == '-' && at + 1 < limit && char.IsDigit(text[at + 1]))))
        {
            dashes += text[at] == '-' ? 1 : 0;
            at++;
        }

        return dashes >= 2;
    }

    private static bool IsUnit(ReadOnlySpan<char> tail) => tail.Length <= 3 && tail.IndexOfAnyInRange('0', '9') < 0 &&
        (tail.Length > 1 || tail[0] is 'm' or 'k' or 'M' or 'K' or 'h' or 'g');
}
