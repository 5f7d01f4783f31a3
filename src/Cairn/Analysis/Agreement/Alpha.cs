namespace Cairn.Analysis.Agreement;

/// <summary>Krippendorff's alpha: how reliable data are that any number of coders made, gaps allowed. 1 for full agreement, 0 for that of chance.</summary>
/// <remarks>After K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): from the matrix of coincidences of values within things.</remarks>
public static class Alpha
{
    /// <param name="things">How often each value was given to each thing: a row a thing, a column a value, in order of the values.</param>
    /// <param name="times">How often each thing counts; once each where empty.</param>
    /// <param name="values">The values as numbers, for intervals; may be empty for other metrics.</param>
    /// <param name="metric">What counts as how far apart.</param>
    /// <returns>Null where nothing was coded twice, or all is one value.</returns>
    public static double? Of(IReadOnlyList<int[]> things, ReadOnlySpan<int> times, ReadOnlySpan<double> values, AlphaMetric metric)
    {
        int size = things.Count == 0 ? 0 : things[0].Length;
        double[] totals = new double[size];
        var together = new Dictionary<(int, int), double>();
        double all = 0;
        for (int thing = 0; thing < things.Count; thing++)
        {
            int[] given = things[thing];
            int coders = given.Sum(), weight = times.IsEmpty ? 1 : times[thing];
            if (coders < 2 || weight == 0)
            {
                continue;
            }

            int[] said = [.. Enumerable.Range(0, size).Where(value => given[value] > 0)];
            foreach (int a in said)
            {
                totals[a] += (double)weight * given[a];
                all += (double)weight * given[a];
                foreach (int b in said.Where(b => b != a))
                {
                    together[(a, b)] = together.GetValueOrDefault((a, b)) + ((double)weight * given[a] * given[b] / (coders - 1));
                }
            }
        }

        double observed = 0;
        foreach (var ((a, b), often) in together)
        {
            observed += often * Apart(metric, a, b, totals, values);
        }

        double expected = Expected(metric, totals, all, values);
        return expected <= 0 || all < 2 ? null : 1 - ((all - 1) * observed / expected);
    }

    /// <summary>How far apart all values are from all others, each pair of values as often as both were given.</summary>
    private static double Expected(AlphaMetric metric, double[] totals, double all, ReadOnlySpan<double> values)
    {
        if (metric == AlphaMetric.Nominal)
        {
            return (all * all) - totals.Sum(total => total * total);
        }

        double expected = 0;
        for (int a = 0; a < totals.Length; a++)
        {
            for (int b = 0; totals[a] > 0 && b < totals.Length; b++)
            {
                expected += a == b ? 0 : totals[a] * totals[b] * Apart(metric, a, b, totals, values);
            }
        }

        return expected;
    }

    private static double Apart(AlphaMetric metric, int a, int b, ReadOnlySpan<double> totals, ReadOnlySpan<double> values)
    {
        switch (metric)
        {
            case AlphaMetric.Interval:
                return (values[a] - values[b]) * (values[a] - values[b]);
            case AlphaMetric.Ordinal:
                double between = -(totals[a] + totals[b]) / 2;
                for (int i = Math.Min(a, b); i <= Math.Max(a, b); i++)
                {
                    between += totals[i];
                }

                return between * between;
            default:
                return 1;
        }
    }
}
