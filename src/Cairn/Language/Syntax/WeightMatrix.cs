namespace Cairn.Language.Syntax;

/// <summary>Learned weights from a row of values to a row of sums. Read-only and shared by all threads.</summary>
/// <remarks>Sums come in blocks of <see cref="BlockSums.Size"/>. The weights of a block stand together: for each pair of neighbouring values, for
/// each sum, its two weights.</remarks>
internal sealed class WeightMatrix
{
    private readonly short[] weights;
    private readonly int[] bias;

    /// <param name="inputs">How many values; even.</param>
    /// <param name="outputs">How many sums; whole blocks.</param>
    /// <param name="weights">Block by block.</param>
    /// <param name="bias">What each sum starts from.</param>
    private WeightMatrix(int inputs, int outputs, short[] weights, int[] bias) => (Inputs, Outputs, this.weights, this.bias) = (inputs, outputs, weights, bias);

    public int Inputs { get; }

    public int Outputs { get; }

    /// <param name="inputs">How many values; even.</param>
    /// <param name="outputs">How many sums are wanted; filled up to whole blocks.</param>
    /// <param name="weight">The weight from a value to a sum.</param>
    /// <param name="bias">What a sum starts from.</param>
    public static WeightMatrix Make(int inputs, int outputs, Func<int, int, double> weight, Func<int, double> bias)
    {
        int filled = (outputs + BlockSums.Size - 1) / BlockSums.Size * BlockSums.Size;
        short[] weights = new short[inputs * filled];
        for (int i = 0; i < inputs; i++)
        {
            for (int o = 0; o < outputs; o++)
            {
                weights[At(inputs, i, o)] = FixedPoint.Weight(weight(i, o));
            }
        }

        return new WeightMatrix(inputs, filled, weights, [.. Enumerable.Range(0, filled).Select(o => o < outputs ? FixedPoint.Sum(bias(o)) : 0)]);
    }

    /// <summary>All sums of a row of values.</summary>
    public void Multiply(ReadOnlySpan<short> values, Span<int> sums) => Multiply(values, 0, sums[..Outputs]);

    /// <summary>The sums from <paramref name="first"/> on, whole blocks of them.</summary>
    public void Multiply(ReadOnlySpan<short> values, int first, Span<int> sums)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, Inputs);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + sums.Length, Outputs);
        for (int o = 0; o < sums.Length; o += BlockSums.Size)
        {
            BlockSums.OfOne(values, Block(first + o), bias.AsSpan(first + o, BlockSums.Size), sums.Slice(o, BlockSums.Size));
        }
    }

    /// <summary>The same sums for several rows, which is quicker than one after the other: each weight is fetched once for some rows.</summary>
    /// <param name="values">The rows; they may overlap.</param>
    /// <param name="step">How far a row begins behind the one before it.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="first">The first sum that is wanted, at the beginning of a block.</param>
    /// <param name="count">How many sums are wanted of each row, whole blocks of them.</param>
    /// <param name="sums">Those of the first row, then those of the second, and so on.</param>
    public void MultiplyRows(ReadOnlySpan<short> values, int step, int rows, int first, int count, Span<int> sums)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + count, Outputs);
        for (int o = 0; o < count; o += BlockSums.Size)
        {
            BlockSums.OfRows(values, step, rows, Block(first + o), bias.AsSpan(first + o, BlockSums.Size), sums[o..], count);
        }
    }

    /// <summary>The first few sums by themselves, their weights one sum after the other.</summary>
    public FewSums First(int count) => new(
        [.. Enumerable.Range(0, count).SelectMany(o => Enumerable.Range(0, Inputs).Select(i => weights[At(Inputs, i, o)]))], bias[..count]);

    /// <summary>Reads a matrix; in the file the pairs of values come first, and for each the sums of all blocks.</summary>
    public static WeightMatrix Read(BinaryReader reader)
    {
        int inputs = reader.ReadInt32(), outputs = reader.ReadInt32();
        short[] pairs = RawArray.Read<short>(reader), weights = new short[pairs.Length];
        const int Run = 2 * BlockSums.Size;
        for (int from = 0; from < pairs.Length; from += Run)
        {
            int pair = from / (2 * outputs), output = from % (2 * outputs) / 2;
            pairs.AsSpan(from, Run).CopyTo(weights.AsSpan(At(inputs, 2 * pair, output)));
        }

        return new WeightMatrix(inputs, outputs, weights, RawArray.Read<int>(reader));
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Inputs);
        writer.Write(Outputs);
        short[] pairs = new short[weights.Length];
        for (int i = 0; i < Inputs; i++)
        {
            for (int o = 0; o < Outputs; o++)
            {
                pairs[((((i / 2) * Outputs) + o) * 2) + (i % 2)] = weights[At(Inputs, i, o)];
            }
        }

        RawArray.Write<short>(writer, pairs);
        RawArray.Write<int>(writer, bias);
    }

    /// <summary>Where the weight from a value to a sum stands.</summary>
    private static int At(int inputs, int input, int output) =>
        (output / BlockSums.Size * inputs * BlockSums.Size) + (((input / 2 * BlockSums.Size) + (output % BlockSums.Size)) * 2) + (input % 2);

    private ReadOnlySpan<short> Block(int first) => weights.AsSpan(first * Inputs, Inputs * BlockSums.Size);
}
