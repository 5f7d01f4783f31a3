namespace Cairn.Language.Syntax;

/// <summary>Learned weights from a row of values to very few sums, such as those of the parser's three actions. A <see cref="WeightMatrix"/> would add up
/// a whole block of sums, ten times as many as are asked for. Read-only and shared by all threads.</summary>
/// <param name="weights">Sum by sum, a weight for each value.</param>
/// <param name="bias">What each sum starts from.</param>
internal sealed class FewSums(short[] weights, int[] bias)
{
    public int Count => bias.Length;

    public void Multiply(ReadOnlySpan<short> values, Span<int> sums)
    {
        for (int o = 0; o < bias.Length; o++)
        {
            sums[o] = unchecked(bias[o] + BlockSums.Single(values, weights.AsSpan(o * values.Length, values.Length)));
        }
    }
}
