namespace Cairn.Language.Syntax;

/// <summary>Finds for each word of a tagged sentence the word that it depends on, and how.</summary>
/// <remarks>Greedy arc-hybrid transitions, each chosen by a small network from the vectors of a dozen words and the marks of the state (after Chen
/// and Manning 2014). Linear in the length of the sentence.</remarks>
internal sealed class DependencyParser(SyntaxModel model)
{
    private readonly FewSums actions = model.Actions.First(Enum.GetValues<ParseAction>().Length);

    public void Parse(SentenceWords words, ParseState state, SlotProducts products)
    {
        Span<short> hidden = stackalloc short[products.Hidden];
        Span<int> sums = stackalloc int[Math.Max(actions.Count, model.LeftRelations.Outputs)];
        state.Start(words.Count);
        products.Start(words, model.TagRows);
        while (!state.IsDone)
        {
            bool looked = false;
            var action = Only(state) ?? Choose(state, products, hidden, sums, out looked);
            if (action == ParseAction.Shift)
            {
                state.Shift();
                continue;
            }

            if (!looked)
            {
                Look(state, products, hidden);
            }

            int dependent = action == ParseAction.Left ? state.Left() : state.Right();
            state.Label[dependent] = state.Head[dependent] == 0 ? model.RootRelation : Relation(action, hidden, sums);
        }
    }

    /// <summary>The one action that is allowed, or null where there is a choice.</summary>
    public static ParseAction? Only(ParseState state) => (state.CanShift, state.CanLeft, state.CanRight) switch
    {
        (true, false, false) => ParseAction.Shift,
        (false, true, false) => ParseAction.Left,
        (false, false, true) => ParseAction.Right,
        _ => null,
    };

    public static bool Allows(ParseState state, ParseAction action) => action switch
    {
        ParseAction.Shift => state.CanShift,
        ParseAction.Left => state.CanLeft,
        _ => state.CanRight,
    };

    private ParseAction Choose(ParseState state, SlotProducts products, Span<short> hidden, Span<int> sums, out bool looked)
    {
        Look(state, products, hidden);
        looked = true;
        actions.Multiply(hidden, sums);
        int best = -1;
        for (int a = 0; a < actions.Count; a++)
        {
            if (Allows(state, (ParseAction)a) && (best < 0 || sums[a] > sums[best]))
            {
                best = a;
            }
        }

        return (ParseAction)best;
    }

    private byte Relation(ParseAction action, ReadOnlySpan<short> hidden, Span<int> sums)
    {
        (action == ParseAction.Left ? model.LeftRelations : model.RightRelations).Multiply(hidden, sums);
        sums[model.RootRelation] = int.MinValue;
        return (byte)Tagger.Best(sums[..model.Relations.Length]);
    }

    /// <summary>Adds up what the words and marks of a state give.</summary>
    private void Look(ParseState state, SlotProducts products, Span<short> hidden)
    {
        Span<int> slots = stackalloc int[StateView.Slots], marks = stackalloc int[StateView.Marks];
        StateView.Words(state, slots);
        StateView.MarksOf(state, slots, model.Relations.Length, marks);
        for (int slot = 0; slot < slots.Length; slot++)
        {
            slots[slot] = products.At(slots[slot], slot);
        }

        for (int mark = 0; mark < marks.Length; mark++)
        {
            marks[mark] *= products.Hidden;
        }

        RowTable.SumUp(products.Values, slots, model.Marks.Values, marks, hidden);
    }
}
