namespace Cairn.Language.Syntax;

/// <summary>Finds for each word of a tagged sentence the word that it depends on, and how.</summary>
/// <remarks>Greedy arc-hybrid transitions chosen by one linear model, the relation of each arc by another. Linear in the length of the
/// sentence.</remarks>
internal sealed class DependencyParser(SyntaxModel model)
{
    public const int MaximumFeatures = 96;

    public void Parse(SentenceWords words, ParseState state)
    {
        Span<ulong> features = stackalloc ulong[MaximumFeatures];
        Span<int> actions = stackalloc int[3];
        Span<int> labels = stackalloc int[model.Relations.Length];
        state.Start(words.Count);
        while (!state.IsDone)
        {
            var action = Only(state) ?? Choose(words, state, features, actions);
            if (action == ParseAction.Shift)
            {
                state.Shift();
                continue;
            }

            int dependent = action == ParseAction.Left ? state.Left() : state.Right();
            state.Label[dependent] = Label(words, state, dependent, features, labels);
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

    public static ParseAction BestAllowed(ParseState state, ReadOnlySpan<int> scores)
    {
        int best = -1;
        for (int a = 0; a < 3; a++)
        {
            if (Allows(state, (ParseAction)a) && (best < 0 || scores[a] > scores[best]))
            {
                best = a;
            }
        }

        return (ParseAction)best;
    }

    private ParseAction Choose(SentenceWords words, ParseState state, Span<ulong> features, Span<int> scores)
    {
        scores.Clear();
        int count = ParseFeatures.OfState(words, state, features);
        for (int f = 0; f < count; f++)
        {
            model.ActionWeights.Add(features[f], scores);
        }

        return BestAllowed(state, scores);
    }

    private byte Label(SentenceWords words, ParseState state, int dependent, Span<ulong> features, Span<int> scores)
    {
        if (state.Head[dependent] == 0)
        {
            return model.RootRelation;
        }

        scores.Clear();
        int count = ParseFeatures.OfArc(words, state, dependent, features);
        for (int f = 0; f < count; f++)
        {
            model.RelationWeights.Add(features[f], scores);
        }

        scores[model.RootRelation] = int.MinValue;
        return Tagger.Best(scores);
    }
}
