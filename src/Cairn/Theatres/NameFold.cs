using System.Globalization;

namespace Cairn.Theatres;

/// <summary>Brings the spellings of a word together: small letters, no diacritics, apostrophes or full stops, one form of each
/// Arabic letter.</summary>
/// <remarks>"Daʿish" and "Da'ish" give <c>daish</c>, "U.S." gives <c>us</c>, "الأنبار" and "انبار" give the same.</remarks>
internal static class NameFold
{
    /// <summary>No name has a longer word; what is behind it is not looked at.</summary>
    public const int Longest = 40;

    private const int TableEnd = 0x2000;

    private static readonly char[] Table = Enumerable.Range(0, TableEnd).Select(code => FoldedForm((char)code)).ToArray();

    /// <summary>Writes the folded word and gives its length, at most <see cref="Longest"/>.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        int length = 0;
        foreach (char c in word)
        {
            char form = c < TableEnd ? Table[c] : c is '\u2018' or '\u2019' or '\u201b' or '\u2032' or '\u200c' or '\u200d' ? '\0' : c;
            if (form != '\0' && length < Longest)
            {
                folded[length++] = form;
            }
        }

        bool hasArabicArticle = length > 4 && folded[0] == 'ا' && folded[1] == 'ل';
        if (hasArabicArticle)
        {
            folded[2..length].CopyTo(folded);
            length -= 2;
        }

        return length;
    }

    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Longest];
        return new string(folded[..Fold(word, folded)]);
    }

    /// <summary>The sign that stands for a sign; zero where it is left out.</summary>
    private static char FoldedForm(char c)
    {
        switch (c)
        {
            case '\'' or '`' or '´' or '.' or 'ʿ' or 'ʾ' or 'ʻ' or 'ʼ' or 'ʹ' or 'ʽ' or 'ˈ' or 'ـ':
                return '\0';
            case 'أ' or 'إ' or 'آ' or 'ٱ':
                return 'ا';
            case 'ى' or 'ئ' or 'ی':
                return 'ي';
            case 'ة':
                return 'ه';
            case 'ؤ':
                return 'و';
            case 'ک':
                return 'ك';
            case 'ı':
                return 'i';
            case 'ø' or 'Ø':
                return 'o';
            case 'ł' or 'Ł':
                return 'l';
            case 'đ' or 'Đ':
                return 'd';
        }

        if (char.IsSurrogate(c))
        {
            return c;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark ? '\0' : char.ToLowerInvariant(MarkedLetters.Of(c));
    }
}
