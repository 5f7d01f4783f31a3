using System.Runtime.Intrinsics.X86;
using System.Text;
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
        short[] weights = [.. Enumerable.Range(0, 64 * BlockSums.Size).Select(i => (short)(((i * 37) % 4001) - 2000))];
        int[] bias = [.. Enumerable.Range(0, BlockSums.Size).Select(i => i * 1000)], sums = new int[BlockSums.Size], plain = new int[BlockSums.Size];
        BlockSums.OfOne(Values, weights, bias, sums);
        BlockSums.Plain(Values, weights, bias, plain);
        Assert.Equal(plain, sums);
        if (Avx2.IsSupported)
        {
            int[] paired = new int[BlockSums.Size];
            BlockSums.Paired(Values, weights, bias, paired);
            Assert.Equal(plain, paired);
        }
    }

    [Fact]
    public void A_block_of_the_sums_is_what_all_of_them_hold_there()
    {
        int[] sums = new int[Matrix.Outputs], block = new int[BlockSums.Size];
        Matrix.Multiply(Values, sums);
        Matrix.Multiply(Values, BlockSums.Size, block);
        Assert.Equal(sums.AsSpan(BlockSums.Size, BlockSums.Size).ToArray(), block);
    }

    [Fact]
    public void Several_overlapping_rows_get_the_sums_that_each_gets_alone()
    {
        const int Rows = 7, Step = 2, First = 32, Count = 64;
        short[] values = [.. Values, .. Values];
        int[] together = new int[Rows * Count], alone = new int[Count];
        Matrix.MultiplyRows(values, Step, Rows, First, Count, together);
        for (int row = 0; row < Rows; row++)
        {
            Matrix.Multiply(values.AsSpan(row * Step, Matrix.Inputs), First, alone);
            Assert.Equal(alone, together.AsSpan(row * Count, Count).ToArray());
        }
    }

    [Fact]
    public void A_matrix_that_is_written_and_read_gives_the_same_sums()
    {
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true))
        {
            Matrix.Write(writer);
        }

        file.Position = 0;
        int[] written = new int[Matrix.Outputs], read = new int[Matrix.Outputs];
        Matrix.Multiply(Values, written);
        WeightMatrix.Read(new BinaryReader(file)).Multiply(Values, read);
        Assert.Equal(written, read);
    }

    [Fact]
    public void A_sum_is_its_bias_and_each_value_times_its_weight()
    {
        var matrix = WeightMatrix.Make(2, 2, (i, o) => i == o ? 0.5 : 0, o => o);
        int[] sums = new int[matrix.Outputs];
        matrix.Multiply([FixedPoint.Value(3), FixedPoint.Value(-4)], sums);
        Assert.Equal([FixedPoint.Sum(1.5), FixedPoint.Sum(-1)], sums[..2]);
    }

    [Fact]
    public void The_first_sums_by_themselves_are_those_of_the_whole()
    {
        int[] all = new int[Matrix.Outputs], few = new int[3];
        Matrix.Multiply(Values, all);
        Matrix.First(few.Length).Multiply(Values, few);

        Assert.Equal(all[..few.Length], few);
    }
}
