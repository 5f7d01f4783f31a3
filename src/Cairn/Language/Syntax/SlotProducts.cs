namespace Cairn.Language.Syntax;

/// <summary>What each word of a sentence gives to the parser in each slot. Reused from sentence to sentence by one thread.</summary>
/// <remarks>Nearly every word comes to lie on the stack and in the buffer: what it gives there is computed for all words together. Few come to be the
/// outer dependent of another that is looked at: what they give there is computed when it is first asked for.</remarks>
/// <param name="capacity">The most words a sentence may have.</param>
/// <param name="weights">From a word's vector to what it gives in all slots.</param>
/// <param name="edges">Vectors of "no word" and of the root.</param>
internal sealed class SlotProducts(int capacity, WeightMatrix weights, RowTable edges)
{
    private readonly int hidden = weights.Outputs / StateView.Slots;
    private readonly short[] vectors = new short[(capacity + 2) * weights.Inputs];
    private readonly short[] products = new short[(capacity + 2) * weights.Outputs];
    private readonly bool[] filled = new bool[(capacity + 2) * StateView.Slots];

    /// <summary>How many values a word gives in a slot.</summary>
    public int Hidden => hidden;

    /// <summary>The values of all words in all slots; <see cref="At"/> tells where.</summary>
    public ReadOnlySpan<short> Values => products;

    /// <param name="words">The tagged sentence.</param>
    /// <param name="tags">What the parser sees of a word's tag.</param>
    public void Start(SentenceWords words, RowTable tags)
    {
        if (!filled[0])
        {
            edges[0].CopyTo(vectors);
            edges[1].CopyTo(vectors.AsSpan(weights.Inputs));
        }

        filled.AsSpan(2 * StateView.Slots, words.Count * StateView.Slots).Clear();
        for (int i = 0; i < words.Count; i++)
        {
            var vector = vectors.AsSpan((i + 2) * weights.Inputs, weights.Inputs);
            words.Vector(i).CopyTo(vector);
            RowTable.Add(tags[words.Tags[i]], vector);
        }

        Span<int> sums = stackalloc int[BlockSums.AtOnce * hidden];
        for (int slot = 0; slot < StateView.OwnSlots; slot++)
        {
            for (int row = 2; row < words.Count + 2; row += BlockSums.AtOnce)
            {
                Fill(row, Math.Min(BlockSums.AtOnce, words.Count + 2 - row), slot, sums);
            }
        }
    }

    /// <summary>Where the values of a word in a slot begin.</summary>
    /// <param name="word">From 1; 0 for the root, -1 for none.</param>
    /// <param name="slot">Its place in the parser's view.</param>
    public int At(int word, int slot)
    {
        int row = word + 1, at = (row * StateView.Slots) + slot;
        if (!filled[at])
        {
            Fill(row, 1, slot, stackalloc int[hidden]);
        }

        return at * hidden;
    }

    private void Fill(int row, int rows, int slot, Span<int> sums)
    {
        weights.MultiplyRows(vectors.AsSpan(row * weights.Inputs), weights.Inputs, rows, slot * hidden, hidden, sums);
        for (int i = 0; i < rows; i++)
        {
            int at = ((row + i) * StateView.Slots) + slot;
            filled[at] = true;
            FixedPoint.FromSums(sums.Slice(i * hidden, hidden), products.AsSpan(at * hidden, hidden));
        }
    }
}
