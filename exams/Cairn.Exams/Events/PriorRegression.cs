namespace Cairn.Exams.Events;

/// <summary>A logistic regression whose weights are drawn towards those that a person set: what few examples show stays as it was set.</summary>
/// <param name="prior">The weights set by hand, in hundredths of the natural logarithm of the odds; others start at nothing.</param>
/// <param name="pull">How strongly a weight is drawn back: the share of one example that a weight moved by 100 points costs.</param>
internal sealed class PriorRegression(IReadOnlyDictionary<string, int> prior, double pull)
{
    private const int Steps = 600;
    private const double Rate = 0.5;

    /// <param name="examples">Features of each example, and whether it is a yes; the bias is a feature like others.</param>
    /// <returns>Whole-number weights of all features seen or set.</returns>
    public SortedDictionary<string, int> Learn(IReadOnlyList<(IReadOnlyList<string> Features, bool Answer)> examples)
    {
        string[] names = [.. examples.SelectMany(e => e.Features).Concat(prior.Keys).Distinct().Order(StringComparer.Ordinal)];
        var index = names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        int[][] rows = [.. examples.Select(e => e.Features.Select(f => index[f]).ToArray())];
        double[] start = [.. names.Select(name => prior.TryGetValue(name, out int points) ? points / 100.0 : 0)];
        double[] weights = [.. start], squares = new double[names.Length], slope = new double[names.Length];
        for (int step = 0; step < Steps; step++)
        {
            for (int i = 0; i < names.Length; i++)
            {
                slope[i] = pull * (weights[i] - start[i]);
            }

            for (int e = 0; e < rows.Length; e++)
            {
                double error = (1 / (1 + Math.Exp(-rows[e].Sum(i => weights[i])))) - (examples[e].Answer ? 1 : 0);
                foreach (int i in rows[e])
                {
                    slope[i] += error;
                }
            }

            for (int i = 0; i < names.Length; i++)
            {
                squares[i] += slope[i] * slope[i];
                weights[i] -= Rate * slope[i] / Math.Sqrt(squares[i] + 1e-9) / (1 + (step / 100.0));
            }
        }

        var learned = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            learned[names[i]] = (int)Math.Round(100 * weights[i]);
        }

        return learned;
    }
}
