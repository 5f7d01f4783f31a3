namespace Cairn.Exams.Muc4;

/// <summary>A learned answer to yes-or-no questions out of a few numbers: for each question, trees that ask whether a number is above a bound
/// and add up what they find. Leaves are whole numbers, so that every machine adds up the same.</summary>
/// <param name="bases">A question each: where its sum begins.</param>
/// <param name="trees">A question each: its trees.</param>
internal sealed class Forest(int[] bases, Tree[][] trees)
{
    public int Questions => bases.Length;

    /// <summary>The sum for each question, in <see cref="LogisticModel.Steps"/> of a logit.</summary>
    public int[] Sums(ReadOnlySpan<int> values)
    {
        int[] sums = [.. bases];
        for (int q = 0; q < sums.Length; q++)
        {
            foreach (var tree in trees[q])
            {
                sums[q] += tree.Leaf(values);
            }
        }

        return sums;
    }

    /// <summary>Probabilities of yes, in thousandths.</summary>
    public int[] Chances(ReadOnlySpan<int> values) => LogisticModel.ChancesOf(Sums(values));

    public void Write(BinaryWriter writer)
    {
        writer.Write(bases.Length);
        for (int q = 0; q < bases.Length; q++)
        {
            writer.Write(bases[q]);
            writer.Write(trees[q].Length);
            foreach (var tree in trees[q])
            {
                tree.Write(writer);
            }
        }
    }

    public static Forest Read(BinaryReader reader)
    {
        int[] bases = new int[reader.ReadInt32()];
        var trees = new Tree[bases.Length][];
        for (int q = 0; q < bases.Length; q++)
        {
            bases[q] = reader.ReadInt32();
            trees[q] = new Tree[reader.ReadInt32()];
            for (int t = 0; t < trees[q].Length; t++)
            {
                trees[q][t] = Tree.Read(reader);
            }
        }

        return new Forest(bases, trees);
    }
}
