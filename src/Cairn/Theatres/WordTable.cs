using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Cairn.Theatres;

/// <summary>Words with what is known of each, asked of every word of every report: quick above all to say that it lacks a word, as it mostly does.</summary>
/// <remarks>First letter and length tell of most words that they are not there, and a look at four bytes of nearly all others; a frozen dictionary
/// needs several times as long, since it takes letter by letter and goes from place to place in memory. Built once, read-only, shared by all threads.</remarks>
internal sealed class WordTable<T>
{
    private const int FirstLetters = 128;
    private readonly string[] words;
    private readonly T[] values;

    /// <summary>The number of a word from 1 in the lower bits and a part of its hash in the upper; 0 where no word is.</summary>
    private readonly uint[] slots;

    private readonly uint numberMask;

    /// <summary>By first letter the lengths of the words that begin so, a bit each.</summary>
    private readonly ulong[] lengths = new ulong[FirstLetters];

    private readonly bool anyCase;

    /// <param name="entries">The words with what is known of them; of equal words the last counts.</param>
    /// <param name="comparison">Ordinal, or ordinal without regard to capitals.</param>
    public WordTable(IEnumerable<KeyValuePair<string, T>> entries, StringComparison comparison)
    {
        anyCase = comparison != StringComparison.Ordinal;
        var known = new Dictionary<string, T>(StringComparer.FromComparison(comparison));
        foreach (var (word, value) in entries)
        {
            known[word] = value;
        }

        (words, values) = ([.. known.Keys], [.. known.Values]);
        slots = new uint[BitOperations.RoundUpToPowerOf2((uint)(4 * words.Length) + 8)];
        numberMask = (uint)slots.Length - 1;
        for (int number = 1; number <= words.Length; number++)
        {
            string word = words[number - 1];
            lengths[First(word)] |= 1ul << word.Length;
            ulong hash = Hash(word);
            uint at = Start(hash);
            while (slots[at] != 0)
            {
                at = (at + 1) & numberMask;
            }

            slots[at] = ((uint)(hash >> 32) & ~numberMask) | (uint)number;
        }
    }

    public int Count => words.Length;

    public IReadOnlyList<string> Words => words;

    public IReadOnlyList<T> Values => values;

    /// <exception cref="KeyNotFoundException">The word is not there.</exception>
    public T this[string word] => TryGetValue(word, out var value) ? value : throw new KeyNotFoundException(word);

    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        int number = Number(word);
        value = number == 0 ? default : values[number - 1];
        return number != 0;
    }

    public T? GetValueOrDefault(ReadOnlySpan<char> word) => Number(word) is var number && number == 0 ? default : values[number - 1];

    public bool Contains(ReadOnlySpan<char> word) => Number(word) != 0;

    /// <summary>The word as the table holds it, so that none is made of its letters; null where it is not there.</summary>
    public string? Find(ReadOnlySpan<char> word) => Number(word) is var number && number == 0 ? null : words[number - 1];

    /// <summary>The number of a word from 1; 0 where it is not there.</summary>
    private int Number(ReadOnlySpan<char> word)
    {
        if ((lengths[First(word)] & (1ul << word.Length)) == 0)
        {
            return 0;
        }

        ulong hash = Hash(word);
        uint mark = (uint)(hash >> 32) & ~numberMask;
        for (uint at = Start(hash); slots[at] is var slot && slot != 0; at = (at + 1) & numberMask)
        {
            int number = (int)(slot & numberMask);
            if ((slot & ~numberMask) == mark && IsSame(word, words[number - 1]))
            {
                return number;
            }
        }

        return 0;
    }

    /// <summary>Where a word's first letter is counted; those beyond ASCII together.</summary>
    private int First(ReadOnlySpan<char> word) => word.IsEmpty || !char.IsAscii(word[0]) ? 0 : anyCase ? word[0] | 0x20 : word[0];

    private bool IsSame(ReadOnlySpan<char> word, ReadOnlySpan<char> known) => word.SequenceEqual(known) || (anyCase && word.Equals(known, StringComparison.OrdinalIgnoreCase));

    private uint Start(ulong hash) => unchecked((uint)hash) & numberMask;

    private ulong Hash(ReadOnlySpan<char> word) => anyCase ? WordHash.OfAnyCase(word) : WordHash.Of(word);
}
