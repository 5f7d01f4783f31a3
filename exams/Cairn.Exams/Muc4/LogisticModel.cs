namespace Cairn.Exams.Muc4;

/// <summary>A logistic regression over feature keys for one or several questions at once, trained by adaptive steps. For learning and
/// measuring; the same examples in the same order give the same weights.</summary>
internal sealed class LogisticModel(int questions, double regularisation = 1e-6, double rate = 0.15)
{
    private readonly Dictionary<ulong, int> rows = [];
    private readonly List<float[]> weights = [];
    private readonly List<float[]> squares = [];

    /// <summary>Learns from examples in a shuffled order, several times; features in fewer than <paramref name="atLeast"/> examples are left out,
    /// since a feature that one example has alone only learns that example by heart.</summary>
    public void Learn(IReadOnlyList<(ulong[] Features, double[] Answers)> examples, int passes, int atLeast, Random random)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var (features, _) in examples)
        {
            foreach (ulong key in features)
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        foreach (var (key, count) in counts)
        {
            if (count >= atLeast)
            {
                rows[key] = weights.Count;
                weights.Add(new float[questions]);
                squares.Add(new float[questions]);
            }
        }

        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                Learn(examples[i].Features, examples[i].Answers);
            }
        }
    }

    /// <summary>Probability that the answer to each question is yes.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<double> into)
    {
        into[..questions].Clear();
        foreach (ulong key in features)
        {
            if (rows.TryGetValue(key, out int row))
            {
                float[] w = weights[row];
                for (int q = 0; q < questions; q++)
                {
                    into[q] += w[q];
                }
            }
        }

        for (int q = 0; q < questions; q++)
        {
            into[q] = 1 / (1 + Math.Exp(-into[q]));
        }
    }

    /// <param name="features">Features of the example.</param>
    /// <param name="answers">1 for yes, 0 for no, negative for a question that this example says nothing about.</param>
    private void Learn(ReadOnlySpan<ulong> features, ReadOnlySpan<double> answers)
    {
        Span<double> guess = stackalloc double[questions];
        Score(features, guess);
        foreach (ulong key in features)
        {
            if (!rows.TryGetValue(key, out int row))
            {
                continue;
            }

            float[] w = weights[row], s = squares[row];
            for (int q = 0; q < questions; q++)
            {
                if (answers[q] >= 0)
                {
                    double gradient = guess[q] - answers[q] + (regularisation * w[q]);
                    s[q] += (float)(gradient * gradient);
                    w[q] -= (float)(rate * gradient / Math.Sqrt(s[q] + 1e-4));
                }
            }
        }
    }
}
