namespace Cairn.Exams.Muc4;

/// <summary>A tree of bounds on numbers.</summary>
/// <param name="nodes">From the root: behind each node the branch where the number is at most the bound.</param>
internal sealed class Tree(TreeNode[] nodes)
{
    /// <summary>What stands in the leaf that the numbers lead to.</summary>
    public int Leaf(ReadOnlySpan<int> values)
    {
        int at = 0;
        while (!nodes[at].IsLeaf)
        {
            at = values[nodes[at].Value] <= nodes[at].Bound ? at + 1 : nodes[at].Above;
        }

        return nodes[at].Bound;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(nodes.Length);
        foreach (var node in nodes)
        {
            writer.Write7BitEncodedInt(node.Value + 1);
            writer.Write((short)node.Bound);
            if (!node.IsLeaf)
            {
                writer.Write7BitEncodedInt(node.Above);
            }
        }
    }

    public static Tree Read(BinaryReader reader)
    {
        var nodes = new TreeNode[reader.Read7BitEncodedInt()];
        for (int i = 0; i < nodes.Length; i++)
        {
            int value = reader.Read7BitEncodedInt() - 1, bound = reader.ReadInt16();
            nodes[i] = new TreeNode(value, bound, value < 0 ? 0 : reader.Read7BitEncodedInt());
        }

        return new Tree(nodes);
    }
}
