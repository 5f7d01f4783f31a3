using System.Collections.Immutable;
using Cairn.Ledger;
using Cairn.Ledger.Boards;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Reads and writes boards of evidence against hypotheses.</summary>
internal static class BoardRows
{
    public static ImmutableArray<Board> All(SqliteConnection connection) =>
    [
        .. connection.Query<(string Id, string Title, string? Question, string By, string At)>("SELECT id, title, question, by, at FROM boards ORDER BY seq")
            .Select(row => new Board { Id = row.Id, Title = row.Title, Question = row.Question, By = row.By, At = Stored.Instant(row.At) }),
    ];

    public static ImmutableArray<BoardEntry> Entries(SqliteConnection connection, string board) =>
    [
        .. connection.Query<Row>(
                "SELECT e.seq AS Number, b.id AS Board, e.kind AS Kind, e.of_entry AS OfEntry, e.row_entry AS RowEntry, e.rating AS Rating, e.words AS Words, e.thing AS Thing, e.by AS By, e.at AS At FROM board_entries e JOIN boards b ON b.seq = e.board WHERE b.id = @board ORDER BY e.seq",
                new { board })
            .Select(row => row.Entry()),
    ];

    /// <exception cref="LedgerException">There is a board of that id.</exception>
    public static Board Insert(SqliteConnection connection, SqliteTransaction transaction, Board board)
    {
        int made = connection.Execute(
            "INSERT OR IGNORE INTO boards (id, title, question, by, at) VALUES (@Id, @Title, @Question, @By, @at)",
            new { board.Id, board.Title, board.Question, board.By, at = Stored.Instant(board.At) },
            transaction);
        return made == 1 ? board : throw new LedgerException(new Rejection(LedgerErrors.BoardExists, board.Id, "there is a board of this id.", "Choose another title or id; `cairn hypotheses` lists the boards."));
    }

    /// <exception cref="LedgerException">There is no such board.</exception>
    public static BoardEntry Insert(SqliteConnection connection, SqliteTransaction transaction, BoardEntry entry)
    {
        long board = connection.ExecuteScalar<long?>("SELECT seq FROM boards WHERE id = @Board", new { entry.Board }, transaction)
            ?? throw new LedgerException(new Rejection(LedgerErrors.UnknownBoard, entry.Board, "there is no board of this id.", "`cairn hypotheses` lists the boards."));
        return entry with
        {
            Number = connection.ExecuteScalar<long>(
                "INSERT INTO board_entries (board, kind, of_entry, row_entry, rating, words, thing, by, at) VALUES (@board, @kind, @Of, @Row, @rating, @Words, @Thing, @By, @at); SELECT last_insert_rowid()",
                new { board, kind = entry.Kind.ToString(), entry.Of, entry.Row, rating = entry.Rating?.ToString(), entry.Words, entry.Thing, entry.By, at = Stored.Instant(entry.At) },
                transaction),
        };
    }

    private sealed class Row
    {
        public long Number { get; set; }

        public string Board { get; set; } = "";

        public string Kind { get; set; } = "";

        public long? OfEntry { get; set; }

        public long? RowEntry { get; set; }

        public string? Rating { get; set; }

        public string Words { get; set; } = "";

        public string? Thing { get; set; }

        public string By { get; set; } = "";

        public string At { get; set; } = "";

        public BoardEntry Entry() => new()
        {
            Number = Number, Board = Board, Kind = Enum.Parse<BoardEntryKind>(Kind), Of = OfEntry, Row = RowEntry, Rating = Rating is null ? null : Enum.Parse<Consistency>(Rating), Words = Words, Thing = Thing, By = By,
            At = Stored.Instant(At),
        };
    }
}
