using System.Collections.Immutable;
using Cairn.Ledger.Boards;

namespace Cairn.Analysis.Hypotheses;

/// <summary>How consistent a row is with a hypothesis, by all who rated it: each person's last word holds.</summary>
/// <param name="Hypothesis">Number of the hypothesis.</param>
/// <param name="Ratings">The ratings that stand, one a person, oldest first.</param>
/// <param name="Score">Their median from -2 (very inconsistent) to 2; null where nobody rated it, or none finds it to bear on it.</param>
public sealed record BoardRating(long Hypothesis, ImmutableArray<BoardEntry> Ratings, double? Score)
{
    /// <summary>True where persons differ.</summary>
    public bool IsDisputed => Ratings.Select(rating => rating.Rating).Distinct().Count() > 1;

    /// <summary>The score of one rating; null where it has no bearing.</summary>
    public static double? ScoreOf(Consistency rating) => rating == Consistency.NotApplicable ? null : (int)rating - 2;
}
