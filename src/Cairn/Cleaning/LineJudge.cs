using System.Collections.Frozen;
using Cairn.Theatres;

namespace Cairn.Cleaning;

/// <summary>Takes off the lines that look like furniture although no pattern names them: menus, breadcrumbs, calls to subscribe, links to
/// further pages. Learned from pages whose report text is known; the weights are whole numbers in ontology/words/furniture-weights.tsv.</summary>
/// <remarks>In doubt a line stays: the threshold asks for much, and long lines are not judged.</remarks>
internal sealed class LineJudge
{
    public const string Rule = "furniture-like";

    private readonly FrozenDictionary<string, int> weights;
    private readonly int threshold;

    /// <param name="weights">Hundredths for furniture, negative for report text, by feature.</param>
    /// <param name="threshold">The sum from which a line goes.</param>
    public LineJudge(IReadOnlyDictionary<string, int> weights, int threshold)
    {
        this.weights = weights.ToFrozenDictionary(StringComparer.Ordinal);
        this.threshold = threshold;
    }

    /// <summary>Reads the weights; the row <c>threshold</c> holds the sum from which a line goes.</summary>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static LineJudge Read(string file)
    {
        var rows = TsvTable.Read(file, ["feature", "weight"]).Rows.ToDictionary(r => r.Required("feature"), r => (int)r.Number("weight")!.Value, StringComparer.Ordinal);
        return new LineJudge(rows, rows["threshold"]);
    }

    public void Apply(PageDraft page)
    {
        var lines = page.Lines.FindAll(l => l.Stays);
        var features = new LineFeatures(lines);
        for (int i = 0; i < lines.Count; i++)
        {
            if (IsJudged(lines[i]) && !features.IsHeading(i) && Score(features.Of(i)) >= threshold)
            {
                lines[i].Remove(Rule);
            }
        }
    }

    /// <summary>True for a line short enough to be furniture that is neither title nor caption.</summary>
    public static bool IsJudged(Line line) => line.Words <= LineFeatures.LongestLine && line.Kind is not (BlockKind.Title or BlockKind.Caption);

    /// <summary>How much speaks for furniture, in hundredths: the sum of the weights over the root of how many features the line shows.</summary>
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
