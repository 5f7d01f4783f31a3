using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cairn.Theatres;

/// <summary>A number made of a word's letters, four of them at a time; the same word gives the same number on every machine.</summary>
internal static class WordHash
{
    private const ulong Odd = 0x9E3779B97F4A7C15, SmallLetters = 0x0020_0020_0020_0020, BeyondAscii = 0xFF80_FF80_FF80_FF80;

    /// <summary>Letters that are read together.</summary>
    private const int AtOnce = 4;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = (ulong)word.Length;
        if (word.Length < AtOnce)
        {
            return Mixed(hash, Few(word));
        }

        int last = word.Length - AtOnce;
        for (int i = 0; i < last; i += AtOnce)
        {
            hash = Mixed(hash, Four(word, i));
        }

        return Mixed(hash, Four(word, last));
    }

    /// <summary>The same number for all words that differ in capitals only.</summary>
    public static ulong OfAnyCase(ReadOnlySpan<char> word)
    {
        ulong hash = (ulong)word.Length;
        if (word.Length < AtOnce)
        {
            ulong few = Few(word);
            return (few & BeyondAscii) != 0 ? OfForeign(word) : Mixed(hash, few | SmallLetters);
        }

        int last = word.Length - AtOnce;
        ulong seen = 0, four;
        for (int i = 0; i < last; i += AtOnce)
        {
            seen |= four = Four(word, i);
            hash = Mixed(hash, four | SmallLetters);
        }

        seen |= four = Four(word, last);
        return (seen & BeyondAscii) != 0 ? OfForeign(word) : Mixed(hash, four | SmallLetters);
    }

    private static ulong OfForeign(ReadOnlySpan<char> word)
    {
        ulong hash = Odd;
        foreach (char c in word)
        {
            hash = Mixed(hash, char.IsSurrogate(c) ? 0u : char.ToUpperInvariant(c));
        }

        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong hash, ulong letters)
    {
        ulong product = unchecked((hash ^ letters) * Odd);
        return product ^ (product >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ReadOnlySpan<char> word, int at) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(word), at)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Few(ReadOnlySpan<char> word) =>
        word.IsEmpty ? 0 : word[0] | ((ulong)word[word.Length / 2] << 16) | ((ulong)word[^1] << 32);
}
