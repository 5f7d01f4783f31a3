using Cairn.Cleaning;
using Cairn.Cleaning.Judging;
using Cairn.Cleaning.Lines;
using Cairn.Exams.Learning;

namespace Cairn.Exams.Cleaning;

/// <summary>The lines of pages whose report text is known, with what they show, to learn the weights of furniture from.</summary>
internal static class LabelledLines
{
    private const int LongLine = 12, ShortLine = 3;

    /// <param name="page">The page.</param>
    /// <param name="cleaner">A cleaner without weights of furniture.</param>
    /// <param name="words">The words that features are made of.</param>
    public static IEnumerable<LearningCase> Of(LabelledPage page, Cleaner cleaner, LineWords words)
    {
        var draft = cleaner.Draft(page.Report);
        return Short(page, draft, words).Concat(Paragraphs(page, draft, words));
    }

    private static IEnumerable<LearningCase> Short(LabelledPage page, PageDraft draft, LineWords words)
    {
        var features = new LineFeatures(draft.Lines, words);
        string title = FoldedText.Of(page.Title ?? "");
        for (int i = 0; i < draft.Lines.Count; i++)
        {
            var line = draft.Lines[i];
            if (!LineJudge.IsJudged(line) || (line.Stays && (features.IsHeading(i) || features.IsSentence(i))))
            {
                continue;
            }

            bool furniture = !line.Stays || page.IsFurniture(line.Text);
            if (page.Body is null || !IsDoubtful(line, furniture, title))
            {
                yield return new LearningCase([.. features.Of(i).Distinct()], furniture ? 1 : 0, page.Weight);
            }
        }
    }

    /// <summary>The paragraphs at the report's edges, once all short furniture is gone. Of web pages only the report's own teach: much of
    /// what else stands there is the start of other reports.</summary>
    private static IEnumerable<LearningCase> Paragraphs(LabelledPage page, PageDraft draft, LineWords words)
    {
        foreach (var line in draft.Lines.Where(line => !ParagraphFeatures.IsParagraph(line) && page.IsFurniture(line.Text)))
        {
            line.Remove(LineJudge.Rule);
        }

        var features = new ParagraphFeatures(draft, words);
        foreach (int index in ParagraphJudge.AtEdge(draft.Lines))
        {
            bool furniture = page.IsFurniture(draft.Lines[index].Text);
            if (page.Body is null || !furniture)
            {
                yield return new LearningCase([.. features.Of(index).Distinct()], furniture ? 1 : 0, page.Weight);
            }

            if (furniture)
            {
                draft.Lines[index].Remove(ParagraphJudge.Rule);
            }
        }
    }

    /// <summary>What an article's body lacks may be a caption or its title, and a word or two may stand in the body by chance: neither teaches.</summary>
    private static bool IsDoubtful(Line line, bool furniture, string title)
    {
        int words = line.Text.Split(' ').Length;
        return furniture ? words >= LongLine || title.Contains(FoldedText.Of(line.Text), StringComparison.Ordinal) : words <= ShortLine;
    }
}
