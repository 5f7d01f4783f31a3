using System.Collections.Immutable;
using Cairn.Coding.Claims.Wording;

namespace Cairn.Coding.Assessments;

/// <summary>Judgements keep company: a clause between judgements, in a report that judges much, is more likely to be one. Each clause gets a share of what
/// the clauses beside it, and all clauses of the report together, stand above or below the threshold.</summary>
/// <param name="Near">Hundredths of the points of either neighbour.</param>
/// <param name="Report">Hundredths of the mean of the report.</param>
internal readonly record struct Company(int Near, int Report)
{
    /// <summary>The rows of the weights file that hold the shares.</summary>
    public const string NearShare = "company-near", ReportShare = "company-report";

    /// <summary>No clause counts for more than so many points, for or against.</summary>
    private const int Most = 200;

    public static Company Of(FeatureWeights weights) => new(weights.Of(NearShare), weights.Of(ReportShare));

    /// <summary>What is added to the sum of each clause.</summary>
    /// <param name="sums">The sums of all clauses of a report, in order.</param>
    /// <param name="threshold">The sum from which a clause is a judgement.</param>
    public ImmutableArray<int> Points(IReadOnlyList<int> sums, int threshold)
    {
        int[] above = [.. sums.Select(sum => Math.Clamp(sum - threshold, -Most, Most))];
        int mean = above.Length == 0 ? 0 : above.Sum() / above.Length;
        var points = ImmutableArray.CreateBuilder<int>(above.Length);
        for (int i = 0; i < above.Length; i++)
        {
            int beside = (i == 0 ? 0 : above[i - 1]) + (i + 1 == above.Length ? 0 : above[i + 1]);
            points.Add(((Near * beside) + (Report * mean)) / 100);
        }

        return points.MoveToImmutable();
    }
}
