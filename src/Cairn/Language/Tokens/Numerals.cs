using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Language.Tokens;

/// <summary>Reads numbers written in digits: "5,200", "9/11", "12:30", "21st", "2014-06-10".</summary>
internal static class Numerals
{
    /// <summary>Reads the number at an offset with its ordinal ending; a unit grown on to it ("5bn", "40km") is a token of its own.</summary>
    public static int Read(string text, int start, int limit, ImmutableArray<Token>.Builder tokens)
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
        while (letters < limit && (Characters.IsLetter(text[letters]) || char.IsDigit(text[letters])))
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
