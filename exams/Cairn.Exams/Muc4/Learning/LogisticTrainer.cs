namespace Cairn.Exams.Muc4;

/// <summary>Learns a <see cref="LogisticModel"/> by adaptive gradient steps; the weights after each pass but the first are
/// averaged. The same lessons in the same order give the same weights.</summary>
/// <param name="AtLeast">Features in fewer lessons are left out: one that a single lesson has only learns that lesson by heart.</param>
/// <param name="Passes">How often all lessons are gone through.</param>
/// <param name="Decay">How strongly weights are pulled to zero.</param>
/// <param name="Rate">How large the first steps are.</param>
internal sealed record LogisticTrainer(int AtLeast = 3, int Passes = 6, float Decay = 0.04f, float Rate = 0.05f)
{
    private const int Seed = 4;

    public LogisticModel Learn(IReadOnlyList<Lesson> lessons)
    {
        int questions = lessons.Count == 0 ? 1 : lessons[0].Answers.Length;
        var rows = Rows(lessons);
        int[][] seen = [.. lessons.Select(l => l.Features.Select(LogisticModel.Print).Distinct().Where(rows.ContainsKey).Select(print => rows[print]).ToArray())];
        float[] weights = new float[rows.Count * questions], squares = new float[weights.Length], sums = new float[weights.Length];
        int[] order = [.. Enumerable.Range(0, lessons.Count)];
        var random = new Random(Seed);
        for (int pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                Step(seen[i], lessons[i].Answers, weights, squares);
            }

            for (int at = 0; pass > 0 && at < weights.Length; at++)
            {
                sums[at] += weights[at] / (Passes - 1);
            }
        }

        return Whole(questions, rows, sums);
    }

    private Dictionary<uint, int> Rows(IReadOnlyList<Lesson> lessons)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var lesson in lessons)
        {
            foreach (ulong key in lesson.Features)
            {
                uint print = LogisticModel.Print(key);
                counts[print] = counts.GetValueOrDefault(print) + 1;
            }
        }

        var rows = new Dictionary<uint, int>();
        foreach (uint print in counts.Where(c => c.Value >= AtLeast).Select(c => c.Key).Order())
        {
            rows.Add(print, rows.Count);
        }

        return rows;
    }

    private void Step(int[] seen, sbyte[] answers, float[] weights, float[] squares)
    {
        int questions = answers.Length;
        Span<float> errors = stackalloc float[questions];
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
    private static LogisticModel Whole(int questions, Dictionary<uint, int> rows, float[] weights)
    {
        var kept = new Dictionary<uint, int>();
        var whole = new List<short>();
        foreach (var (print, row) in rows)
        {
            short[] steps = [.. Enumerable.Range(row * questions, questions).Select(at => (short)Math.Clamp(MathF.Round(weights[at] * LogisticModel.Steps), -32000, 32000))];
            if (steps.Any(s => s != 0))
            {
                kept.Add(print, kept.Count);
                whole.AddRange(steps);
            }
        }

        return new LogisticModel(questions, kept, [.. whole]);
    }
}
