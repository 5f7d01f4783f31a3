using Cairn.Language.Syntax;
using Xunit;

namespace Cairn.Tests.Language.Syntax;

public sealed class WeightMatrixTests
{
    private static readonly WeightMatrix Matrix = WeightMatrix.Make(64, 96, (i, o) => (((i * 37) + (o * 11)) % 41 / 10.0) - 2, o => o / 8.0);

    private static readonly short[] Values = [.. Enumerable.Range(0, 64).Select(i => (short)(((i * 977) % 4001) - 2000))];

    [Fact]
    public void A_processor_without_paired_multiplication_gets_the_same_sums()
    {
        int[] sums = new int[Matrix.Outputs], plain = new int[Matrix.Outputs];
        Matrix.Multiply(Values, sums);
        Matrix.Plain(Values, 0, plain);
        Assert.Equal(plain, sums);
    }

    [Fact]
    public void A_block_of_the_sums_is_what_all_of_them_hold_there()
    {
        int[] sums = new int[Matrix.Outputs], block = new int[WeightMatrix.Block];
        Matrix.Multiply(Values, sums);
        Matrix.Multiply(Values, WeightMatrix.Block, block);
        Assert.Equal(sums.AsSpan(WeightMatrix.Block, WeightMatrix.Block).ToArray(), block);
    }

    [Fact]
    public void A_sum_is_its_bias_and_each_value_times_its_weight()
    {
        var matrix = WeightMatrix.Make(2, 2, (i, o) => i == o ? 0.5 : 0, o => o);
        int[] sums = new int[matrix.Outputs];
        matrix.Multiply([FixedPoint.Value(3), FixedPoint.Value(-4)], sums);
        Assert.Equal([FixedPoint.Sum(1.5), FixedPoint.Sum(-1)], sums[..2]);
    }
}
