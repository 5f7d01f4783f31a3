using Cairn.Coding.Events;

namespace Cairn.Exams.SubTypes;

/// <summary>Learns the weights of a <see cref="SnippetClassifier"/>: multinomial logistic regression, the same result for the same input.</summary>
internal static class SnippetTrainer
{
    private const int Rounds = 60;
    private const double Rate = 0.15;

    /// <summary>How strongly large weights are held down.</summary>
    private const double Shrink = 0.006;

    public static SnippetClassifier Train(string[] labels, IReadOnlyList<(string[] Features, int Label)> cases)
    {
        var counts = cases.SelectMany(c => c.Features).GroupBy(f => f, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var names = counts.Where(pair => pair.Value >= 2).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList();
        var index = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        double[][] weights = [.. names.Select(_ => new double[labels.Length])];
        int[][] rows = [.. cases.Select(c => c.Features.Where(index.ContainsKey).Select(f => index[f]).ToArray())];
        double[] share = new double[labels.Length];
        foreach (var (_, label) in cases)
        {
            share[label]++;
        }

        for (int round = 0; round < Rounds; round++)
        {
            double rate = Rate / (1 + (round * 0.05));
            for (int n = 0; n < rows.Length; n++)
            {
                int at = (int)((n * 7919L) % rows.Length);
                Step(weights, rows[at], cases[at].Label, labels.Length, rate / Math.Sqrt(share[cases[at].Label] / 17));
            }

            foreach (double[] row in weights)
            {
                for (int i = 0; i < row.Length; i++)
                {
                    row[i] *= 1 - (Shrink * 10 * rate);
                }
            }
        }

        return SnippetClassifier.Of(labels, names.Select((name, i) => (name, weights[i])).ToDictionary(
            pair => pair.name, pair => pair.Item2.Select(weight => (int)Math.Round(weight * 1000)).ToArray(), StringComparer.Ordinal));
    }

    private static void Step(double[][] weights, int[] row, int label, int labels, double rate)
    {
        double[] scores = new double[labels];
        foreach (int feature in row)
        {
            for (int i = 0; i < labels; i++)
            {
                scores[i] += weights[feature][i];
            }
        }

        double top = scores.Max(), sum = 0;
        for (int i = 0; i < labels; i++)
        {
            scores[i] = Math.Exp(scores[i] - top);
            sum += scores[i];
        }

        for (int i = 0; i < labels; i++)
        {
            double error = (i == label ? 1 : 0) - (scores[i] / sum);
            foreach (int feature in row)
            {
                weights[feature][i] += rate * error;
            }
        }
    }
}
