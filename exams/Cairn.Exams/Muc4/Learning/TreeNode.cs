namespace Cairn.Exams.Muc4;

/// <summary>A branching or a leaf of a <see cref="Tree"/>.</summary>
/// <param name="Value">Which number is asked for; -1 in a leaf.</param>
/// <param name="Bound">The bound; in a leaf what it adds, in <see cref="LogisticModel.Steps"/> of a logit.</param>
/// <param name="Above">Index of the node that goes on where the number is above the bound.</param>
internal readonly record struct TreeNode(int Value, int Bound, int Above)
{
    public bool IsLeaf => Value < 0;

    public static TreeNode Leaf(int steps) => new(-1, steps, 0);
}
