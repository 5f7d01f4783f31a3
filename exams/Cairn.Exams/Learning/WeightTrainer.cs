namespace Cairn.Exams.Learning;

/// <summary>Logistic regression drawn towards the weights that a person set: a feature that few reports show keeps its start, one that many
/// show moves to what they say. One coordinate after the other, so that the same examples give the same weights.</summary>
internal static class WeightTrainer
{
    private const int Rounds = 60;
    private const double Points = 100;
    private const string Bias = "bias";

    /// <param name="examples">What to learn from.</param>
    /// <param name="start">The weights that a person set, in points; nought for others.</param>
    /// <param name="pull">How strongly a weight is drawn to its start.</param>
    /// <param name="fewest">Features of fewer examples, and without a start, are left out.</param>
    /// <returns>A weight a feature, in whole points.</returns>
    public static SortedDictionary<string, int> Train(IReadOnlyList<Example> examples, IReadOnlyDictionary<string, int> start, double pull, int fewest)
    {
        var cases = examples.Where(e => e.IsCoded is not null).ToList();
        var rows = new SortedDictionary<string, List<int>>(StringComparer.Ordinal) { [Bias] = [.. Enumerable.Range(0, cases.Count)] };
        for (int i = 0; i < cases.Count; i++)
        {
            foreach (string feature in cases[i].Features.Distinct(StringComparer.Ordinal))
            {
                if (!rows.TryGetValue(feature, out var list))
                {
                    rows[feature] = list = [];
                }

                list.Add(i);
            }
        }

        var names = rows.Where(r => r.Value.Count >= fewest || start.ContainsKey(r.Key)).Select(r => r.Key).ToList();
        double[] weights = [.. names.Select(n => start.GetValueOrDefault(n) / Points)];
        double[] sums = new double[cases.Count];
        for (int f = 0; f < names.Count; f++)
        {
            foreach (int i in rows[names[f]])
            {
                sums[i] += weights[f];
            }
        }

        for (int round = 0; round < Rounds; round++)
        {
            for (int f = 0; f < names.Count; f++)
            {
                double hold = names[f] == Bias ? 0.01 : pull;
                double gradient = hold * (weights[f] - (start.GetValueOrDefault(names[f]) / Points)), curve = hold;
                foreach (int i in rows[names[f]])
                {
                    double chance = 1 / (1 + Math.Exp(-sums[i]));
                    gradient += cases[i].Weight * (chance - (cases[i].IsCoded == true ? 1 : 0));
                    curve += cases[i].Weight * chance * (1 - chance);
                }

                double step = Math.Clamp(gradient / Math.Max(curve, 1e-6), -1, 1);
                weights[f] -= step;
                foreach (int i in rows[names[f]])
                {
                    sums[i] -= step;
                }
            }
        }

        var learned = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (int f = 0; f < names.Count; f++)
        {
            learned[names[f]] = (int)Math.Round(weights[f] * Points);
        }

        return learned;
    }

    public static int Sum(IReadOnlyDictionary<string, int> weights, IEnumerable<string> features) =>
        weights.GetValueOrDefault(Bias) + features.Distinct(StringComparer.Ordinal).Sum(f => weights.GetValueOrDefault(f));
}
