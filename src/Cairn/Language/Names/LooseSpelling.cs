namespace Cairn.Language.Names;

/// <summary>Brings together spellings that differ as transcriptions of one Arabic or Kurdish name do: Daquq and Daqouq, Makhmur and
/// Makhmoor, Qayyarah and Qayara.</summary>
/// <remarks>Works on folded words. Not for short words, where too many would become alike.</remarks>
internal static class LooseSpelling
{
    /// <summary>Shorter words are left alone.</summary>
    public const int Shortest = 5;

    /// <summary>Writes the common form and gives its length.</summary>
    public static int Of(ReadOnlySpan<char> word, Span<char> loose)
    {
        int length = 0;
        for (int at = 0; at < word.Length; at++)
        {
            char letter = word[at] switch
            {
                'q' => 'k',
                'e' or 'y' => 'i',
                'o' or 'w' => 'u',
                var same => same,
            };
            bool last = at == word.Length - 1;
            bool silent = last && letter == 'h' && at > 0 && word[at - 1] == 'a';
            bool glide = letter is 'i' && length > 0 && loose[length - 1] == 'a';
            if (glide)
            {
                loose[length - 1] = 'i';
            }
            else if (!silent && (length == 0 || loose[length - 1] != letter))
            {
                loose[length++] = letter;
            }
        }

        return length;
    }
}
