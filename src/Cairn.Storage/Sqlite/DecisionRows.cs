using Cairn.Ledger;
using Cairn.Ledger.Decisions;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Reads and writes what people decided.</summary>
internal static class DecisionRows
{
    private const string Columns =
        "SELECT x.seq AS Number, x.thing AS Thing, t.id AS Id, x.verdict AS Verdict, x.field AS Field, x.value AS Value, x.by AS By, x.reason AS Reason, x.at AS At FROM decisions x JOIN things t ON t.seq = x.thing";

    /// <summary>The decisions about each of these things, oldest first.</summary>
    public static ILookup<long, Decision> Of(SqliteConnection connection, IReadOnlyCollection<long> things) =>
        things.Count == 0
            ? Array.Empty<Row>().ToLookup(r => r.Thing, r => r.Decision())
            : things.Chunk(500).SelectMany(some => connection.Query<Row>($"{Columns} WHERE x.thing IN @some ORDER BY x.seq", new { some })).ToLookup(r => r.Thing, r => r.Decision());

    public static IEnumerable<Decision> OfReport(SqliteConnection connection, long report) =>
        connection.Query<Row>($"{Columns} WHERE t.report = @report ORDER BY x.seq", new { report }).Select(r => r.Decision());

    public static IEnumerable<Decision> Of(SqliteConnection connection, CodedId thing) =>
        connection.Query<Row>($"{Columns} WHERE t.id = @id ORDER BY x.seq", new { id = thing.Value }).Select(r => r.Decision());

    /// <summary>Keeps a decision and sets the thing's standing by it.</summary>
    /// <exception cref="LedgerException">Nothing with that id was ever coded.</exception>
    public static Decision Insert(SqliteConnection connection, SqliteTransaction transaction, Decision decision)
    {
        long thing = ThingOf(connection, transaction, decision.Thing);
        long number = connection.ExecuteScalar<long>(
            "INSERT INTO decisions (thing, verdict, field, value, by, reason, at) VALUES (@thing, @verdict, @Field, @Value, @By, @Reason, @at); SELECT last_insert_rowid()",
            new { thing, verdict = decision.Verdict.ToString(), decision.Field, decision.Value, decision.By, decision.Reason, at = Stored.Instant(decision.At) },
            transaction);
        connection.Execute(
            "UPDATE things SET standing = @standing WHERE seq = @thing", new { thing, standing = 1 + (int)decision.Verdict }, transaction);
        return decision with { Number = number };
    }

    /// <summary>The number of a coded thing.</summary>
    /// <exception cref="LedgerException">Nothing with that id was ever coded.</exception>
    public static long ThingOf(SqliteConnection connection, SqliteTransaction transaction, CodedId id) =>
        connection.ExecuteScalar<long?>("SELECT seq FROM things WHERE id = @id", new { id = id.Value }, transaction) ?? throw new LedgerException(new Rejection(
            LedgerErrors.UnknownThing, id.Value, "nothing with this id was ever coded.", "`cairn events --json`, `claims` and `assessments` show ids as key."));

    private sealed class Row
    {
        public long Number { get; set; }

        public long Thing { get; set; }

        public string Id { get; set; } = "";

        public string Verdict { get; set; } = "";

        public string? Field { get; set; }

        public string? Value { get; set; }

        public string By { get; set; } = "";

        public string? Reason { get; set; }

        public string At { get; set; } = "";

        public Decision Decision() => new()
        {
            Number = Number,
            Thing = new CodedId(Id),
            Verdict = Enum.Parse<DecisionVerdict>(Verdict),
            Field = Field,
            Value = Value,
            By = By,
            Reason = Reason,
            At = Stored.Instant(At),
        };
    }
}
