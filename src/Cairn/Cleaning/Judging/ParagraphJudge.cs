using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Judging;

/// <summary>Takes off the paragraphs at a report's edges that are none of it: what a house says of itself, asks of its readers or lays
/// down for their comments. Learned as <see cref="LineJudge"/> is, into the same file of weights.</summary>
/// <remarks>Only what stands beside furniture, or at the page's edge, is judged: a paragraph between two of the report belongs to it.</remarks>
internal sealed class ParagraphJudge(LineWeights weights, LineWords words)
{
    public const string Rule = "address";

    public void Apply(PageDraft page)
    {
        var features = new ParagraphFeatures(page, words);
        foreach (int index in AtEdge(page.Lines))
        {
            if (weights.Score(features.Of(index)) >= weights.Threshold)
            {
                page.Lines[index].Remove(Rule);
            }
        }
    }

    /// <summary>The places of paragraphs beside furniture or at the page's edge, from the page's end to its start and back. Who takes one
    /// off while going through them makes its neighbour one.</summary>
    public static IEnumerable<int> AtEdge(List<Line> lines)
    {
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            if (IsAtEdge(lines, i))
            {
                yield return i;
            }
        }

        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].Stays && !lines[i - 1].Stays && IsAtEdge(lines, i))
            {
                yield return i;
            }
        }
    }

    private static bool IsAtEdge(List<Line> lines, int index) => ParagraphFeatures.IsParagraph(lines[index])
        && (index == 0 || index == lines.Count - 1 || !lines[index - 1].Stays || !lines[index + 1].Stays);
}
