using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>Chooses the parser's next action, and the relation of each arc, from the vectors of a dozen words and the marks of the state.</summary>
internal sealed class ParserNet
{
    private const int Actions = 3, Lanes = 16;
    private readonly int size, hidden, relations, labelColumns, rootRelation;
    private readonly float dropout;

    private sealed class Step
    {
        public readonly int[] Rows = new int[StateView.Slots], Marks = new int[StateView.Marks];
        public required float[] Hidden, HiddenGradient;
    }

    public ParserNet(int size, int hidden, int relations, int rootRelation, float dropout, Random random)
    {
        (this.size, this.hidden, this.relations, this.rootRelation, this.dropout) = (size, hidden, relations, rootRelation, dropout);
        labelColumns = (relations + Lanes - 1) / Lanes * Lanes;
        Edge = new Parameter(2, size, false, 0.1f, random);
        Slots = new Parameter(size, StateView.Slots * hidden, false, 0.06f, random);
        Marks = new Parameter(StateView.MarkRows(relations), hidden, true, 0.05f, random);
        Bias = new Parameter(1, hidden, false, 0, random);
        Action = new Parameter(Actions, hidden, false, 0.1f, random);
        ActionBias = new Parameter(1, Actions, false, 0, random);
        Labels = [new Parameter(hidden, labelColumns, false, 0.1f, random), new Parameter(hidden, labelColumns, false, 0.1f, random)];
        LabelBiases = [new Parameter(1, labelColumns, false, 0, random), new Parameter(1, labelColumns, false, 0, random)];
    }

    /// <summary>Vectors of "no word" and of the root.</summary>
    public Parameter Edge { get; }

    public Parameter Slots { get; }

    public Parameter Marks { get; }

    public Parameter Bias { get; }

    public Parameter Action { get; }

    public Parameter ActionBias { get; }

    /// <summary>For arcs to the left and to the right.</summary>
    public Parameter[] Labels { get; }

    public Parameter[] LabelBiases { get; }

    public IEnumerable<Parameter> Parameters => [Edge, Slots, Marks, Bias, Action, ActionBias, .. Labels, .. LabelBiases];

    /// <summary>What each word gives in each slot; behind the words "no word" and the root.</summary>
    public float[] Products(float[] vectors)
    {
        int n = vectors.Length / size;
        float[] products = new float[(n + 2) * StateView.Slots * hidden];
        FloatKernel.MultiplyAdd((float[])[.. vectors, .. Edge.Value], size, 1, Slots.Value, products, n + 2, size, StateView.Slots * hidden);
        return products;
    }

    /// <summary>Parses a sentence.</summary>
    public void Parse(float[] products, int first, int words, ParseState state)
    {
        var step = new Step { Hidden = new float[hidden], HiddenGradient = [] };
        float[] scores = new float[Actions], labels = new float[labelColumns];
        state.Start(words);
        while (!state.IsDone)
        {
            Look(products, first, state, step, null);
            var action = DependencyParser.Only(state) ?? BestAllowed(state, ActionScores(step, scores));
            if (action == ParseAction.Shift)
            {
                state.Shift();
                continue;
            }

            int dependent = action == ParseAction.Left ? state.Left() : state.Right();
            state.Label[dependent] = state.Head[dependent] == 0 ? (byte)rootRelation : (byte)FloatKernel.Best(LabelScores(step, action, labels));
        }
    }

    /// <summary>Parses the batch's sentences and learns where that goes wrong; adds the gradient of the vectors.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="vectors">Their words' vectors.</param>
    /// <param name="explore">How often a wrong action is gone along with, so that the parser learns to make the best of its mistakes.</param>
    /// <param name="random">Decides that, and what is dropped.</param>
    /// <param name="vectorGradient">Where the gradient goes.</param>
    /// <returns>Right choices and all choices.</returns>
    public (int Right, int All) Learn(TrainingBatch batch, float[] vectors, double explore, Random random, float[] vectorGradient)
    {
        int n = batch.Words, width = StateView.Slots * hidden;
        float[] products = Products(vectors), gradients = new float[products.Length];
        var state = new ParseState(600);
        int right = 0, all = 0;
        float[] scores = new float[Actions], chances = new float[Actions], labels = new float[labelColumns], labelGradient = new float[labelColumns];
        Span<int> costs = stackalloc int[Actions];
        var arcs = new List<(Step Step, float[] Gradient)>[] { [], [] };
        var steps = new List<Step>();
        for (int s = 0; s < batch.Sentences.Count; s++)
        {
            var sentence = batch.Sentences[s];
            if (!sentence.IsProjective)
            {
                continue;
            }

            state.Start(sentence.Count);
            while (!state.IsDone)
            {
                var step = new Step { Hidden = new float[hidden], HiddenGradient = new float[hidden] };
                Look(products, batch.First[s], state, step, random);
                var action = DependencyParser.Only(state);
                if (action is null)
                {
                    ActionScores(step, scores);
                    var best = BestAllowed(state, scores);
                    int least = TransitionOracle.Costs(state, sentence.Heads, costs);
                    LearnAction(step, state, scores, chances, costs, least);
                    bool isRight = costs[(int)best] == least;
                    right += isRight ? 1 : 0;
                    all++;
                    action = isRight || random.NextDouble() < explore ? best : BestOf(scores, costs, least);
                }

                steps.Add(step);
                if (action == ParseAction.Shift)
                {
                    state.Shift();
                    continue;
                }

                int dependent = action == ParseAction.Left ? state.Left() : state.Right(), head = state.Head[dependent];
                if (head == 0)
                {
                    state.Label[dependent] = (byte)rootRelation;
                    continue;
                }

                state.Label[dependent] = (byte)FloatKernel.Best(LabelScores(step, action.Value, labels));
                if (sentence.Heads[dependent - 1] == head)
                {
                    FloatKernel.Softmax(labels.AsSpan(0, relations), labelGradient.AsSpan(0, relations));
                    labelGradient[sentence.Labels[dependent - 1]] -= 1;
                    arcs[action == ParseAction.Left ? 0 : 1].Add((step, [.. labelGradient]));
                }
            }
        }

        for (int side = 0; side < 2; side++)
        {
            LearnLabels(arcs[side], side);
        }

        foreach (var step in steps)
        {
            var g = step.HiddenGradient.AsSpan();
            for (int h = 0; h < hidden; h++)
            {
                g[h] = step.Hidden[h] > 0 ? g[h] / (1 - dropout) : 0;
            }

            for (int slot = 0; slot < StateView.Slots; slot++)
            {
                FloatKernel.Add(g, gradients.AsSpan((step.Rows[slot] * width) + (slot * hidden), hidden));
            }

            foreach (int mark in step.Marks)
            {
                FloatKernel.Add(g, Marks.Touch(mark));
            }

            FloatKernel.Add(g, Bias.Gradient);
        }

        FloatKernel.MultiplyAdd((float[])[.. vectors, .. Edge.Value], 1, size, gradients, Slots.Gradient, size, n + 2, width);
        float[] all2 = new float[(n + 2) * size];
        FloatKernel.MultiplyAdd(gradients, width, 1, FloatKernel.Transposed(Slots), all2, n + 2, width, size);
        FloatKernel.Add(all2.AsSpan(0, n * size), vectorGradient);
        FloatKernel.Add(all2.AsSpan(n * size), Edge.Gradient);
        return (right, all);
    }

    private void LearnAction(Step step, ParseState state, float[] scores, float[] chances, ReadOnlySpan<int> costs, int least)
    {
        float top = float.MinValue, total = 0, good = 0;
        for (int a = 0; a < Actions; a++)
        {
            top = costs[a] == TransitionOracle.Never ? top : MathF.Max(top, scores[a]);
        }

        for (int a = 0; a < Actions; a++)
        {
            chances[a] = costs[a] == TransitionOracle.Never ? 0 : MathF.Exp(scores[a] - top);
            total += chances[a];
            good += costs[a] == least ? chances[a] : 0;
        }

        for (int a = 0; a < Actions; a++)
        {
            float g = (chances[a] / total) - (costs[a] == least ? chances[a] / MathF.Max(good, 1e-20f) : 0);
            if (g != 0)
            {
                ActionBias.Gradient[a] += g;
                FloatKernel.AddTimes(step.Hidden, g, Action.Touch(a));
                FloatKernel.AddTimes(Action.Row(a), g, step.HiddenGradient);
            }
        }
    }

    private void LearnLabels(List<(Step Step, float[] Gradient)> arcs, int side)
    {
        float[] h = new float[arcs.Count * hidden], g = new float[arcs.Count * labelColumns], dh = new float[arcs.Count * hidden];
        for (int i = 0; i < arcs.Count; i++)
        {
            arcs[i].Step.Hidden.CopyTo(h, i * hidden);
            arcs[i].Gradient.CopyTo(g, i * labelColumns);
            FloatKernel.Add(arcs[i].Gradient, LabelBiases[side].Gradient);
        }

        FloatKernel.MultiplyAdd(h, 1, hidden, g, Labels[side].Gradient, hidden, arcs.Count, labelColumns);
        FloatKernel.MultiplyAdd(g, labelColumns, 1, FloatKernel.Transposed(Labels[side]), dh, arcs.Count, labelColumns, hidden);
        for (int i = 0; i < arcs.Count; i++)
        {
            FloatKernel.Add(dh.AsSpan(i * hidden, hidden), arcs[i].Step.HiddenGradient);
        }
    }

    private void Look(float[] products, int first, ParseState state, Step step, Random? random)
    {
        int width = StateView.Slots * hidden, words = (products.Length / width) - 2;
        Span<int> slots = stackalloc int[StateView.Slots];
        StateView.Words(state, slots);
        StateView.MarksOf(state, slots, relations, step.Marks);
        var h = step.Hidden.AsSpan();
        Bias.Value.CopyTo(h);
        for (int slot = 0; slot < StateView.Slots; slot++)
        {
            int row = step.Rows[slot] = slots[slot] switch { -1 => words, 0 => words + 1, var word => first + word - 1 };
            FloatKernel.Add(products.AsSpan((row * width) + (slot * hidden), hidden), h);
        }

        foreach (int mark in step.Marks)
        {
            FloatKernel.Add(Marks.Row(mark), h);
        }

        for (int i = 0; i < h.Length; i++)
        {
            h[i] = h[i] <= 0 || (random is not null && random.NextSingle() < dropout) ? 0 : random is null ? h[i] : h[i] / (1 - dropout);
        }
    }

    private float[] ActionScores(Step step, float[] scores)
    {
        for (int a = 0; a < Actions; a++)
        {
            scores[a] = ActionBias.Value[a] + FloatKernel.Dot(step.Hidden, Action.Row(a));
        }

        return scores;
    }

    private ReadOnlySpan<float> LabelScores(Step step, ParseAction action, float[] scores)
    {
        int side = action == ParseAction.Left ? 0 : 1;
        LabelBiases[side].Value.CopyTo(scores, 0);
        FloatKernel.MultiplyAdd(step.Hidden, hidden, 1, Labels[side].Value, scores, 1, hidden, labelColumns);
        scores[rootRelation] = float.MinValue;
        return scores.AsSpan(0, relations);
    }

    private static ParseAction BestAllowed(ParseState state, float[] scores)
    {
        int best = -1;
        for (int a = 0; a < Actions; a++)
        {
            if (DependencyParser.Allows(state, (ParseAction)a) && (best < 0 || scores[a] > scores[best]))
            {
                best = a;
            }
        }

        return (ParseAction)best;
    }

    private static ParseAction BestOf(float[] scores, ReadOnlySpan<int> costs, int least)
    {
        int best = -1;
        for (int a = 0; a < Actions; a++)
        {
            if (costs[a] == least && (best < 0 || scores[a] > scores[best]))
            {
                best = a;
            }
        }

        return (ParseAction)best;
    }
}
