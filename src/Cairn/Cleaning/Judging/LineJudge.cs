using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Judging;

/// <summary>Takes off the lines that look like furniture although no pattern names them: menus, breadcrumbs, calls to subscribe, links to
/// further pages. Learned from pages whose report text is known; the weights are whole numbers in ontology/words/furniture-weights.tsv.</summary>
/// <remarks>In doubt a line stays: the threshold asks for much, and long lines are not judged.</remarks>
/// <param name="weights">What speaks for a short line being furniture.</param>
/// <param name="ofParagraphs">What speaks for a paragraph being furniture.</param>
/// <param name="words">The words that features are made of.</param>
internal sealed class LineJudge(LineWeights weights, LineWeights ofParagraphs, LineWords words)
{
    public const string Rule = "furniture-like";

    private readonly ParagraphJudge paragraphs = new(ofParagraphs, words);

    public void Apply(PageDraft page)
    {
        var features = new LineFeatures(page.Lines, words);
        int[] furniture = [.. Enumerable.Range(0, page.Lines.Count)
            .Where(i => page.Lines[i].Stays && IsJudged(page.Lines[i]) && !features.IsHeading(i) && !features.IsSentence(i) && weights.Score(features.Of(i)) >= weights.Threshold)];
        foreach (int index in furniture)
        {
            page.Lines[index].Remove(Rule);
        }

        paragraphs.Apply(page);
    }

    /// <summary>True for a line short enough to be furniture that is neither title, heading nor caption.</summary>
    public static bool IsJudged(Line line) => line.Words <= LineFeatures.LongestLine && line.Kind is not (BlockKind.Title or BlockKind.Heading or BlockKind.Caption);
}
