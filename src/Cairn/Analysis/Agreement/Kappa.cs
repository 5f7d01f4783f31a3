namespace Cairn.Analysis.Agreement;

/// <summary>Cohen's kappa of two coders: how far they agree beyond what their habits alone would give.</summary>
public static class Kappa
{
    /// <summary>1 for full agreement, 0 for that of chance, below for less; null where both always say the same one thing, so that chance explains all.</summary>
    /// <param name="cells">Which value of the first met which of the second, as numbers from 0.</param>
    /// <param name="counts">How often each of these came.</param>
    /// <param name="size">How many values there are.</param>
    public static double? Of(ReadOnlySpan<(int First, int Second)> cells, ReadOnlySpan<int> counts, int size)
    {
        double[] rows = new double[size], columns = new double[size];
        double all = 0, agreed = 0, expected = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            var (first, second) = cells[i];
            rows[first] += counts[i];
            columns[second] += counts[i];
            all += counts[i];
            agreed += first == second ? counts[i] : 0;
        }

        for (int i = 0; i < size; i++)
        {
            expected += rows[i] * columns[i];
        }

        expected /= all * all;
        return all == 0 || expected > 1 - 1e-12 ? null : ((agreed / all) - expected) / (1 - expected);
    }
}
