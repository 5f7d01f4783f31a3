using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cairn.Language.Syntax;

/// <summary>Learned weights from a row of values to a row of sums. Read-only and shared by all threads.</summary>
/// <remarks>The weights of two neighbouring values stand side by side for each sum, as the processor's paired multiplication wants them.
/// The sums are the same with and without it.</remarks>
internal sealed class WeightMatrix
{
    /// <summary>Sums come in blocks of this many.</summary>
    public const int Block = 32;

    private readonly short[] pairs;
    private readonly int[] bias;

    /// <param name="inputs">How many values; even.</param>
    /// <param name="outputs">How many sums; a multiple of <see cref="Block"/>.</param>
    /// <param name="pairs">For each pair of values, for each sum, its two weights.</param>
    /// <param name="bias">What each sum starts from.</param>
    private WeightMatrix(int inputs, int outputs, short[] pairs, int[] bias) => (Inputs, Outputs, this.pairs, this.bias) = (inputs, outputs, pairs, bias);

    public int Inputs { get; }

    public int Outputs { get; }

    /// <param name="inputs">How many values; even.</param>
    /// <param name="outputs">How many sums are wanted; filled up to whole blocks.</param>
    /// <param name="weight">The weight from a value to a sum.</param>
    /// <param name="bias">What a sum starts from.</param>
    public static WeightMatrix Make(int inputs, int outputs, Func<int, int, double> weight, Func<int, double> bias)
    {
        int filled = (outputs + Block - 1) / Block * Block;
        short[] pairs = new short[inputs * filled];
        for (int i = 0; i < inputs; i++)
        {
            for (int o = 0; o < outputs; o++)
            {
                pairs[((((i / 2) * filled) + o) * 2) + (i % 2)] = FixedPoint.Weight(weight(i, o));
            }
        }

        return new WeightMatrix(inputs, filled, pairs, [.. Enumerable.Range(0, filled).Select(o => o < outputs ? FixedPoint.Sum(bias(o)) : 0)]);
    }

    /// <summary>All sums of a row of values.</summary>
    public void Multiply(ReadOnlySpan<short> values, Span<int> sums) => Multiply(values, 0, sums[..Outputs]);

    /// <summary>The sums from <paramref name="first"/> on, whole blocks of them.</summary>
    public void Multiply(ReadOnlySpan<short> values, int first, Span<int> sums)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, Inputs);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + sums.Length, Outputs);
        if (Avx512BW.IsSupported)
        {
            Wide(values, first, sums);
        }
        else if (Avx2.IsSupported)
        {
            Paired(values, first, sums);
        }
        else
        {
            Plain(values, first, sums);
        }
    }

    /// <summary>The same without the processor's help.</summary>
    internal void Plain(ReadOnlySpan<short> values, int first, Span<int> sums)
    {
        bias.AsSpan(first, sums.Length).CopyTo(sums);
        for (int p = 0; p < values.Length; p += 2)
        {
            int even = values[p], odd = values[p + 1];
            var weights = pairs.AsSpan((p * Outputs) + (first * 2), sums.Length * 2);
            for (int o = 0; o < sums.Length; o++)
            {
                sums[o] = unchecked(sums[o] + (even * weights[2 * o]) + (odd * weights[(2 * o) + 1]));
            }
        }
    }

    private void Wide(ReadOnlySpan<short> values, int first, Span<int> sums)
    {
        ref short weights = ref MemoryMarshal.GetArrayDataReference(pairs);
        var inputs = MemoryMarshal.Cast<short, int>(values);
        for (int o = 0; o + Block <= sums.Length; o += Block)
        {
            var low = Vector512.Create<int>(bias.AsSpan(first + o));
            var high = Vector512.Create<int>(bias.AsSpan(first + o + 16));
            nuint at = (nuint)((first + o) * 2);
            for (int p = 0; p < inputs.Length; p++, at += (nuint)(Outputs * 2))
            {
                var pair = Vector512.Create(inputs[p]).AsInt16();
                low += Avx512BW.MultiplyAddAdjacent(pair, Vector512.LoadUnsafe(ref weights, at));
                high += Avx512BW.MultiplyAddAdjacent(pair, Vector512.LoadUnsafe(ref weights, at + 32));
            }

            low.CopyTo(sums[o..]);
            high.CopyTo(sums[(o + 16)..]);
        }
    }

    private void Paired(ReadOnlySpan<short> values, int first, Span<int> sums)
    {
        ref short weights = ref MemoryMarshal.GetArrayDataReference(pairs);
        var inputs = MemoryMarshal.Cast<short, int>(values);
        for (int o = 0; o + 16 <= sums.Length; o += 16)
        {
            var low = Vector256.Create<int>(bias.AsSpan(first + o));
            var high = Vector256.Create<int>(bias.AsSpan(first + o + 8));
            nuint at = (nuint)((first + o) * 2);
            for (int p = 0; p < inputs.Length; p++, at += (nuint)(Outputs * 2))
            {
                var pair = Vector256.Create(inputs[p]).AsInt16();
                low += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref weights, at));
                high += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref weights, at + 16));
            }

            low.CopyTo(sums[o..]);
            high.CopyTo(sums[(o + 8)..]);
        }
    }

    public static WeightMatrix Read(BinaryReader reader)
    {
        int inputs = reader.ReadInt32(), outputs = reader.ReadInt32();
        return new WeightMatrix(inputs, outputs, RawArray.Read<short>(reader), RawArray.Read<int>(reader));
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Inputs);
        writer.Write(Outputs);
        RawArray.Write<short>(writer, pairs);
        RawArray.Write<int>(writer, bias);
    }
}
