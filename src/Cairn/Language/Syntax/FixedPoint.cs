using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cairn.Language.Syntax;

/// <summary>Fractions kept as whole numbers, so that every machine adds up the same to the last digit.</summary>
internal static class FixedPoint
{
    /// <summary>A value of a word's vector is this many 256ths.</summary>
    public const int ValueBits = 8;

    /// <summary>A weight is this many 1024ths.</summary>
    public const int WeightBits = 10;

    public static short Value(double value) => Rounded(value, ValueBits);

    public static short Weight(double weight) => Rounded(weight, WeightBits);

    /// <summary>A number that is added to sums of values times weights.</summary>
    public static int Sum(double value) => (int)Math.Round(value * (1 << (ValueBits + WeightBits)));

    /// <summary>Sums of values times weights as values again.</summary>
    /// <param name="sums">As many as fill the processor's lanes.</param>
    /// <param name="values">Where the values go.</param>
    public static void FromSums(ReadOnlySpan<int> sums, Span<short> values)
    {
        var to = MemoryMarshal.Cast<short, Vector512<short>>(values);
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = Narrow(sums, i);
        }
    }

    /// <summary>Values with those of sums that are above zero added to them.</summary>
    /// <param name="sums">As many as fill the processor's lanes.</param>
    /// <param name="values">The values that they are added to.</param>
    /// <param name="into">Where the values go.</param>
    public static void AddPositive(ReadOnlySpan<int> sums, ReadOnlySpan<short> values, Span<short> into)
    {
        var from = MemoryMarshal.Cast<short, Vector512<short>>(values);
        var to = MemoryMarshal.Cast<short, Vector512<short>>(into);
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = from[i] + Vector512.Max(Narrow(sums, i), Vector512<short>.Zero);
        }
    }

    private static Vector512<short> Narrow(ReadOnlySpan<int> sums, int lanes)
    {
        var from = MemoryMarshal.Cast<int, Vector512<int>>(sums);
        return Vector512.NarrowWithSaturation(from[2 * lanes] >> WeightBits, from[(2 * lanes) + 1] >> WeightBits);
    }

    private static short Rounded(double number, int bits) => (short)Math.Clamp(Math.Round(number * (1 << bits)), short.MinValue, short.MaxValue);
}
