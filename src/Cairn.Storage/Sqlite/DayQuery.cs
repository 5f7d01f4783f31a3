using System.Collections.Immutable;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Counts happenings and reports by their days, within the database: no body is read.</summary>
internal static class DayQuery
{
    private const string Tolls = "sum(low IS NOT NULL OR high IS NOT NULL) AS Told, total(low) AS Low, total(coalesce(high, low)) AS High, sum(open) AS OpenAbove";

    public static ImmutableArray<DayCount> Events(SqliteConnection connection, EventFilter filter, CountUnit unit, CountGrouping grouping)
    {
        var conditions = Filters.Of(filter);
        (string key, string join) = Key(grouping);
        bool isJoined = unit == CountUnit.Incidents && connection.ExecuteScalar<long>("SELECT EXISTS (SELECT 1 FROM incident_of)") == 1;
        string told = $"SELECT x.thing AS thing, {key} AS key, x.first_day AS first, x.last_day AS last, x.killed_low AS low, x.killed_high AS high, x.killed_low IS NOT NULL AND x.killed_high IS NULL AS open FROM events x {join} WHERE {conditions.Where}";
        // An incident's day is the narrowest that one of its events tells, the earliest of equals; its toll reaches from the lowest told to the highest.
        string happenings = !isJoined ? told :
            $"""
            SELECT key, substr(day, 7, 10) AS first, substr(day, 17, 10) AS last, low, high, open FROM (
              SELECT key, min(printf('%06d', julianday(last) - julianday(first)) || first || last) AS day, min(low) AS low, max(coalesce(high, low)) AS high,
                max(low) IS NOT NULL AND (max(high) IS NULL OR max(low) > max(high)) AS open
              FROM ({told}) a LEFT JOIN incident_of io ON io.thing = a.thing GROUP BY coalesce(io.incident, a.thing), key)
            """;
        return
        [
            .. connection.Query<Row>($"SELECT first AS First, last AS Last, coalesce(key, '') AS Key, count(*) AS Count, {Tolls} FROM ({happenings}) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3", conditions.Values)
                .Select(row => new DayCount(Stored.Day(row.First), Stored.Day(row.Last), row.Key, row.Count, row.Told, (decimal)row.Low, (decimal)row.High, row.OpenAbove)),
        ];
    }

    public static ImmutableArray<ReportDay> Reports(SqliteConnection connection) =>
    [
        .. connection.Query<(string First, string Last, long Reports)>(
            "SELECT published_first, published_last, count(DISTINCT report) FROM documents WHERE published_first IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2")
            .Select(row => new ReportDay(Stored.Day(row.First)!.Value, Stored.Day(row.Last)!.Value, row.Reports)),
    ];

    public static ImmutableArray<StoredDataset> Datasets(SqliteConnection connection) =>
    [
        .. connection.Query<(string Name, long Events)>(
            "SELECT c.coder || ' ' || c.coder_version, sum(c.events) FROM reports r JOIN codings c ON c.seq = r.coding WHERE r.format = 'Dataset' GROUP BY 1 ORDER BY 1")
            .Select(row => new StoredDataset(row.Name, row.Events)),
    ];

    private static (string Key, string Join) Key(CountGrouping grouping) => grouping switch
    {
        CountGrouping.None => ("''", ""),
        CountGrouping.Type => ("x.type", ""),
        CountGrouping.SubType => ("x.subtype", ""),
        CountGrouping.Admin1 => ("x.admin1", ""),
        CountGrouping.Place => ("x.place", ""),
        CountGrouping.Country => ("x.country", ""),
        CountGrouping.Tactic => ("gt.tactic", "LEFT JOIN event_tactics gt ON gt.event = x.seq"),
        CountGrouping.Actor => ("gp.name", Party("actor")),
        CountGrouping.Target => ("gp.name", Party("target")),
        _ => throw new ArgumentOutOfRangeException(nameof(grouping)),
    };

    private static string Party(string role) => $"LEFT JOIN event_parties ge ON ge.event = x.seq AND ge.role = '{role}' LEFT JOIN parties gp ON gp.seq = ge.party";

    private sealed class Row
    {
        public string? First { get; set; }

        public string? Last { get; set; }

        public string Key { get; set; } = "";

        public long Count { get; set; }

        public long Told { get; set; }

        public double Low { get; set; }

        public double High { get; set; }

        public long OpenAbove { get; set; }
    }
}
