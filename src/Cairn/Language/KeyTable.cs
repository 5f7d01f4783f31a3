using System.Numerics;

namespace Cairn.Language;

/// <summary>Keys made of features with a number each. Built once, read-only, shared by all threads.</summary>
/// <remarks>Key and number stand side by side, so that an answer is one look into memory where a frozen dictionary needs three.</remarks>
internal sealed class KeyTable
{
    private readonly (ulong Key, int Number)[] slots;
    private readonly int mask;

    /// <param name="entries">The numbers, none of them 0, which stands for a key that is not there; of equal keys the last counts.</param>
    public KeyTable(IReadOnlyCollection<KeyValuePair<ulong, int>> entries)
    {
        slots = new (ulong, int)[BitOperations.RoundUpToPowerOf2((uint)(2 * entries.Count) + 8)];
        mask = slots.Length - 1;
        foreach (var (key, number) in entries)
        {
            int at = Start(key);
            while (slots[at].Number != 0 && slots[at].Key != key)
            {
                at = (at + 1) & mask;
            }

            slots[at] = (key, number);
        }
    }

    /// <summary>The number of a key; 0 where it is not there.</summary>
    public int this[ulong key]
    {
        get
        {
            int at = Start(key);
            while (slots[at].Key != key && slots[at].Number != 0)
            {
                at = (at + 1) & mask;
            }

            return slots[at].Key == key ? slots[at].Number : 0;
        }
    }

    private int Start(ulong key) => (int)(unchecked(key * 0x9E3779B97F4A7C15) >> 33) & mask;
}
