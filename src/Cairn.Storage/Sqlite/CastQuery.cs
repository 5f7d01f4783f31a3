using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Reads who is named in coded things. Of a body only the parties are taken, so that all of a large record is read in a second or two.</summary>
internal static class CastQuery
{
    /// <summary>Events, then claims, then assessments, each the newest first.</summary>
    public static ImmutableArray<Cast> Read(SqliteConnection connection, EventFilter events, ClaimFilter claims, AssessmentFilter assessments) =>
    [
        .. Rows(connection, "SELECT x.seq, t.id, x.number, r.hash, r.stem, x.evidence, x.first_day, x.body, x.type FROM events x JOIN things t ON t.seq = x.thing JOIN reports r ON r.seq = x.report", Filters.Of(events), OfEvent),
        .. Rows(connection, Statements("claims"), Filters.Of(claims), row => Of(row, AnchorKind.Claim, 'c') with { Speaker = Body(row, StoredJsonContext.Default.StatementParty).Speaker }),
        .. Rows(connection, Statements("assessments"), Filters.Of(assessments), row => Of(row, AnchorKind.Assessment, 'a') with { Speaker = Body(row, StoredJsonContext.Default.StatementParty).Speaker }),
    ];

    private static Cast OfEvent(DbDataReader row)
    {
        var parties = Body(row, StoredJsonContext.Default.EventParties);
        return Of(row, AnchorKind.Event, 'e') with { EventType = row.GetString(8), Doers = parties.Actors, Targets = parties.Targets };
    }

    private static string Statements(string table) =>
        $"SELECT x.seq, t.id, x.number, r.hash, r.stem, x.evidence, d.published, x.body FROM {table} x JOIN things t ON t.seq = x.thing JOIN reports r ON r.seq = x.report JOIN codings c ON c.seq = x.coding JOIN documents d ON d.seq = c.document";

    /// <summary>Sorted here, since SQLite would carry the bodies through its sorting.</summary>
    private static IEnumerable<Cast> Rows(SqliteConnection connection, string select, Conditions conditions, Func<DbDataReader, Cast> read)
    {
        var rows = new List<(long Seq, Cast Cast)>();
        using var found = (DbDataReader)connection.ExecuteReader($"{select} WHERE {conditions.Where}", conditions.Values);
        while (found.Read())
        {
            rows.Add((found.GetInt64(0), read(found)));
        }

        return rows.OrderByDescending(row => row.Cast.Day).ThenByDescending(row => row.Seq).Select(row => row.Cast);
    }

    private static Cast Of(DbDataReader row, AnchorKind kind, char letter) => new()
    {
        Kind = kind,
        Id = new CodedId(row.GetString(1)),
        Name = string.Create(CultureInfo.InvariantCulture, $"{letter}{row.GetInt64(2)}"),
        Report = new ContentHash(row.GetString(3)),
        Stem = row.GetString(4),
        Evidence = row.GetString(5),
        Day = Stored.Day(row.IsDBNull(6) ? null : row.GetString(6)),
    };

    private static T Body<T>(DbDataReader row, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(row.GetFieldValue<byte[]>(7), type) ?? throw new InvalidDataException("A body in the store is null.");

    /// <summary>The parties of an event's body.</summary>
    internal sealed record EventParties(ImmutableArray<Evidenced<string>> Actors, ImmutableArray<Evidenced<string>> Targets);

    /// <summary>The speaker of a claim's or assessment's body.</summary>
    internal sealed record StatementParty(Evidenced<string> Speaker);
}
