using System.Runtime.InteropServices;

namespace Cairn.Language.Names.Recognition;

/// <summary>Learned weights: for a feature key, the classes that it speaks for or against. Whole numbers, so that every machine adds up the
/// same. Read-only and shared by all threads.</summary>
/// <remarks>Open addressing over 32-bit fingerprints; a row is a run of entries of class (8 bits) and weight (16 bits) that ends with a
/// flagged one.</remarks>
internal sealed class WeightTable
{
    private const uint LastFlag = 0x80000000;
    private const int MarksPerSlot = 4, MarkBits = 64;
    private readonly ulong[] slots;
    private readonly uint[] entries;
    private readonly uint mask;

    /// <summary>A bit for each stretch of keys of which one is there.</summary>
    private readonly ulong[] marks;

    /// <param name="slots">Fingerprint in the upper half, start of the row in the lower; 0 where empty.</param>
    /// <param name="entries">The rows.</param>
    private WeightTable(ulong[] slots, uint[] entries)
    {
        (this.slots, this.entries, mask) = (slots, entries, (uint)slots.Length - 1);
        marks = new ulong[slots.Length * MarksPerSlot / MarkBits];
        foreach (ulong slot in slots)
        {
            uint mark = Mark((uint)(slot >> 32));
            marks[mark / MarkBits] |= 1ul << (int)(mark % MarkBits);
        }
    }

    /// <summary>Adds the weights of features to the scores of the classes.</summary>
    /// <remarks>The table is larger than the processor's near memory. The marks, which are not, tell which features can be there; these are looked
    /// for before the first is weighed, so that it waits for them together and not for one after the other.</remarks>
    public void Add(ReadOnlySpan<ulong> keys, Span<int> scores)
    {
        Span<(ulong Key, ulong Slot)> marked = stackalloc (ulong, ulong)[keys.Length];
        int count = 0;
        foreach (ulong key in keys)
        {
            uint mark = Mark(Fingerprint(key));
            if ((marks[mark / MarkBits] & (1ul << (int)(mark % MarkBits))) != 0)
            {
                marked[count++].Key = key;
            }
        }

        marked = marked[..count];
        foreach (ref var feature in marked)
        {
            feature.Slot = slots[unchecked((uint)feature.Key) & mask];
        }

        foreach (var (key, slot) in marked)
        {
            Add(key, slot, scores);
        }
    }

    private void Add(ulong key, ulong slot, Span<int> scores)
    {
        uint fingerprint = Fingerprint(key), at = unchecked((uint)key) & mask;
        while ((uint)(slot >> 32) != fingerprint)
        {
            if (slot == 0)
            {
                return;
            }

            at = (at + 1) & mask;
            slot = slots[at];
        }

        uint row = unchecked((uint)slot);
        uint entry;
        do
        {
            entry = entries[row++];
            scores[(int)(entry & 0xFF)] += unchecked((short)(entry >> 8));
        }
        while ((entry & LastFlag) == 0);
    }

    /// <summary>Builds a table from rows of (class, weight) by feature key.</summary>
    public static WeightTable Build(IReadOnlyCollection<(ulong Key, (byte Class, short Weight)[] Row)> rows)
    {
        int size = 1024;
        while (size < rows.Count * 2)
        {
            size *= 2;
        }

        ulong[] slots = new ulong[size];
        var entries = new List<uint>();
        foreach (var (key, row) in rows)
        {
            uint at = (uint)(key & (uint)(size - 1));
            while (slots[at] != 0)
            {
                at = (at + 1) & (uint)(size - 1);
            }

            slots[at] = ((ulong)Fingerprint(key) << 32) | (uint)entries.Count;
            for (int i = 0; i < row.Length; i++)
            {
                entries.Add(row[i].Class | ((uint)unchecked((ushort)row[i].Weight) << 8) | (i == row.Length - 1 ? LastFlag : 0));
            }
        }

        return new WeightTable(slots, [.. entries]);
    }

    public static WeightTable Read(BinaryReader reader)
    {
        ulong[] slots = new ulong[reader.ReadInt32()];
        int used = reader.ReadInt32();
        int[] at = ReadArray<int>(reader, used);
        ulong[] filled = ReadArray<ulong>(reader, used);
        for (int i = 0; i < used; i++)
        {
            slots[at[i]] = filled[i];
        }

        return new WeightTable(slots, ReadArray<uint>(reader, reader.ReadInt32()));
    }

    public void Write(BinaryWriter writer)
    {
        int[] used = [.. Enumerable.Range(0, slots.Length).Where(slot => slots[slot] != 0)];
        writer.Write(slots.Length);
        writer.Write(used.Length);
        WriteArray<int>(writer, used);
        WriteArray<ulong>(writer, [.. used.Select(slot => slots[slot])]);
        writer.Write(entries.Length);
        WriteArray<uint>(writer, entries);
    }

    private uint Mark(uint fingerprint) => (fingerprint >> 1) & (((uint)slots.Length * MarksPerSlot) - 1);

    private static uint Fingerprint(ulong key) => (uint)(key >> 32) | 1;

    private static T[] ReadArray<T>(BinaryReader reader, int count) where T : unmanaged
    {
        var array = new T[count];
        var bytes = MemoryMarshal.AsBytes(array.AsSpan());
        reader.BaseStream.ReadExactly(bytes);
        return array;
    }

    private static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> array) where T : unmanaged =>
        writer.Write(MemoryMarshal.AsBytes(array));
}
