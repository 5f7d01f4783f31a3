using System.Runtime.InteropServices;

namespace Cairn.Language.Syntax;

/// <summary>Learned weights: for a feature key, the classes that it speaks for or against. Whole numbers, so that every machine adds up the
/// same. Read-only and shared by all threads.</summary>
/// <remarks>Open addressing over 32-bit fingerprints; a row is a run of entries of class (8 bits) and weight (16 bits) that ends with a
/// flagged one.</remarks>
internal sealed class WeightTable
{
    private const uint LastFlag = 0x80000000;
    private readonly uint[] fingerprints;
    private readonly int[] starts;
    private readonly uint[] entries;
    private readonly int mask;

    private WeightTable(uint[] fingerprints, int[] starts, uint[] entries) =>
        (this.fingerprints, this.starts, this.entries, mask) = (fingerprints, starts, entries, fingerprints.Length - 1);

    /// <summary>Adds the weights of a feature to the scores of the classes.</summary>
    public void Add(ulong key, Span<int> scores)
    {
        uint fingerprint = Fingerprint(key);
        int slot = (int)(key & (uint)mask);
        while (fingerprints[slot] != fingerprint)
        {
            if (fingerprints[slot] == 0)
            {
                return;
            }

            slot = (slot + 1) & mask;
        }

        int at = starts[slot];
        uint entry;
        do
        {
            entry = entries[at++];
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

        uint[] fingerprints = new uint[size];
        int[] starts = new int[size];
        var entries = new List<uint>();
        foreach (var (key, row) in rows)
        {
            int slot = (int)(key & (uint)(size - 1));
            while (fingerprints[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            fingerprints[slot] = Fingerprint(key);
            starts[slot] = entries.Count;
            for (int i = 0; i < row.Length; i++)
            {
                entries.Add(row[i].Class | ((uint)unchecked((ushort)row[i].Weight) << 8) | (i == row.Length - 1 ? LastFlag : 0));
            }
        }

        return new WeightTable(fingerprints, starts, [.. entries]);
    }

    public static WeightTable Read(BinaryReader reader)
    {
        int slots = reader.ReadInt32();
        int used = reader.ReadInt32();
        uint[] fingerprints = new uint[slots];
        int[] starts = new int[slots];
        int[] at = ReadArray<int>(reader, used);
        uint[] prints = ReadArray<uint>(reader, used);
        int[] rowStarts = ReadArray<int>(reader, used);
        for (int i = 0; i < used; i++)
        {
            fingerprints[at[i]] = prints[i];
            starts[at[i]] = rowStarts[i];
        }

        return new WeightTable(fingerprints, starts, ReadArray<uint>(reader, reader.ReadInt32()));
    }

    public void Write(BinaryWriter writer)
    {
        int[] used = [.. Enumerable.Range(0, fingerprints.Length).Where(slot => fingerprints[slot] != 0)];
        writer.Write(fingerprints.Length);
        writer.Write(used.Length);
        WriteArray<int>(writer, used);
        WriteArray<uint>(writer, [.. used.Select(slot => fingerprints[slot])]);
        WriteArray<int>(writer, [.. used.Select(slot => starts[slot])]);
        writer.Write(entries.Length);
        WriteArray<uint>(writer, entries);
    }

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
