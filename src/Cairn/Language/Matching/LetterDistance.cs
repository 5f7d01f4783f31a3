namespace Cairn.Language.Matching;

/// <summary>How far two words are apart in letters: insertions, deletions, exchanges and swaps, cheap where spellings of one sound differ.</summary>
internal static class LetterDistance
{
    private const int Longest = 64;

    /// <summary>The cost of turning one word into the other; 1 a plain change of a letter.</summary>
    public static double Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a.Length > Longest ? a[..Longest] : a;
        b = b.Length > Longest ? b[..Longest] : b;
        Span<double> before = stackalloc double[Longest + 1], last = stackalloc double[Longest + 1], row = stackalloc double[Longest + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j == 0 ? 0 : last[j - 1] + Gap(b, j - 1);
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = last[0] + Gap(a, i - 1);
            for (int j = 1; j <= b.Length; j++)
            {
                double best = Math.Min(last[j - 1] + Exchange(a[i - 1], b[j - 1]), Math.Min(last[j] + Gap(a, i - 1), row[j - 1] + Gap(b, j - 1)));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }

                row[j] = best;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }

    /// <summary>0 to 1: one less the cost by the longer word's length.</summary>
    public static double Likeness(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.SequenceEqual(b) ? 1 : Math.Max(0, 1 - (Between(a, b) / Math.Max(1, Math.Min(Longest, Math.Max(a.Length, b.Length)))));

    /// <summary>A letter more or less: cheap where it doubles its neighbour, or is a vowel or an h that spellings leave out.</summary>
    private static double Gap(ReadOnlySpan<char> word, int at)
    {
        char c = word[at];
        if (at > 0 && word[at - 1] == c)
        {
            return 0.2;
        }

        return c is 'h' && at > 0 ? 0.4 : IsVowel(c) && at > 0 ? 0.6 : 1;
    }

    private static double Exchange(char a, char b)
    {
        if (a == b)
        {
            return 0;
        }

        if (char.IsAsciiDigit(a) || char.IsAsciiDigit(b))
        {
            return (a, b) is ('0', 'o') or ('o', '0') or ('1', 'i') or ('i', '1') or ('1', 'l') or ('l', '1') ? 0.5 : 1;
        }

        if (IsVowel(a) && IsVowel(b))
        {
            return (a, b) is ('u', 'o') or ('o', 'u') or ('i', 'y') or ('y', 'i') or ('e', 'i') or ('i', 'e') or ('a', 'e') or ('e', 'a') or ('u', 'w') or ('y', 'e') or ('e', 'y') ? 0.4 : 0.7;
        }

        return Sound(a) != 0 && Sound(a) == Sound(b) ? 0.4 : 1;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>Consonants that spellings of one sound exchange have one number.</summary>
    private static int Sound(char c) => c switch
    {
        'c' or 'k' or 'q' => 1,
        's' or 'z' => 2,
        'v' or 'w' or 'f' => 3,
        'j' or 'g' or 'y' => 4,
        'd' or 't' => 5,
        _ => 0,
    };
}
