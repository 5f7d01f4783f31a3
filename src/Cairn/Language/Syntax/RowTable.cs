using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cairn.Language.Syntax;

/// <summary>Learned rows of values, one for each word, ending, tag or mark; a feature adds its row to what it describes. Read-only and shared by
/// all threads.</summary>
internal sealed class RowTable
{
    /// <summary>Values that are summed up together.</summary>
    private const int Lanes = 64;

    private readonly short[] values;

    private RowTable(int columns, short[] values) => (Columns, this.values) = (columns, values);

    public int Columns { get; }

    public int Rows => values.Length / Columns;

    /// <summary>All rows, one after the other.</summary>
    public ReadOnlySpan<short> Values => values;

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
        var from = MemoryMarshal.Cast<short, Vector512<short>>(row);
        var into = MemoryMarshal.Cast<short, Vector512<short>>(to);
        for (int i = 0; i < from.Length; i++)
        {
            into[i] += from[i];
        }
    }

    /// <summary>The sum of rows of two tables; what falls below zero is zero.</summary>
    /// <param name="some">One table's values.</param>
    /// <param name="someRows">Where its rows begin.</param>
    /// <param name="others">The other's values.</param>
    /// <param name="otherRows">Where its rows begin.</param>
    /// <param name="sum">As long as a row, a multiple of 64.</param>
    public static void SumUp(ReadOnlySpan<short> some, ReadOnlySpan<int> someRows, ReadOnlySpan<short> others, ReadOnlySpan<int> otherRows, Span<short> sum)
    {
        ref short first = ref MemoryMarshal.GetReference(some), second = ref MemoryMarshal.GetReference(others);
        foreach (int row in someRows)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)row, (uint)(some.Length - sum.Length));
        }

        foreach (int row in otherRows)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)row, (uint)(others.Length - sum.Length));
        }

        for (int column = 0; column < sum.Length; column += Lanes)
        {
            Vector512<short> left = default, right = default;
            foreach (int row in someRows)
            {
                left += Vector512.LoadUnsafe(ref first, (nuint)(row + column));
                right += Vector512.LoadUnsafe(ref first, (nuint)(row + column + (Lanes / 2)));
            }

            foreach (int row in otherRows)
            {
                left += Vector512.LoadUnsafe(ref second, (nuint)(row + column));
                right += Vector512.LoadUnsafe(ref second, (nuint)(row + column + (Lanes / 2)));
            }

            Vector512.Max(left, Vector512<short>.Zero).CopyTo(sum[column..]);
            Vector512.Max(right, Vector512<short>.Zero).CopyTo(sum[(column + (Lanes / 2))..]);
        }
    }

    public static RowTable Read(BinaryReader reader) => new(reader.ReadInt32(), RawArray.Read<short>(reader));

    public void Write(BinaryWriter writer)
    {
        writer.Write(Columns);
        RawArray.Write<short>(writer, values);
    }
}
