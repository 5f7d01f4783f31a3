namespace Cairn.Language.Syntax;

/// <summary>Makes feature keys: a template's number mixed with the values that it joins.</summary>
internal static class Features
{
    /// <summary>Stands for a word beyond the ends of the sentence, the stack or the buffer.</summary>
    public const ulong None = 0x9E3779B97F4A7C15;

    public static ulong Mix(ulong a, ulong b)
    {
        unchecked
        {
            ulong x = (a ^ (b + 0x9E3779B97F4A7C15 + (a << 6) + (a >> 2))) * 0xFF51AFD7ED558CCD;
            return x ^ (x >> 32);
        }
    }

    public static ulong Key(int template, ulong a) => Mix(Mix((ulong)template + 1, a), 0xC4CEB9FE1A85EC53);

    public static ulong Key(int template, ulong a, ulong b) => Mix(Mix(Mix((ulong)template + 1, a), b), 0xC4CEB9FE1A85EC53);

    public static ulong Key(int template, ulong a, ulong b, ulong c) => Mix(Mix(Mix(Mix((ulong)template + 1, a), b), c), 0xC4CEB9FE1A85EC53);

    /// <summary>A key of characters in lower case, digits folded to 0; the same for the same letters on every machine.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        unchecked
        {
            ulong hash = 14695981039346656037;
            foreach (char c in text)
            {
                hash = (hash ^ Fold(c)) * 1099511628211;
            }

            return hash ^ (hash >> 29);
        }
    }

    /// <summary>Lower case; every digit 0; curly quotes and apostrophes straight.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '0' and <= '9' => '0',
        '\u2019' or '\u2018' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2013' or '\u2014' or '\u2011' => '-',
        _ => c < 128 ? c : char.ToLowerInvariant(c),
    };
}
