using System.Collections.Immutable;
using Cairn.Ledger.Counts;

namespace Cairn.Analysis.Comparison;

/// <summary>The values that happenings have in one facet, as weights: a happening weighs one, divided among its values.</summary>
internal sealed class ShareTable
{
    private readonly int[][] profiles;

    private ShareTable(ImmutableArray<string> values, int[][] profiles) => (Values, this.profiles) = (values, profiles);

    /// <summary>Every value of either side, sorted.</summary>
    public ImmutableArray<string> Values { get; }

    /// <summary>How many combinations of values there are.</summary>
    public int Profiles => profiles.Length;

    /// <summary>The table of all combinations, and which of them each row has.</summary>
    public static (ShareTable Table, int[] First, int[] Second) Of(IReadOnlyList<ProfileCount> first, IReadOnlyList<ProfileCount> second)
    {
        ImmutableArray<string> values = [.. first.Concat(second).SelectMany(row => row.Values).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var number = values.Select((value, index) => (value, index)).ToDictionary(pair => pair.value, pair => pair.index, StringComparer.Ordinal);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var profiles = new List<int[]>();
        int Profile(ProfileCount row)
        {
            string key = string.Join('\u001f', row.Values);
            if (!known.TryGetValue(key, out int at))
            {
                known.Add(key, at = profiles.Count);
                profiles.Add([.. row.Values.Select(value => number[value])]);
            }

            return at;
        }

        int[] one = [.. first.Select(Profile)], other = [.. second.Select(Profile)];
        return (new ShareTable(values, [.. profiles]), one, other);
    }

    /// <summary>The weight of each value where each combination comes so often.</summary>
    public double[] Weights(ReadOnlySpan<int> counts)
    {
        double[] weights = new double[Values.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            foreach (int value in profiles[i])
            {
                weights[value] += (double)counts[i] / profiles[i].Length;
            }
        }

        return weights;
    }

    /// <summary>How many happenings have each value.</summary>
    public int[] Having(ReadOnlySpan<int> counts)
    {
        int[] having = new int[Values.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            foreach (int value in profiles[i])
            {
                having[value] += counts[i];
            }
        }

        return having;
    }
}
