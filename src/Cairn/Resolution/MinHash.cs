namespace Cairn.Resolution;

/// <summary>A short signature of a text by which near-copies are found among many: 64 permutations over runs of three words, in 16 bands of four.</summary>
/// <remarks>Two texts that share a band are candidates; how much they really share is then counted. Case, marks and spacing do not matter. The
/// same text gives the same signature on every machine (Broder 1997).</remarks>
internal static class MinHash
{
    public const int Permutations = 64;
    public const int Bands = 16;
    private const int Run = 3;
    private static readonly (ulong Times, ulong Plus)[] Mixes = Seeded();

    /// <summary>The runs of three words of a text, as hashes, each once.</summary>
    public static HashSet<ulong> Triples(ReadOnlySpan<char> text)
    {
        var triples = new HashSet<ulong>();
        Span<ulong> last = stackalloc ulong[Run];
        int words = 0;
        ulong word = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                word = unchecked(((word == 0 ? 14695981039346656037UL : word) ^ char.ToLowerInvariant(text[i])) * 1099511628211UL);
            }
            else if (word != 0)
            {
                (last[0], last[1], last[2]) = (last[1], last[2], word);
                word = 0;
                if (++words >= Run)
                {
                    triples.Add(Mixed(Mixed(Mixed(last[0]) ^ last[1]) ^ last[2]));
                }
            }
        }

        return triples;
    }

    /// <summary>The least value of each permutation; all ones for a text of fewer than three words.</summary>
    public static ulong[] Signature(IReadOnlyCollection<ulong> triples)
    {
        ulong[] signature = new ulong[Permutations];
        Array.Fill(signature, ulong.MaxValue);
        foreach (ulong triple in triples)
        {
            for (int i = 0; i < Permutations; i++)
            {
                ulong value = unchecked((triple * Mixes[i].Times) + Mixes[i].Plus);
                signature[i] = Math.Min(signature[i], value);
            }
        }

        return signature;
    }

    /// <summary>One key a band: texts with a key in common are candidates.</summary>
    public static IEnumerable<(int Band, ulong Key)> Keys(ulong[] signature)
    {
        for (int band = 0; band < Bands; band++)
        {
            ulong key = 0;
            for (int i = 0; i < Permutations / Bands; i++)
            {
                key = Mixed(key ^ signature[(band * (Permutations / Bands)) + i]);
            }

            yield return (band, key);
        }
    }

    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    private static (ulong, ulong)[] Seeded()
    {
        var mixes = new (ulong, ulong)[Permutations];
        for (uint i = 0; i < Permutations; i++)
        {
            mixes[i] = (Mixed(2 * i) | 1, Mixed((2 * i) + 1));
        }

        return mixes;
    }
}
