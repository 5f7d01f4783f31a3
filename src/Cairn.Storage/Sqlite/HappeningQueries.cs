using System.Collections.Immutable;
using System.Text.Json;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Incidents;
using Cairn.Ledger.Queries;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Counts happenings, each once however many reports tell it, by what analyses compare them by.</summary>
internal static class HappeningQueries
{
    private const string From = "FROM events x LEFT JOIN incident_of io ON io.thing = x.thing";
    private const string Incident = "coalesce(io.incident, x.thing)";
    private const string DivisionKey = "x.country || '/' || x.admin1";

    public static ImmutableArray<ProfileCount> Profiles(SqliteConnection connection, EventFilter filter, EventFacet facet)
    {
        var conditions = Filters.Of(filter);
        (string value, string join) = facet switch
        {
            EventFacet.Tactic => ("f.tactic", "LEFT JOIN event_tactics f ON f.event = x.seq"),
            EventFacet.Target => ("f.party", "LEFT JOIN event_parties f ON f.event = x.seq AND f.role = 'target'"),
            EventFacet.Actor => ("f.party", "LEFT JOIN event_parties f ON f.event = x.seq AND f.role = 'actor'"),
            EventFacet.SubType => ("x.subtype", ""),
            EventFacet.Division => (DivisionKey, ""),
            _ => throw new ArgumentOutOfRangeException(nameof(facet)),
        };
        var rows = connection.Query<(string Month, string Set, long Count)>(
            $"""
            SELECT month, profile, count(*) FROM (
              SELECT {Incident} AS incident, coalesce(min(substr(x.first_day, 1, 7)), '') AS month, json_group_array(DISTINCT {value}) FILTER (WHERE {value} IS NOT NULL) AS profile
              {From} {join} WHERE {conditions.Where} GROUP BY 1)
            GROUP BY 1, 2
            """,
            conditions.Values).AsList();
        var names = facet is EventFacet.Target or EventFacet.Actor
            ? connection.Query<(long Seq, string Name)>("SELECT seq, name FROM parties").ToDictionary(party => party.Seq, party => party.Name)
            : null;
        return
        [
            .. rows.Select(row => (row.Month, Values: Values(row.Set, names), row.Count)).GroupBy(row => (row.Month, Key: string.Join('\u001f', row.Values)))
                .Select(group => new ProfileCount(group.Key.Month, group.First().Values, (int)group.Sum(row => row.Count)))
                .OrderBy(row => row.Month, StringComparer.Ordinal).ThenBy(row => string.Join('\u001f', row.Values), StringComparer.Ordinal),
        ];
    }

    /// <summary>Of each happening the most exact place; SQLite gives the other columns of the row that has the least radius.</summary>
    public static ImmutableArray<PointCount> Points(SqliteConnection connection, EventFilter filter, bool byMonth)
    {
        var conditions = Filters.Of(filter);
        conditions.Values.Add("length", byMonth ? 7 : 4);
        return
        [
            .. connection.Query<(string Period, string Country, string Admin1, string Admin2, string Place, double? Latitude, double? Longitude, double? RadiusKm, long Count)>(
                $"""
                SELECT period, coalesce(country, ''), coalesce(admin1, ''), coalesce(admin2, ''), coalesce(place, ''), latitude, longitude, radius_km, count(*) FROM (
                  SELECT {Incident} AS incident, min(CASE WHEN x.latitude IS NULL THEN 1e9 ELSE coalesce(x.radius_km, 0) END), coalesce(substr(x.first_day, 1, @length), '') AS period,
                    x.country, x.admin1, x.admin2, x.place, x.latitude, x.longitude, x.radius_km
                  {From} WHERE {conditions.Where} GROUP BY 1)
                GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 ORDER BY 9 DESC, 1, 2, 3, 4, 5, 6, 7
                """,
                conditions.Values).Select(row => new PointCount(row.Period, row.Country, row.Admin1, row.Admin2, row.Place, row.Latitude, row.Longitude, row.RadiusKm, (int)row.Count)),
        ];
    }

    public static ImmutableArray<AreaReports> AreaReports(SqliteConnection connection, EventFilter filter)
    {
        var conditions = Filters.Of(filter);
        string Rows(string admin2) =>
            $"SELECT coalesce(x.country, ''), coalesce(x.admin1, ''), {admin2} AS district, count(DISTINCT x.report), count(*) FROM events x WHERE {conditions.Where}";
        return
        [
            .. connection.Query<(string Country, string Admin1, string Admin2, long Reports, long Events)>(
                $"{Rows("''")} GROUP BY 1, 2 UNION ALL {Rows("x.admin2")} AND x.admin2 IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3", conditions.Values)
                .Select(row => new AreaReports(row.Country, row.Admin1, row.Admin2, (int)row.Reports, (int)row.Events)),
        ];
    }

    public static ImmutableArray<DisputedPlace> Disputed(SqliteConnection connection, EventFilter filter)
    {
        var conditions = Filters.Of(filter);
        return
        [
            .. connection.Query<(string Id, string? Day, string Set)>(
                $"""
                SELECT it.id, found.day, found.divisions FROM (
                  SELECT io.incident AS incident, min(x.first_day) AS day, json_group_array(DISTINCT {DivisionKey}) FILTER (WHERE x.admin1 IS NOT NULL) AS divisions
                  FROM incident_of io JOIN events x ON x.thing = io.thing WHERE {conditions.Where}
                  GROUP BY 1 HAVING min({DivisionKey}) <> max({DivisionKey})) found
                JOIN things it ON it.seq = found.incident ORDER BY found.day DESC, it.id
                """,
                conditions.Values).Select(row => new DisputedPlace(new CodedId(row.Id), Stored.Day(row.Day), Values(row.Set, null))),
        ];
    }

    /// <summary>Every link of the pairs that a person said something of.</summary>
    public static IEnumerable<LinkRow> DecidedLinks(SqliteConnection connection) => connection.Query<LinkRow>(
        $"{LinkRow.Columns} JOIN (SELECT DISTINCT first, second FROM links WHERE is_human = 1) said ON said.first = l.first AND said.second = l.second ORDER BY l.seq");

    private static ImmutableArray<string> Values(string set, Dictionary<long, string>? names)
    {
        if (set.Length <= 2)
        {
            return [];
        }

        using var parsed = JsonDocument.Parse(set);
        return [.. parsed.RootElement.EnumerateArray().Select(value => names is null ? value.GetString()! : names[value.GetInt64()]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
