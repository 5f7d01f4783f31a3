namespace Cairn.Theatres.Gazetteers;

/// <summary>The number under which a gazetteer keeps a name: one for all spellings that differ in capitals, diacritics, apostrophes, hyphens
/// or the Arabic article.</summary>
/// <remarks>64 bits; two different names have the same number about once in a million gazetteers of twelve million names, so names are not
/// compared again.</remarks>
internal static class GazetteerKey
{
    /// <summary>The key of a name; 0 where it has neither letters nor figures.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[NameFold.Longest];
        ulong key = 14695981039346656037;
        bool any = false;
        for (int at = 0; at < name.Length;)
        {
            int end = at;
            while (end < name.Length && !IsGap(name[end]))
            {
                end++;
            }

            var word = folded[..NameFold.Fold(name[at..end], folded)];
            if (word.Length > 0 && !IsArticle(word, name[end..]))
            {
                unchecked
                {
                    foreach (char c in word)
                    {
                        key = (key ^ c) * 1099511628211;
                    }

                    key = (key ^ ' ') * 1099511628211;
                }

                any = true;
            }

            at = end + 1;
        }

        return any ? key ^ (key >> 32) : 0;
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011' or '\u2013' or '/' or ',' or '(' or ')';

    /// <summary>"al" before a word, and the forms that take on its first letter: "ar Raqqah".</summary>
    private static bool IsArticle(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        word.Length is 2 or 3 && rest.Length > 2 && IsGap(rest[0]) && char.IsLetter(rest[1])
        && (word is "al" or "el" || (word[0] is 'a' or 'e' && word[1..] is "r" or "s" or "sh" or "t" or "d" or "z" or "n" or "th" && char.ToLowerInvariant(rest[1]) == word[1]));
}
