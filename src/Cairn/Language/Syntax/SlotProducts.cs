namespace Cairn.Language.Syntax;

/// <summary>What each word of a sentence gives to the parser in each slot, computed when it is first asked for. Reused from sentence to sentence
/// by one thread.</summary>
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
    }

    /// <param name="word">From 1; 0 for the root, -1 for none.</param>
    /// <param name="slot">Its place in the parser's view.</param>
    public ReadOnlySpan<short> this[int word, int slot]
    {
        get
        {
            int row = word + 1, at = (row * StateView.Slots) + slot;
            var product = products.AsSpan(at * hidden, hidden);
            if (!filled[at])
            {
                filled[at] = true;
                Span<int> sums = stackalloc int[hidden];
                weights.Multiply(vectors.AsSpan(row * weights.Inputs, weights.Inputs), slot * hidden, sums);
                FixedPoint.FromSums(sums, product);
            }

            return product;
        }
    }
}
