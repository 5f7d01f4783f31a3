using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cairn.Language.Syntax;

/// <summary>Sums of values times weights for one block of a <see cref="WeightMatrix"/>: the inner loops, in the forms that processors are quick at.
/// The sums are the same in every form.</summary>
internal static class BlockSums
{
    /// <summary>How many sums a block has.</summary>
    public const int Size = 32;

    /// <summary>How many rows are taken together.</summary>
    private const int Rows = 4;

    /// <summary>How many rows a caller does well to hand over at once, so that the sums stay near at hand.</summary>
    public const int AtOnce = 32;

    /// <summary>The sums of one row of values.</summary>
    /// <param name="values">An even number of them.</param>
    /// <param name="weights">For each pair of values, for each sum, its two weights.</param>
    /// <param name="bias">What each sum starts from.</param>
    /// <param name="sums">The block's sums.</param>
    public static void OfOne(ReadOnlySpan<short> values, ReadOnlySpan<short> weights, ReadOnlySpan<int> bias, Span<int> sums)
    {
        if (Avx512BW.IsSupported)
        {
            Wide(values, weights, bias, sums);
        }
        else if (Avx2.IsSupported)
        {
            Paired(values, weights, bias, sums);
        }
        else
        {
            Plain(values, weights, bias, sums);
        }
    }

    /// <summary>The sums of several rows: some at a time, since each weight is then fetched once for all of them. Where their number does not come out
    /// even, the last of them are taken once more rather than one by one, which would cost as much as all.</summary>
    /// <param name="values">The rows; they may overlap.</param>
    /// <param name="step">How far a row begins behind the one before it.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="weights">For each pair of values, for each sum, its two weights.</param>
    /// <param name="bias">What each sum starts from.</param>
    /// <param name="sums">The first row's begin here.</param>
    /// <param name="sumStep">How far a row's sums begin behind those of the one before it.</param>
    public static void OfRows(ReadOnlySpan<short> values, int step, int rows, ReadOnlySpan<short> weights, ReadOnlySpan<int> bias, Span<int> sums, int sumStep)
    {
        int inputs = weights.Length / Size;
        bool together = Avx512BW.IsSupported && rows >= Rows;
        for (int row = 0; row < rows; row += together ? Rows : 1)
        {
            int first = together ? Math.Min(row, rows - Rows) : row, last = together ? first + Rows - 1 : row;
            var own = values[(first * step)..((last * step) + inputs)];
            var into = sums[(first * sumStep)..((last * sumStep) + Size)];
            if (together)
            {
                WideRows(own, step, weights, bias, into, sumStep);
            }
            else
            {
                OfOne(own, weights, bias, into);
            }
        }
    }

    /// <summary>One sum alone, for choices among so few that a whole block would be wasted on them.</summary>
    /// <param name="values">As many as a multiple of 32.</param>
    /// <param name="weights">A weight for each.</param>
    public static int Single(ReadOnlySpan<short> values, ReadOnlySpan<short> weights)
    {
        int sum = 0, at = 0;
        if (Avx512BW.IsSupported)
        {
            var lanes = Vector512<int>.Zero;
            for (; at + Vector512<short>.Count <= values.Length; at += Vector512<short>.Count)
            {
                lanes += Avx512BW.MultiplyAddAdjacent(Vector512.Create(values[at..]), Vector512.Create(weights[at..]));
            }

            sum = Vector512.Sum(lanes);
        }
        else if (Avx2.IsSupported)
        {
            var lanes = Vector256<int>.Zero;
            for (; at + Vector256<short>.Count <= values.Length; at += Vector256<short>.Count)
            {
                lanes += Avx2.MultiplyAddAdjacent(Vector256.Create(values[at..]), Vector256.Create(weights[at..]));
            }

            sum = Vector256.Sum(lanes);
        }

        for (; at < values.Length; at++)
        {
            sum = unchecked(sum + (values[at] * weights[at]));
        }

        return sum;
    }

    /// <summary>The same without the processor's help.</summary>
    internal static void Plain(ReadOnlySpan<short> values, ReadOnlySpan<short> weights, ReadOnlySpan<int> bias, Span<int> sums)
    {
        bias.CopyTo(sums);
        for (int p = 0; p < values.Length; p += 2)
        {
            int even = values[p], odd = values[p + 1];
            var pair = weights.Slice(p * Size, 2 * Size);
            for (int o = 0; o < Size; o++)
            {
                sums[o] = unchecked(sums[o] + (even * pair[2 * o]) + (odd * pair[(2 * o) + 1]));
            }
        }
    }

    /// <summary>With 256 bits at a time.</summary>
    internal static void Paired(ReadOnlySpan<short> values, ReadOnlySpan<short> weights, ReadOnlySpan<int> bias, Span<int> sums)
    {
        ref short at = ref MemoryMarshal.GetReference(weights);
        Vector256<int> a = Vector256.Create(bias), b = Vector256.Create(bias[8..]), c = Vector256.Create(bias[16..]), d = Vector256.Create(bias[24..]);
        foreach (int two in MemoryMarshal.Cast<short, int>(values))
        {
            var pair = Vector256.Create(two).AsInt16();
            a += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref at));
            b += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref at, 16));
            c += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref at, 32));
            d += Avx2.MultiplyAddAdjacent(pair, Vector256.LoadUnsafe(ref at, 48));
            at = ref Unsafe.Add(ref at, 2 * Size);
        }

        a.CopyTo(sums);
        b.CopyTo(sums[8..]);
        c.CopyTo(sums[16..]);
        d.CopyTo(sums[24..]);
    }

    private static void Wide(ReadOnlySpan<short> values, ReadOnlySpan<short> weights, ReadOnlySpan<int> bias, Span<int> sums)
    {
        ref short at = ref MemoryMarshal.GetReference(weights);
        Vector512<int> low = Vector512.Create(bias), high = Vector512.Create(bias[16..]);
        foreach (int two in MemoryMarshal.Cast<short, int>(values))
        {
            var pair = Vector512.Create(two).AsInt16();
            low += Avx512BW.MultiplyAddAdjacent(pair, Vector512.LoadUnsafe(ref at));
            high += Avx512BW.MultiplyAddAdjacent(pair, Vector512.LoadUnsafe(ref at, 32));
            at = ref Unsafe.Add(ref at, 2 * Size);
        }

        low.CopyTo(sums);
        high.CopyTo(sums[16..]);
    }

    private static void WideRows(ReadOnlySpan<short> values, int step, ReadOnlySpan<short> weights, ReadOnlySpan<int> bias, Span<int> sums, int sumStep)
    {
        ref short at = ref MemoryMarshal.GetReference(weights), end = ref Unsafe.Add(ref at, weights.Length);
        ref short row = ref MemoryMarshal.GetReference(values);
        nint second = step, third = 2 * step, fourth = 3 * step;
        Vector512<int> low = Vector512.Create(bias), high = Vector512.Create(bias[16..]);
        Vector512<int> low2 = low, high2 = high, low3 = low, high3 = high, low4 = low, high4 = high;
        while (Unsafe.IsAddressLessThan(ref at, ref end))
        {
            Vector512<short> left = Vector512.LoadUnsafe(ref at), right = Vector512.LoadUnsafe(ref at, 32);
            var pair = PairAt(ref row);
            low += Avx512BW.MultiplyAddAdjacent(pair, left);
            high += Avx512BW.MultiplyAddAdjacent(pair, right);
            pair = PairAt(ref Unsafe.Add(ref row, second));
            low2 += Avx512BW.MultiplyAddAdjacent(pair, left);
            high2 += Avx512BW.MultiplyAddAdjacent(pair, right);
            pair = PairAt(ref Unsafe.Add(ref row, third));
            low3 += Avx512BW.MultiplyAddAdjacent(pair, left);
            high3 += Avx512BW.MultiplyAddAdjacent(pair, right);
            pair = PairAt(ref Unsafe.Add(ref row, fourth));
            low4 += Avx512BW.MultiplyAddAdjacent(pair, left);
            high4 += Avx512BW.MultiplyAddAdjacent(pair, right);
            row = ref Unsafe.Add(ref row, 2);
            at = ref Unsafe.Add(ref at, 2 * Size);
        }

        Store(low, high, sums);
        Store(low2, high2, sums[sumStep..]);
        Store(low3, high3, sums[(2 * sumStep)..]);
        Store(low4, high4, sums[(3 * sumStep)..]);
    }

    /// <summary>Two neighbouring values, side by side in all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> PairAt(ref short value) => Vector512.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.As<short, byte>(ref value))).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<int> low, Vector512<int> high, Span<int> sums)
    {
        low.CopyTo(sums);
        high.CopyTo(sums[16..]);
    }
}
