using System.Collections.Immutable;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Counts what is in the store, and by groups.</summary>
internal static class SummaryQuery
{
    public static LedgerSummary Read(SqliteConnection connection, string path)
    {
        long Count(string sql) => connection.ExecuteScalar<long>(sql);
        var (first, last) = connection.QuerySingle<(string?, string?)>("SELECT (SELECT min(first_day) FROM events WHERE current = 1), (SELECT max(first_day) FROM events WHERE current = 1)");
        var total = connection.QuerySingle<RunCounts>(
            """
            SELECT coalesce(sum(received), 0) AS Received, coalesce(sum(added), 0) AS Added, coalesce(sum(recoded), 0) AS Recoded, coalesce(sum(known), 0) AS Known,
              coalesce(sum(rejected), 0) AS Rejected, coalesce(sum(events), 0) AS Events, coalesce(sum(claims), 0) AS Claims, coalesce(sum(assessments), 0) AS Assessments, coalesce(sum(not_coded), 0) AS NotCoded
            FROM runs WHERE ended IS NOT NULL
            """);
        long events = Count("SELECT count(*) FROM events WHERE current = 1");
        return new LedgerSummary
        {
            Store = $"SQLite {connection.ServerVersion}, form {Count("PRAGMA user_version")}, {path}",
            Schema = (int)Count("PRAGMA user_version"),
            Reports = Count("SELECT count(*) FROM reports"),
            Receipts = Count("SELECT count(*) FROM receipts"),
            Documents = Count("SELECT count(*) FROM documents"),
            Events = events,
            Claims = Count("SELECT count(*) FROM claims WHERE current = 1"),
            Assessments = Count("SELECT count(*) FROM assessments WHERE current = 1"),
            Incidents = Count("SELECT count(DISTINCT coalesce(io.incident, e.thing)) FROM events e LEFT JOIN incident_of io ON io.thing = e.thing WHERE e.current = 1"),
            Links = Count("SELECT count(*) FROM links"),
            Decisions = Count("SELECT count(*) FROM decisions"),
            Withdrawn = Count("SELECT count(*) FROM withdrawals"),
            NotCoded = Count("SELECT count(*) FROM codings c JOIN reports r ON r.seq = c.report AND r.coding = c.seq WHERE c.language_is_coded = 0"),
            NotAboutConflict = Count("SELECT count(*) FROM codings c JOIN reports r ON r.seq = c.report AND r.coding = c.seq WHERE c.is_about_conflict = 0"),
            Period = Stored.Day(first) is { } from && Stored.Day(last) is { } to ? new DateRange(from, to) : null,
            Languages = Groups(connection, "SELECT d.language AS Key, count(*) AS Count FROM reports r JOIN codings c ON c.seq = r.coding JOIN documents d ON d.seq = c.document GROUP BY 1 ORDER BY 2 DESC, 1", null),
            Coders = Groups(connection, "SELECT c.coder || ' ' || c.coder_version AS Key, count(*) AS Count FROM reports r JOIN codings c ON c.seq = r.coding GROUP BY 1 ORDER BY 2 DESC, 1", null),
            Total = total,
        };
    }

    public static ImmutableArray<GroupCount> Events(SqliteConnection connection, EventFilter filter, EventGrouping grouping)
    {
        string order = grouping == EventGrouping.Month ? "1" : "2 DESC, 1";
        if (grouping is EventGrouping.Month or EventGrouping.Type or EventGrouping.Country or EventGrouping.Admin1
            && filter with { Order = default } == new EventFilter { Country = filter.Country, Admin1 = filter.Admin1, Type = filter.Type } && !IsSubType(connection, filter.Type))
        {
            var kept = new Conditions().Always("events > 0")
                .When(filter.Country?.ToUpperInvariant(), "country", "country = @country")
                .When(filter.Admin1, "admin1", "admin1 = @admin1 COLLATE NOCASE")
                .When(filter.Type, "type", "type = @type COLLATE NOCASE");
            string column = grouping.ToString().ToLowerInvariant();
            return Groups(connection, $"SELECT {column} AS Key, sum(events) AS Count FROM event_months WHERE {kept.Where} GROUP BY 1 ORDER BY {order}", kept.Values);
        }

        var conditions = Filters.Of(filter);
        (string key, string join) = grouping switch
        {
            EventGrouping.Month => ("substr(x.first_day, 1, 7)", ""),
            EventGrouping.Type => ("x.type", ""),
            EventGrouping.SubType => ("x.subtype", ""),
            EventGrouping.Country => ("x.country", ""),
            EventGrouping.Admin1 => ("x.admin1", ""),
            EventGrouping.Place => ("x.place", ""),
            EventGrouping.Actor => ("gp.name", "JOIN event_parties ge ON ge.event = x.seq AND ge.role = 'actor' JOIN parties gp ON gp.seq = ge.party"),
            EventGrouping.Outlet => ("gd.outlet", "JOIN codings gc ON gc.seq = x.coding JOIN documents gd ON gd.seq = gc.document"),
            _ => throw new ArgumentOutOfRangeException(nameof(grouping)),
        };
        return Groups(
            connection,
            $"SELECT coalesce({key}, '') AS Key, count(*) AS Count FROM events x {join} WHERE {conditions.Where} GROUP BY 1 ORDER BY {order}",
            conditions.Values);
    }

    public static ImmutableArray<PlaceCount> Places(SqliteConnection connection, EventFilter filter)
    {
        var conditions = Filters.Of(filter);
        return
        [
            .. connection.Query<(string Name, double? Latitude, double? Longitude, double? RadiusKm, string Type, long Count)>(
                $"""
                SELECT coalesce(x.place, '') AS Name, x.latitude AS Latitude, x.longitude AS Longitude, x.radius_km AS RadiusKm, x.type AS Type, count(*) AS Count
                FROM events x WHERE {conditions.Where} GROUP BY x.place, 2, 3, 4, 5 ORDER BY 6 DESC, 1, 5
                """,
                conditions.Values).Select(row => new PlaceCount(row.Name, row.Latitude, row.Longitude, row.RadiusKm, row.Type, row.Count)),
        ];
    }

    public static ImmutableArray<GroupCount> Claims(SqliteConnection connection, ClaimFilter filter)
    {
        var conditions = Filters.Of(filter);
        return Groups(connection, $"SELECT x.kind AS Key, count(*) AS Count FROM claims x WHERE {conditions.Where} GROUP BY 1 ORDER BY 2 DESC, 1", conditions.Values);
    }

    /// <summary>Whether a sub-type of another type has this name too, so that counts by type do not tell how many are meant.</summary>
    private static bool IsSubType(SqliteConnection connection, string? name) => !string.IsNullOrWhiteSpace(name)
        && connection.ExecuteScalar<long>("SELECT EXISTS (SELECT 1 FROM events WHERE current = 1 AND subtype = @name COLLATE NOCASE AND type <> @name COLLATE NOCASE)", new { name = name.Trim() }) == 1;

    private static ImmutableArray<GroupCount> Groups(SqliteConnection connection, string sql, DynamicParameters? values) =>
        [.. connection.Query<(string Key, long Count)>(sql, values).Select(g => new GroupCount(g.Key, g.Count))];
}
