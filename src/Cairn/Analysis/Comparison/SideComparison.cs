using System.Collections.Immutable;
using Cairn.Analysis.Chance;
using Cairn.Ledger.Counts;
using Cairn.Values;

namespace Cairn.Analysis.Comparison;

/// <summary>Compares two sides facet by facet: how far apart they are, whether chance could do it, and what makes the difference. Pure.</summary>
internal static class SideComparison
{
    /// <summary>How often happenings are dealt anew.</summary>
    public const int Deals = 999;

    /// <summary>Fewer months on a side and months cannot be dealt in enough ways.</summary>
    private const int FewestMonths = 4;

    public static StageVersion Version { get; } = new("comparison", "1.0");

    /// <summary>Compares one facet.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="first">The happenings of the first side.</param>
    /// <param name="second">The happenings of the second side.</param>
    /// <param name="arePeriods">True where the sides are two periods of one thing, so that months may be dealt.</param>
    public static FacetComparison Of(EventFacet facet, ImmutableArray<ProfileCount> first, ImmutableArray<ProfileCount> second, bool arePeriods)
    {
        ProfileCount[] one = [.. first.Where(row => !row.Values.IsEmpty)], other = [.. second.Where(row => !row.Values.IsEmpty)];
        var (table, firstRows, secondRows) = ShareTable.Of(one, other);
        int[] a = Counts(table, one, firstRows), b = Counts(table, other, secondRows);
        var chance = Dealt(table, a, b);
        double distance = JensenShannon.Of(table.Weights(a), table.Weights(b));
        return new FacetComparison
        {
            Facet = facet,
            First = first.Sum(row => row.Count),
            Second = second.Sum(row => row.Count),
            FirstTold = a.Sum(),
            SecondTold = b.Sum(),
            Distance = distance,
            ByChance = chance.Length == 0 ? 0 : chance.Average(),
            ChanceLimit = chance.Length == 0 ? 0 : Interval.Quantile(chance.Order().ToArray(), 0.95),
            P = P(chance, distance),
            MonthP = arePeriods ? P(MonthsDealt(table, [.. Months(table, one, firstRows)], [.. Months(table, other, secondRows)]), distance) : null,
            Values = Values(table, a, b, distance),
        };
    }

    private static double? P(double[] chance, double distance) => chance.Length == 0 ? null : (1.0 + chance.Count(dealt => dealt >= distance - 1e-12)) / (1 + chance.Length);

    private static ImmutableArray<ValueShare> Values(ShareTable table, int[] first, int[] second, double distance)
    {
        double[] one = table.Weights(first), other = table.Weights(second);
        int[] having = table.Having(first), otherHaving = table.Having(second);
        double all = Math.Max(1, first.Sum()), otherAll = Math.Max(1, second.Sum());
        return
        [
            .. Enumerable.Range(0, table.Values.Length)
                .Select(i => new ValueShare(
                    table.Values[i], having[i], otherHaving[i], one[i] / all, other[i] / otherAll, Interval.OfShare(one[i], first.Sum()), Interval.OfShare(other[i], second.Sum()),
                    distance > 0 && first.Sum() > 0 && second.Sum() > 0 ? JensenShannon.Part(one[i] / all, other[i] / otherAll) / distance : 0))
                .OrderByDescending(share => share.Part).ThenByDescending(share => share.First + share.Second).ThenBy(share => share.Value, StringComparer.Ordinal),
        ];
    }

    private static int[] Counts(ShareTable table, ProfileCount[] rows, int[] profiles)
    {
        int[] counts = new int[table.Profiles];
        for (int i = 0; i < rows.Length; i++)
        {
            counts[profiles[i]] += rows[i].Count;
        }

        return counts;
    }

    private static IEnumerable<int[]> Months(ShareTable table, ProfileCount[] rows, int[] profiles) => rows.Zip(profiles).GroupBy(pair => pair.First.Month, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Counts(table, [.. group.Select(pair => pair.First)], [.. group.Select(pair => pair.Second)]));

    /// <summary>The distances that come where the happenings of both sides are thrown together and dealt anew, as many to each as it had.</summary>
    private static double[] Dealt(ShareTable table, int[] first, int[] second)
    {
        int all = first.Sum() + second.Sum(), mine = first.Sum();
        if (mine == 0 || mine == all)
        {
            return [];
        }

        var draws = new Draws(all);
        double[] distances = new double[Deals];
        int[] one = new int[first.Length], other = new int[first.Length];
        for (int deal = 0; deal < Deals; deal++)
        {
            int left = all, due = mine;
            for (int i = 0; i < first.Length; i++)
            {
                int marked = first[i] + second[i];
                one[i] = draws.Hypergeometric(left, marked, due);
                other[i] = marked - one[i];
                (left, due) = (left - marked, due - one[i]);
            }

            distances[deal] = JensenShannon.Of(table.Weights(one), table.Weights(other));
        }

        return distances;
    }

    private static double[] MonthsDealt(ShareTable table, int[][] first, int[][] second)
    {
        if (first.Length < FewestMonths || second.Length < FewestMonths)
        {
            return [];
        }

        var draws = new Draws(0);
        int[][] months = [.. first, .. second];
        double[] distances = new double[Deals];
        for (int deal = 0; deal < Deals; deal++)
        {
            draws.Shuffle(months.AsSpan());
            distances[deal] = JensenShannon.Of(table.Weights(Sum(months.AsSpan(0, first.Length), table.Profiles)), table.Weights(Sum(months.AsSpan(first.Length), table.Profiles)));
        }

        return distances;
    }

    private static int[] Sum(ReadOnlySpan<int[]> months, int profiles)
    {
        int[] sum = new int[profiles];
        foreach (int[] month in months)
        {
            for (int i = 0; i < profiles; i++)
            {
                sum[i] += month[i];
            }
        }

        return sum;
    }
}
