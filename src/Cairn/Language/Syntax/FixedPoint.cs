using System.Numerics;
using System.Runtime.InteropServices;

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
        var from = MemoryMarshal.Cast<int, Vector<int>>(sums);
        var to = MemoryMarshal.Cast<short, Vector<short>>(values);
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = Vector.NarrowWithSaturation(from[2 * i] >> WeightBits, from[(2 * i) + 1] >> WeightBits);
        }
    }

    private static short Rounded(double number, int bits) => (short)Math.Clamp(Math.Round(number * (1 << bits)), short.MinValue, short.MaxValue);
}
