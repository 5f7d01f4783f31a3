using System.Collections.Immutable;
using Cairn.Analysis.Hypotheses;
using Cairn.Ledger.Boards;
using Xunit;

namespace Cairn.Tests.Analysis.Hypotheses;

public sealed class HypothesisBoardTests
{
    private static readonly Board Named = new() { Id = "b", Title = "B", By = "Rana", At = DateTimeOffset.UnixEpoch };
    private readonly List<BoardEntry> entries = [];
    private readonly Dictionary<long, LiveEvidence> live = [];

    [Fact]
    public void What_speaks_against_counts_and_what_fits_does_not()
    {
        var (rises, falls) = (Hypothesis("rises"), Hypothesis("falls"));
        Rate(Row("a"), (rises, Consistency.Inconsistent), (falls, Consistency.VeryConsistent));
        Rate(Row("b"), (rises, Consistency.VeryInconsistent), (falls, Consistency.NotApplicable));
        Rate(Row("c"), (rises, Consistency.VeryConsistent), (falls, Consistency.Neutral));
        var board = Read();
        Assert.Equal(["H2", "H1"], board.Hypotheses.Select(one => one.Label));
        Assert.Equal([(0.0, 2.0, 2), (3.0, 2.0, 3)], board.Hypotheses.Select(one => (one.Inconsistency, one.Consistency, one.Rated)));
        Assert.Equal("H2", Assert.Single(board.Leaders).Label);
    }

    [Fact]
    public void A_row_that_fits_all_alike_tells_nothing_and_stands_below_one_that_tells_apart()
    {
        var (rises, falls) = (Hypothesis("rises"), Hypothesis("falls"));
        Rate(Row("fits all"), (rises, Consistency.Consistent), (falls, Consistency.Consistent));
        Rate(Row("tells apart"), (rises, Consistency.VeryConsistent), (falls, Consistency.VeryInconsistent));
        Rate(Row("half rated"), (rises, Consistency.Neutral));
        Assert.Equal([("E2", 1.0), ("E1", 0.0), ("E3", null)], Read().Rows.Select(row => (row.Label, row.Diagnosticity)));
    }

    [Fact]
    public void The_leader_hangs_on_the_one_source_without_which_another_leads()
    {
        var (rises, falls) = (Hypothesis("rises"), Hypothesis("falls"));
        Rate(Row("a", "the ministry", 0), (rises, Consistency.Inconsistent), (falls, Consistency.Consistent));
        Rate(Row("b", "the ministry", 1), (rises, Consistency.Inconsistent), (falls, Consistency.Consistent));
        Rate(Row("c", "a general", 1), (rises, Consistency.Consistent), (falls, Consistency.Inconsistent));
        var board = Read();
        Assert.Equal("H2", Assert.Single(board.Leaders).Label);
        var source = Assert.Single(board.Dependences, on => on.On == "source");
        Assert.Equal(("the ministry", "H1"), (source.Name, Assert.Single(source.Leaders)));
        Assert.Equal(["E1", "E2"], source.Rows);
        Assert.Contains("hangs on", string.Join(' ', BoardWords.Of(board)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_persons_last_word_holds_the_median_of_persons_counts_and_what_is_taken_back_does_not()
    {
        var rises = Hypothesis("rises");
        long row = Row("a");
        Rate(row, (rises, Consistency.VeryInconsistent));
        Rate(row, (rises, Consistency.Consistent));
        Assert.Equal(1, Read().Rows[0].Ratings[0].Score);
        long omar = Enter(BoardEntryKind.Rating, "no", of: rises, row: row, rating: Consistency.VeryInconsistent, by: "Omar");
        var both = Read().Rows[0].Ratings[0];
        Assert.Equal((-0.5, true), (both.Score!.Value, both.IsDisputed));
        Enter(BoardEntryKind.Withdrawal, "misread", of: omar);
        Assert.Equal(1, Read().Rows[0].Ratings[0].Score);
        Assert.Equal(1, HypothesisBoard.Of(Named, [.. entries], live, "Rana").Rows[0].Ratings[0].Score);
    }

    [Fact]
    public void Labels_stay_when_an_earlier_row_is_taken_back()
    {
        Hypothesis("rises");
        long first = Row("a");
        Row("b");
        Enter(BoardEntryKind.Withdrawal, "gone", of: first);
        Assert.Equal("E2", Assert.Single(Read().Rows).Label);
    }

    [Fact]
    public void An_empty_board_says_that_nothing_is_rated() => Assert.Equal(["0 hypotheses and 0 pieces of evidence; nothing is rated yet."], BoardWords.Of(Read()));

    private long Hypothesis(string words) => Enter(BoardEntryKind.Hypothesis, words);

    private long Row(string words, string? source = null, int? family = null)
    {
        long number = Enter(BoardEntryKind.Evidence, words);
        live[number] = new LiveEvidence(source is null ? "note" : "claim", words, source, Stem: words) { Family = family };
        return number;
    }

    private void Rate(long row, params (long Hypothesis, Consistency Rating)[] ratings)
    {
        foreach (var (hypothesis, rating) in ratings)
        {
            Enter(BoardEntryKind.Rating, "because", of: hypothesis, row: row, rating: rating);
        }
    }

    private long Enter(BoardEntryKind kind, string words, long? of = null, long? row = null, Consistency? rating = null, string by = "Rana")
    {
        entries.Add(new BoardEntry { Number = entries.Count + 1, Board = "b", Kind = kind, Words = words, Of = of, Row = row, Rating = rating, By = by, At = DateTimeOffset.UnixEpoch });
        return entries.Count;
    }

    private HypothesisBoard Read() => HypothesisBoard.Of(Named, [.. entries], live);
}
