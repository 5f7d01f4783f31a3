using System.Collections.Immutable;
using Cairn.Ledger.Boards;

namespace Cairn.Analysis.Hypotheses;

/// <summary>Says in plain words what a board comes to, what it hangs on, and what is not sure.</summary>
public static class BoardWords
{
    /// <summary>A rating as people read it.</summary>
    public static string Of(Consistency rating) => rating switch
    {
        Consistency.VeryInconsistent => "very inconsistent",
        Consistency.NotApplicable => "not applicable",
        _ => rating.ToString().ToLowerInvariant(),
    };

    /// <summary>A rating in two letters or a sign, for a cell.</summary>
    public static string Mark(double? score) => score switch
    {
        null => "",
        <= -1.5 => "− −",
        < -0.25 => "−",
        <= 0.25 => "0",
        < 1.5 => "+",
        _ => "+ +",
    };

    public static ImmutableArray<string> Of(HypothesisBoard board)
    {
        if (board.Leaders.IsEmpty)
        {
            return [$"{board.Hypotheses.Length} hypotheses and {board.Rows.Length} pieces of evidence; nothing is rated yet."];
        }

        var words = ImmutableArray.CreateBuilder<string>();
        words.Add(board.Leaders is [var leader]
            ? FormattableString.Invariant($"Least speaks against {leader.Label}, “{leader.Words}”: {leader.Inconsistency:0.#} against{Runner(board, leader)}.")
            : $"{string.Join(" and ", board.Leaders.Select(one => one.Label))} have as little against them: the board does not decide between them.");
        words.Add(board.Dependences is [] ? "No single row, source or family of reports decides that." : "It hangs on " + string.Join("; ", board.Dependences.OrderBy(one => one.On == "row").Take(4).Select(Of)) + ".");
        int apart = board.Rows.Count(row => row.Diagnosticity >= 0.5), alike = board.Rows.Count(row => row.Diagnosticity == 0);
        words.Add($"{apart} of {board.Rows.Length} rows tell the hypotheses apart; {alike} fit all alike and say nothing between them.{(board.Unrated > 0 ? $" {board.Unrated} cells are not rated." : "")}{Faults(board)}");
        int disputed = board.Rows.Sum(row => row.Ratings.Count(rating => rating.IsDisputed));
        words.Add(disputed > 0 ? $"Persons differ in {disputed} cells; the median counts." : "It orders what was put on the board, by ratings that persons gave; what nobody put there does not count.");
        return words.ToImmutable();
    }

    private static string Runner(HypothesisBoard board, BoardHypothesis leader) =>
        board.Hypotheses.Where(one => one.Rated > 0 && one != leader).MinBy(one => one.Inconsistency) is { } next ? FormattableString.Invariant($", {next.Inconsistency:0.#} against {next.Label}, the next") : "";

    private static string Of(Dependence on) => $"the {on.On} {on.Name}{(on.On == "row" ? "" : $" ({string.Join(", ", on.Rows)})")}: without it {(on.Leaders.IsEmpty ? "nothing is rated" : string.Join(" and ", on.Leaders) + " would lead")}";

    private static string Faults(HypothesisBoard board) => board.Rows.Count(row => row.Live.Fault is not null) is > 0 and var faults ? $" {faults} {(faults == 1 ? "row no longer holds" : "rows no longer hold")} in the record." : "";
}
