using Cairn.Cleaning.Judging;
using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Facts;

/// <summary>Chooses the line of a page that is most likely its title. Learned from pages whose title is known; the weights are whole
/// numbers in ontology/words/title-weights.tsv.</summary>
internal sealed class TitleJudge(LineWeights weights, LineWords words)
{
    /// <summary>So many hundredths less is nearly as likely; more of them where few lines stand above the report, since no menu is among these.</summary>
    private const int NearlyAsLikely = 100, NearlyInShortHead = 400;

    /// <summary>What the lines of a page show.</summary>
    public TitleFeatures Features(List<Line> lines, CreditLines credits) => new(lines, words, credits);

    /// <summary>The most likely title among the lines; null where nothing speaks enough for any. Of those that are nearly as likely as any
    /// the first of which the report takes up at least half as many words: what follows a headline may tell the same in other words, and what
    /// stands above it may be the headline of something else.</summary>
    /// <returns>The number of a candidate of <paramref name="features"/>.</returns>
    public int? Choose(TitleFeatures features)
    {
        var likely = features.Candidates.Select(c => (Candidate: c, Score: weights.Score(features.Of(c)))).Where(c => c.Score > weights.Threshold).ToArray();
        if (likely.Length == 0)
        {
            return null;
        }

        var best = likely.MaxBy(c => c.Score);
        int least = best.Score - (features.IsShortHead ? NearlyInShortHead : NearlyAsLikely);
        return likely.First(c => c == best || (c.Score >= least && features.IsPlain(c.Candidate) && features.ToldOf(c.Candidate) * 2 >= features.ToldOf(best.Candidate))).Candidate;
    }
}
