using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Judging;

/// <summary>Takes off the paragraphs at a report's edges that are none of it: what a house says of itself, asks of its readers or lays
/// down for their comments. Learned as <see cref="LineJudge"/> is, into the same file of weights.</summary>
/// <remarks>Only what stands beside furniture, or at the page's edge, is judged: a paragraph between two of the report belongs to it.</remarks>
internal sealed class ParagraphJudge(LineWeights weights, LineWords words)
{
    public const string Rule = "house-notice";

    /// <summary>So many other paragraphs must stay for one to be judged.</summary>
    private const int LeastOthers = 2;

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
    /// off while going through them makes its neighbour one. The paragraph that opens the report is none, nor is any of a very short report.</summary>
    public static IEnumerable<int> AtEdge(List<Line> lines)
    {
        int title = lines.FindIndex(line => line.Kind == BlockKind.Title), opening = lines.FindIndex(Math.Max(0, title), ParagraphFeatures.IsParagraph);
        int others = lines.Count(ParagraphFeatures.IsParagraph) - 1;
        for (int i = lines.Count - 1; i >= 0 && others >= LeastOthers; i--)
        {
            if (i != opening && IsAtEdge(lines, i))
            {
                yield return i;
                others -= lines[i].Stays ? 0 : 1;
            }
        }

        for (int i = 1; i < lines.Count && others >= LeastOthers; i++)
        {
            if (i != opening && lines[i].Stays && !lines[i - 1].Stays && IsAtEdge(lines, i))
            {
                yield return i;
                others -= lines[i].Stays ? 0 : 1;
            }
        }
    }

    private static bool IsAtEdge(List<Line> lines, int index) => ParagraphFeatures.IsParagraph(lines[index])
        && (index == 0 || index == lines.Count - 1 || !lines[index - 1].Stays || !lines[index + 1].Stays);
}
