using Cairn.Theatres;

namespace Cairn.Cleaning.Judging;

/// <summary>Whole numbers by feature, in hundredths, and the sum from which what they speak for is taken to be so.</summary>
internal sealed class LineWeights(IReadOnlyDictionary<string, int> weights, int threshold)
{
    /// <summary>The row of the threshold from which a paragraph goes.</summary>
    public const string OfParagraphs = "paragraph-threshold";

    private readonly WordTable<int> weights = new(weights, StringComparison.Ordinal);

    public int Threshold { get; } = threshold;

    /// <param name="file">The file of weights.</param>
    /// <param name="row">The row that holds the threshold.</param>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static LineWeights Read(string file, string row = "threshold")
    {
        var rows = TsvTable.Read(file, ["feature", "weight"]).Rows.ToDictionary(r => r.Required("feature"), r => (int)r.Number("weight")!.Value, StringComparer.Ordinal);
        return new LineWeights(rows, rows[row]);
    }

    /// <summary>The sum of the weights over the root of how many features there are.</summary>
    public int Score(IEnumerable<string> features)
    {
        long sum = 0, count = 0;
        foreach (string feature in features)
        {
            sum += weights.GetValueOrDefault(feature);
            count++;
        }

        return Math.Sign(sum) * (int)Math.Sqrt(sum * sum / Math.Max(1, count));
    }
}
