using System.Collections.Immutable;
using Cairn.Ledger.Boards;

namespace Cairn.Analysis.Hypotheses;

/// <summary>A row of a board: a piece of evidence as it stands in the record now, and how it was rated.</summary>
public sealed record BoardRow
{
    /// <summary>Its entry: who put it there, when, why.</summary>
    public required BoardEntry Entry { get; init; }

    /// <summary><c>E1</c>: the first row that was ever put on the board.</summary>
    public required string Label { get; init; }

    /// <summary>What it says now.</summary>
    public required LiveEvidence Live { get; init; }

    /// <summary>A rating for each hypothesis, in their order.</summary>
    public required ImmutableArray<BoardRating> Ratings { get; init; }

    /// <summary>How far the row tells hypotheses apart, 0 to 1: the span of its scores. Null where fewer than two are rated.</summary>
    public double? Diagnosticity => Ratings.Select(rating => rating.Score).OfType<double>().ToList() is { Count: > 1 } scores ? (scores.Max() - scores.Min()) / 4 : null;
}
