namespace Cairn.Exams.Muc4;

/// <summary>Grows one tree that corrects what is thought of some lessons so far: where a bound parts them best it branches, in a leaf stands the
/// step that mends its lessons most.</summary>
/// <param name="lessons">What there is to learn from.</param>
/// <param name="slopes">By lesson: how much too low it is judged so far.</param>
/// <param name="curves">By lesson: how fast that changes.</param>
/// <param name="trainer">How deep and how boldly to grow.</param>
/// <param name="looked">The values that may be asked for.</param>
internal sealed class TreeGrower(BinnedLessons lessons, float[] slopes, float[] curves, ForestTrainer trainer, int[] looked)
{
    private readonly List<TreeNode> nodes = [];
    private readonly double[] slopeSums = new double[BinnedLessons.Bins], curveSums = new double[BinnedLessons.Bins];

    public Tree Grow(int[] rows)
    {
        Add(rows, 0);
        return new Tree([.. nodes]);
    }

    private void Add(Span<int> rows, int depth)
    {
        double slope = 0, curve = 0;
        foreach (int row in rows)
        {
            slope += slopes[row];
            curve += curves[row];
        }

        var (value, bin) = depth < trainer.Depth ? BestBound(rows, slope, curve) : (-1, 0);
        if (value < 0)
        {
            nodes.Add(TreeNode.Leaf((int)Math.Round(Math.Clamp(slope / (curve + trainer.Pull), -trainer.Boldest, trainer.Boldest) * trainer.Rate * LogisticModel.Steps)));
            return;
        }

        int below = Part(rows, lessons.Columns[value], bin), here = nodes.Count;
        nodes.Add(default);
        Add(rows[..below], depth + 1);
        nodes[here] = new TreeNode(value, lessons.Bounds[value][bin], nodes.Count);
        Add(rows[below..], depth + 1);
    }

    /// <summary>The bound that gains most, or -1 where none leaves enough on both sides.</summary>
    private (int Value, int Bin) BestBound(ReadOnlySpan<int> rows, double slope, double curve)
    {
        var best = (Value: -1, Bin: 0);
        double most = (slope * slope / (curve + trainer.Pull)) + 1e-6;
        foreach (int value in looked)
        {
            byte[] column = lessons.Columns[value];
            slopeSums.AsSpan().Clear();
            curveSums.AsSpan().Clear();
            foreach (int row in rows)
            {
                slopeSums[column[row]] += slopes[row];
                curveSums[column[row]] += curves[row];
            }

            double slopeBelow = 0, curveBelow = 0;
            for (int bin = 0; bin < lessons.Bounds[value].Length; bin++)
            {
                slopeBelow += slopeSums[bin];
                curveBelow += curveSums[bin];
                double slopeAbove = slope - slopeBelow, curveAbove = curve - curveBelow;
                if (curveBelow >= trainer.Least && curveAbove >= trainer.Least)
                {
                    double gain = (slopeBelow * slopeBelow / (curveBelow + trainer.Pull)) + (slopeAbove * slopeAbove / (curveAbove + trainer.Pull));
                    if (gain > most)
                    {
                        (most, best) = (gain, (value, bin));
                    }
                }
            }
        }

        return best;
    }

    /// <summary>Puts the rows at or below the bound first; tells how many they are.</summary>
    private static int Part(Span<int> rows, byte[] column, int bin)
    {
        int below = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (column[rows[i]] <= bin)
            {
                (rows[below], rows[i]) = (rows[i], rows[below]);
                below++;
            }
        }

        return below;
    }
}
