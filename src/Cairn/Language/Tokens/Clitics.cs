using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Language.Tokens;

/// <summary>Parts a word from the short form grown on to it: do + n't, Iraq + 's, they + 've, can + not.</summary>
internal static class Clitics
{
    /// <summary>Adds a word and, as a token of its own, the clitic at its end.</summary>
    public static void Add(string text, int start, int end, ImmutableArray<Token>.Builder tokens)
    {
        int clitic = Length(text.AsSpan(start, end - start));
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

    /// <summary>How many characters at the end of a word are its clitic; 0 where it has none.</summary>
    private static int Length(ReadOnlySpan<char> word)
    {
        if (word.Length >= 3 && Characters.IsApostrophe(word[^2]))
        {
            char last = char.ToLowerInvariant(word[^1]);
            if (last == 't' && word.Length > 3 && char.ToLowerInvariant(word[^3]) == 'n')
            {
                return 3;
            }

            return last is 's' or 'd' or 'm' ? 2 : 0;
        }

        if (word.Length >= 4 && Characters.IsApostrophe(word[^3]))
        {
            return word[^2..].Equals("re", StringComparison.OrdinalIgnoreCase) || word[^2..].Equals("ve", StringComparison.OrdinalIgnoreCase) || word[^2..].Equals("ll", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        }

        return word.Equals("cannot", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
    }
}
