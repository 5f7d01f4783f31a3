using Cairn.Cleaning;
using Cairn.Cleaning.Facts;
using Cairn.Exams.Learning;

namespace Cairn.Exams.Cleaning;

/// <summary>The lines above reports that could be their titles, with what they show, to learn the weights of titles from.</summary>
internal static class LabelledTitles
{
    /// <summary>So many of the words of the shorter and of the longer one must be in both for a line to be the title.</summary>
    private const double ShareOfShorter = 0.8, ShareOfLonger = 0.5;

    /// <param name="page">The page.</param>
    /// <param name="cleaner">A cleaner without weights.</param>
    /// <param name="judge">What lines show.</param>
    public static IEnumerable<LearningCase> Of(LabelledPage page, Cleaner cleaner, TitleJudge judge)
    {
        // Without weights no title is chosen, so every line above the report is still there to be labelled.
        var lines = cleaner.Untitled(page.Report).Lines;
        var features = judge.Features(lines, cleaner.Credits);
        bool[] right = [.. features.Candidates.Select(c => page.Title is { } title && IsTitle(lines[features.Place(c)].Text, title))];
        if (page.Title is not null && !right.Contains(true))
        {
            return [];
        }

        return features.Candidates.Select((c, n) => new LearningCase([.. features.Of(c).Distinct()], right[n] ? 1 : 0, page.Weight));
    }

    /// <summary>True for a line that is the title, perhaps with the site's name beside the one or the other.</summary>
    public static bool IsTitle(string line, string title)
    {
        HashSet<string> a = [.. FoldedText.Words(line).Split(' ')], b = [.. FoldedText.Words(title).Split(' ')];
        int shared = a.Count(b.Contains);
        return shared >= ShareOfShorter * Math.Min(a.Count, b.Count) && shared >= ShareOfLonger * Math.Max(a.Count, b.Count);
    }
}
