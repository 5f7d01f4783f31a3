namespace Cairn.Exams.Muc4;

/// <summary>Learns a <see cref="LogisticModel"/> by adaptive gradient steps; the weights after each pass but the first are
/// averaged. The same lessons in the same order give the same weights.</summary>
/// <param name="AtLeast">Features in fewer lessons are left out: one that a single lesson has only learns that lesson by heart.</param>
/// <param name="Passes">How often all lessons are gone through.</param>
/// <param name="Decay">How strongly weights are pulled to zero.</param>
/// <param name="Rate">How large the first steps are.</param>
/// <param name="Net">Learns a net beside the weights; null for none.</param>
internal sealed record LogisticTrainer(int AtLeast = 3, int Passes = 6, float Decay = 0.04f, float Rate = 0.05f, SmallNetTrainer? Net = null)
{
    private const int Seed = 4;

    public LogisticModel Learn(IReadOnlyList<Lesson> lessons) => Learn(NumberedLessons.Of(lessons, AtLeast), _ => true);

    /// <param name="lessons">What there is to learn from.</param>
    /// <param name="isSeen">By message: whether its lessons are learned.</param>
    public LogisticModel Learn(NumberedLessons lessons, Func<int, bool> isSeen)
    {
        float[] weights = new float[lessons.Prints.Length * lessons.Questions], squares = new float[weights.Length], sums = new float[weights.Length];
        int[] order = [.. Enumerable.Range(0, lessons.Seen.Length).Where(i => isSeen(lessons.Messages[i]))];
        float[] bases = Bases(lessons, order);
        var random = new Random(Seed);
        for (int pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                Step(lessons.Seen[i], lessons.Answers[i], bases, weights, squares);
            }

            for (int at = 0; pass > 0 && at < weights.Length; at++)
            {
                sums[at] += weights[at] / (Passes - 1);
            }
        }

        return Whole(lessons, bases, sums, Net?.Learn(lessons, [.. Enumerable.Range(0, lessons.Seen.Length).Where(i => isSeen(lessons.Messages[i]))]));
    }

    /// <summary>A question each: the logit of how often the answer is yes.</summary>
    private static float[] Bases(NumberedLessons lessons, int[] order) => [.. Enumerable.Range(0, lessons.Questions).Select(q =>
    {
        int yes = order.Count(i => lessons.Answers[i][q] == 1), no = order.Count(i => lessons.Answers[i][q] == 0);
        return MathF.Log((yes + 0.5f) / (no + 0.5f));
    })];

    private void Step(int[] seen, sbyte[] answers, float[] bases, float[] weights, float[] squares)
    {
        int questions = answers.Length;
        Span<float> errors = stackalloc float[questions];
        bases.CopyTo(errors);
        foreach (int row in seen)
        {
            for (int q = 0; q < questions; q++)
            {
                errors[q] += weights[(row * questions) + q];
            }
        }

        for (int q = 0; q < questions; q++)
        {
            errors[q] = answers[q] < 0 ? 0 : (1 / (1 + MathF.Exp(-errors[q]))) - answers[q];
        }

        foreach (int row in seen)
        {
            for (int q = 0, at = row * questions; q < questions; q++, at++)
            {
                if (answers[q] >= 0)
                {
                    float gradient = errors[q] + (Decay * weights[at]);
                    squares[at] += gradient * gradient;
                    weights[at] -= Rate * gradient / MathF.Sqrt(squares[at] + 1e-3f);
                }
            }
        }
    }

    /// <summary>The weights in whole steps; rows that come to nothing are left out.</summary>
    private static LogisticModel Whole(NumberedLessons lessons, float[] bases, float[] weights, SmallNet? net)
    {
        var kept = new Dictionary<uint, int>();
        var whole = new List<short>();
        for (int row = 0; row < lessons.Prints.Length; row++)
        {
            short[] steps = [.. weights.AsSpan(row * lessons.Questions, lessons.Questions).ToArray().Select(Step)];
            if (steps.Any(s => s != 0))
            {
                kept.Add(lessons.Prints[row], kept.Count);
                whole.AddRange(steps);
            }
        }

        return new LogisticModel([.. bases.Select(Step)], kept, [.. whole]) { Net = net };
    }

    private static short Step(float weight) => (short)Math.Clamp(MathF.Round(weight * LogisticModel.Steps), short.MinValue, short.MaxValue);
}
