using System.Collections.Immutable;
using Cairn.Analysis.Arithmetic;
using Cairn.Ledger.Grades;

namespace Cairn.Analysis.Grading;

/// <summary>How a figure stands beside those that other counters put forward for the same thing in other reports.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Confirming">Figures of other counters that may be of the same number, one a counter.</param>
/// <param name="Contradicting">Figures of other counters that cannot, one a counter.</param>
public sealed record FigureStanding(Figure Figure, ImmutableArray<Figure> Confirming, ImmutableArray<Figure> Contradicting)
{
    public bool IsCompared => Confirming.Length + Contradicting.Length > 0;

    /// <summary>True where more counters confirm than contradict.</summary>
    public bool IsConfirmed => Confirming.Length > Contradicting.Length;

    /// <summary>The number of the Admiralty code that the record speaks for; a person decides.</summary>
    public Credibility Proposed => (Confirming.Length, Contradicting.Length) switch
    {
        (0, 0) => Credibility.CannotBeJudged,
        ( >= 2, 0) => Credibility.Confirmed,
        (1, 0) => Credibility.ProbablyTrue,
        (0, 1) => Credibility.Doubtful,
        (0, _) => Credibility.Improbable,
        _ => Credibility.PossiblyTrue,
    };
}
