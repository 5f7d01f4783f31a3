using System.Collections.Immutable;
using Cairn.Analysis.Hypotheses;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Hypotheses;

/// <summary>A board as a table: evidence down, hypotheses across.</summary>
public static class BoardTable
{
    public static AnalysisTable Of(HypothesisBoard board) => new(
        board.Board.Title,
        [new TableColumn("row", "Row"), new TableColumn("kind", "Kind"), new TableColumn("evidence", "Evidence"), .. board.Hypotheses.Select(one => new TableColumn(one.Label, one.Label)), new TableColumn("diagnosticity", "Tells apart", true)],
        [
            .. board.Rows.Select(row => ImmutableArray.CreateRange<TableCell>(
            [
                new TableCell(row.Label), new TableCell(row.Live.Kind), new TableCell(row.Live.Words), .. row.Ratings.Select(rating => new TableCell(rating.Ratings.IsEmpty ? "" : rating.Score is { } score ? BoardWords.Mark(score) : "n/a")),
                TableCell.Of(row.Diagnosticity, 2),
            ])),
        ]);

    /// <summary>All boards, a row each.</summary>
    public static AnalysisTable Of(IEnumerable<Ledger.Boards.Board> boards) => new(
        "Boards of hypotheses",
        [new TableColumn("id", "Board"), new TableColumn("title", "Title"), new TableColumn("question", "Question"), new TableColumn("by", "Founded by")],
        [.. boards.Select(board => ImmutableArray.Create(new TableCell(board.Id), new TableCell(board.Title), new TableCell(board.Question ?? ""), new TableCell(board.By)))]);
}
