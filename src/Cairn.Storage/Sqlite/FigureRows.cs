using System.Collections.Immutable;
using Cairn.Ledger.Tolls;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Reads and writes by which policy figures are published.</summary>
internal static class FigureRows
{
    public static ImmutableArray<FigureChoice> All(SqliteConnection connection) =>
    [
        .. connection.Query<(long Number, string Policy, string By, string? Reason, string At)>("SELECT seq, policy, by, reason, at FROM figure_choices ORDER BY seq")
            .Select(row => new FigureChoice { Number = row.Number, Policy = Enum.Parse<FigurePolicy>(row.Policy), By = row.By, Reason = row.Reason, At = Stored.Instant(row.At) }),
    ];

    public static FigureChoice Insert(SqliteConnection connection, SqliteTransaction transaction, FigureChoice choice) => choice with
    {
        Number = connection.ExecuteScalar<long>(
            "INSERT INTO figure_choices (policy, by, reason, at) VALUES (@policy, @By, @Reason, @at); SELECT last_insert_rowid()",
            new { policy = choice.Policy.ToString(), choice.By, choice.Reason, at = Stored.Instant(choice.At) },
            transaction),
    };
}
