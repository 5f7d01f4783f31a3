using Cairn.Analysis.Hypotheses;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Hypotheses;

/// <summary>What speaks against each hypothesis of a board, and what fits it, as a chart.</summary>
public static class BoardChart
{
    public static Chart Of(HypothesisBoard board)
    {
        var drawn = board.Hypotheses.Reverse().ToList();
        return new Chart
        {
            Title = board.Board.Title,
            Unit = "sum over rows: one for inconsistent, two for very inconsistent; the shorter the better",
            Categories = [.. drawn.Select(one => one.Label)],
            IsSideways = true,
            Series =
            [
                new ChartSeries("against it", "s0", ChartShape.Bar, [.. drawn.Select(one => one.Rated == 0 ? (double?)null : one.Inconsistency)]),
                new ChartSeries("fits it (does not count)", "quiet", ChartShape.Bar, [.. drawn.Select(one => one.Rated == 0 ? (double?)null : one.Consistency)]),
            ],
        };
    }

    /// <summary>Where no board is chosen: nothing to draw.</summary>
    public static Chart None { get; } = new() { Title = "Boards of hypotheses", Unit = "", Categories = [], Series = [] };
}
