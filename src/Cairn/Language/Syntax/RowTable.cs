using System.Numerics;
using System.Runtime.InteropServices;

namespace Cairn.Language.Syntax;

/// <summary>Learned rows of values, one for each word, ending, tag or mark; a feature adds its row to what it describes. Read-only and shared by
/// all threads.</summary>
internal sealed class RowTable
{
    private readonly short[] values;

    private RowTable(int columns, short[] values) => (Columns, this.values) = (columns, values);

    public int Columns { get; }

    public int Rows => values.Length / Columns;

    public ReadOnlySpan<short> this[int row] => values.AsSpan(row * Columns, Columns);

    public static RowTable Make(int rows, int columns, Func<int, int, double> value)
    {
        short[] values = new short[rows * columns];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = FixedPoint.Value(value(i / columns, i % columns));
        }

        return new RowTable(columns, values);
    }

    /// <summary>Adds a row of values to another of the same length.</summary>
    public static void Add(ReadOnlySpan<short> row, Span<short> to)
    {
        var from = MemoryMarshal.Cast<short, Vector<short>>(row);
        var into = MemoryMarshal.Cast<short, Vector<short>>(to);
        for (int i = 0; i < from.Length; i++)
        {
            into[i] += from[i];
        }
    }

    /// <summary>What falls below zero becomes zero.</summary>
    public static void DropNegative(Span<short> row)
    {
        foreach (ref var lane in MemoryMarshal.Cast<short, Vector<short>>(row))
        {
            lane = Vector.Max(lane, Vector<short>.Zero);
        }
    }

    public static RowTable Read(BinaryReader reader) => new(reader.ReadInt32(), RawArray.Read<short>(reader));

    public void Write(BinaryWriter writer)
    {
        writer.Write(Columns);
        RawArray.Write<short>(writer, values);
    }
}
