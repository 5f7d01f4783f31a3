namespace Cairn.Exams.Learning;

/// <summary>Learns to choose one of several labels by weighing features: multinomial logistic regression, held down towards zero.
/// The same cases give the same weights.</summary>
/// <param name="labels">How many labels there are.</param>
/// <param name="shrink">How strongly large weights are held down.</param>
/// <param name="rounds">How often each case is gone through.</param>
internal sealed class SoftmaxTrainer(int labels, double shrink, int rounds)
{
    private const double Rate = 0.5;

    /// <summary>A feature in fewer cases than this is left out.</summary>
    public int FewestCases { get; init; } = 2;

    /// <summary>How far rare labels are made heavier: 0 not at all, 1 until all labels weigh the same.</summary>
    public double Evenness { get; init; } = 0.5;

    /// <summary>Whether the features of a case together weigh the same however many they are. Where they do not, sums of weights of long and short cases can be held against one threshold.</summary>
    public bool IsEvenInLength { get; init; } = true;

    /// <summary>The weights of each feature, one a label.</summary>
    public Dictionary<string, double[]> Train(IReadOnlyList<LearningCase> cases)
    {
        var index = Vocabulary(cases);
        int[][] rows = [.. cases.Select(c => c.Features.Where(index.ContainsKey).Select(f => index[f]).Order().ToArray())];
        double[] size = [.. rows.Select(row => IsEvenInLength ? 1 / Math.Sqrt(Math.Max(1, row.Length)) : 1)];
        double[] share = new double[labels];
        foreach (var one in cases)
        {
            share[one.Label] += one.Weight;
        }

        double mean = share.Where(s => s > 0).DefaultIfEmpty(1).Average();
        double[][] weights = [.. Enumerable.Range(0, index.Count).Select(_ => new double[labels])];
        double[][] gone = [.. Enumerable.Range(0, index.Count).Select(_ => new double[labels])];
        double[] scores = new double[labels];
        for (int round = 0; round < rounds; round++)
        {
            for (int n = 0; n < rows.Length; n++)
            {
                int at = (int)(((n * 7919L) + round) % rows.Length);
                double heavy = cases[at].Weight * Math.Pow(mean / share[cases[at].Label], Evenness);
                Softmax(weights, rows[at], size[at], scores);
                for (int i = 0; i < labels; i++)
                {
                    double error = ((i == cases[at].Label ? 1 : 0) - scores[i]) * heavy * size[at];
                    foreach (int feature in rows[at])
                    {
                        // The step shrinks with what a weight has moved already (AdaGrad).
                        double slope = error - (shrink * weights[feature][i]);
                        gone[feature][i] += slope * slope;
                        weights[feature][i] += Rate * slope / Math.Sqrt(gone[feature][i] + 1e-6);
                    }
                }
            }
        }

        return index.ToDictionary(pair => pair.Key, pair => weights[pair.Value], StringComparer.Ordinal);
    }

    private Dictionary<string, int> Vocabulary(IReadOnlyList<LearningCase> cases)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string feature in cases.SelectMany(c => c.Features))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        return counts.Where(pair => pair.Value >= FewestCases).Select(pair => pair.Key).Order(StringComparer.Ordinal)
            .Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
    }

    private static void Softmax(double[][] weights, int[] row, double size, double[] scores)
    {
        Array.Clear(scores);
        foreach (int feature in row)
        {
            double[] list = weights[feature];
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] += list[i];
            }
        }

        double top = double.MinValue, sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] *= size;
            top = Math.Max(top, scores[i]);
        }

        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - top);
            sum += scores[i];
        }

        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }
    }
}
