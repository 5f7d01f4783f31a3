namespace Cairn.Language.Syntax;

/// <summary>What can be seen of a word itself: its key, its beginnings and endings, its capitals.</summary>
/// <param name="Key">Key of the whole word in lower case.</param>
/// <param name="Prefix">Bucket of its first three letters.</param>
/// <param name="Suffix2">Bucket of its last two.</param>
/// <param name="Suffix3">Bucket of its last three.</param>
/// <param name="Shape">Capitals, digits, hyphens, other marks, length one.</param>
internal readonly record struct WordForm(ulong Key, ushort Prefix, ushort Suffix2, ushort Suffix3, byte Shape)
{
    /// <summary>How many buckets beginnings and endings are sorted into.</summary>
    public const int Buckets = 4096;

    private const int CaselessShape = 64;

    /// <param name="word">The word as it stands.</param>
    /// <param name="caseless">Whether its sentence has no small letters, so that capitals say nothing.</param>
    public static WordForm Of(ReadOnlySpan<char> word, bool caseless)
    {
        int n = word.Length;
        return new WordForm(Features.Of(word), Bucket(n > 3 ? word[..3] : word), Bucket(n > 2 ? word[^2..] : word), Bucket(n > 3 ? word[^3..] : word), ShapeOf(word, caseless));
    }

    private static ushort Bucket(ReadOnlySpan<char> letters)
    {
        ulong key = Features.Of(letters);
        return (ushort)((key ^ (key >> 17) ^ (key >> 40)) & (Buckets - 1));
    }

    private static byte ShapeOf(ReadOnlySpan<char> word, bool caseless)
    {
        int shape = caseless ? CaselessShape : 0;
        for (int k = 0; k < word.Length; k++)
        {
            char c = word[k];
            shape |= char.IsUpper(c) ? caseless ? 2 : k > 0 ? 33 : 1
                : char.IsLetter(c) ? 2
                : char.IsDigit(c) ? 4
                : c == '-' ? 8 : 16;
        }

        return (byte)(shape | (word.Length == 1 ? 128 : 0));
    }
}
