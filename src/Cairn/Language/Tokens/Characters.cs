using System.Globalization;

namespace Cairn.Language.Tokens;

/// <summary>What sort of character a word, a number or a mark is made of.</summary>
internal static class Characters
{
    /// <summary>White space, and the marks without width that steer the direction of writing.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\u200e' or '\u200f' or '\ufeff' or '\u2060' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    /// <summary>A quotation mark of any shape, the apostrophe among them.</summary>
    public static bool IsQuote(char c) => c is '"' or '\u201c' or '\u201d' or '\u201e' or '\u201f' or '«' or '»' or '\'' or '\u2018' or '\u2019' or '\u201a' or '`' or '\u2039' or '\u203a';

    /// <summary>What may stand for an apostrophe within a word.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc' or '\u2018' or '`';

    /// <summary>A sign that is no punctuation: of currency, of reckoning, a pictogram.</summary>
    public static bool IsSymbol(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate || c is '%' or '#' or '&' or '@' or '°';

    /// <summary>A letter of any script, or a mark that is written on one.</summary>
    public static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c >= 128 && (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format && !IsSpace(c)));
}
