using System.Collections.Immutable;
using Cairn.Ledger;
using Cairn.Ledger.Grades;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Reads and writes grades of sources and of statements.</summary>
internal static class GradeRows
{
    public static ImmutableArray<SourceGrade> OfSource(SqliteConnection connection, string source) =>
    [
        .. connection.Query<Row>("SELECT seq AS Number, source AS Name, reliability AS Mark, by AS By, reason AS Reason, at AS At FROM source_grades WHERE source = @source COLLATE NOCASE ORDER BY seq", new { source })
            .Select(row => new SourceGrade { Number = row.Number, Source = row.Name, Reliability = Enum.Parse<Reliability>(row.Mark), By = row.By, Reason = row.Reason, At = Stored.Instant(row.At) }),
    ];

    public static ImmutableArray<StatementGrade> OfThing(SqliteConnection connection, CodedId thing) =>
    [
        .. connection.Query<Row>(
                "SELECT g.seq AS Number, t.id AS Name, g.credibility AS Mark, g.by AS By, g.reason AS Reason, g.at AS At FROM statement_grades g JOIN things t ON t.seq = g.thing WHERE t.id = @id ORDER BY g.seq",
                new { id = thing.Value })
            .Select(row => new StatementGrade { Number = row.Number, Thing = new CodedId(row.Name), Credibility = Enum.Parse<Credibility>(row.Mark), By = row.By, Reason = row.Reason, At = Stored.Instant(row.At) }),
    ];

    public static SourceGrade Insert(SqliteConnection connection, SqliteTransaction transaction, SourceGrade grade) => grade with
    {
        Number = connection.ExecuteScalar<long>(
            "INSERT INTO source_grades (source, reliability, by, reason, at) VALUES (@Source, @mark, @By, @Reason, @at); SELECT last_insert_rowid()",
            new { grade.Source, mark = grade.Reliability.ToString(), grade.By, grade.Reason, at = Stored.Instant(grade.At) },
            transaction),
    };

    /// <exception cref="LedgerException">Nothing with that id was ever coded.</exception>
    public static StatementGrade Insert(SqliteConnection connection, SqliteTransaction transaction, StatementGrade grade) => grade with
    {
        Number = connection.ExecuteScalar<long>(
            "INSERT INTO statement_grades (thing, credibility, by, reason, at) VALUES (@thing, @mark, @By, @Reason, @at); SELECT last_insert_rowid()",
            new { thing = DecisionRows.ThingOf(connection, transaction, grade.Thing), mark = (int)grade.Credibility, grade.By, grade.Reason, at = Stored.Instant(grade.At) },
            transaction),
    };

    private sealed class Row
    {
        public long Number { get; set; }

        public string Name { get; set; } = "";

        public string Mark { get; set; } = "";

        public string By { get; set; } = "";

        public string? Reason { get; set; }

        public string At { get; set; } = "";
    }
}
