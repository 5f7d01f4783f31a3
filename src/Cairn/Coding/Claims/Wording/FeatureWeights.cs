using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Coding.Claims.Wording;

/// <summary>What speaks for and against calling a stretch of text a claim or an assessment: a whole-number weight a feature.</summary>
/// <remarks>Read from a TSV file with the columns <c>feature</c>, <c>weight</c>, <c>start</c> (what a person set before
/// anything was learned) and <c>note</c>. A hundred points double and double again the
/// odds, about e to 1. The feature <c>bias</c> is added once; <c>threshold</c> is the sum that must be reached.</remarks>
internal sealed class FeatureWeights
{
    private readonly WordTable<int> weights;
    private readonly int bias;
    private readonly int threshold;

    private FeatureWeights(WordTable<int> weights)
    {
        this.weights = weights;
        bias = weights.GetValueOrDefault("bias");
        threshold = weights.GetValueOrDefault("threshold");
    }

    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static FeatureWeights Read(string path)
    {
        var table = TsvTable.Read(path, ["feature", "weight"], "start", "note");
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (!weights.TryAdd(row.Required("feature"), (int)(row.Number("weight") ?? 0)))
            {
                throw row.Error(DataErrors.DuplicateId, $"the feature '{row["feature"]}' stands twice");
            }
        }

        return new FeatureWeights(new WordTable<int>(weights, StringComparison.Ordinal));
    }

    /// <summary>The feature as the file spells it; null where it weighs nothing.</summary>
    public string? Find(ReadOnlySpan<char> feature) => weights.Find(feature);

    public int Sum(IEnumerable<string> features)
    {
        int sum = bias;
        foreach (string feature in features)
        {
            sum += weights.GetValueOrDefault(feature);
        }

        return sum;
    }

    /// <summary>How far the features are above the threshold, or below zero short of it.</summary>
    public int Points(IEnumerable<string> features) => Sum(features) - threshold;

    /// <summary>Each feature that weighs something, heaviest first.</summary>
    public ImmutableArray<Reason> Reasons(IEnumerable<string> features) =>
    [
        .. features.Append("bias").Select(feature => new Reason(feature, weights.GetValueOrDefault(feature), null)).Where(reason => reason.Weight != 0)
            .OrderByDescending(reason => Math.Abs(reason.Weight ?? 0)).ThenBy(reason => reason.Name, StringComparer.Ordinal),
    ];

    public bool Accepts(int sum) => sum >= threshold;

    /// <summary>The sum as a probability, to two digits.</summary>
    public static double Confidence(int sum) => Math.Round(1 / (1 + Math.Exp(-sum / 100.0)), 2);
}
