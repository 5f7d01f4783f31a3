using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Incidents;
using Cairn.Ledger.Queries;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Reads events, claims or assessments with where they come from and what was decided about them.</summary>
/// <param name="table">The table of the things, <c>x</c> in the conditions; their thing is <c>t</c>, their report <c>r</c>, their document <c>d</c>.</param>
/// <param name="letter">What their short names begin with.</param>
/// <param name="type">How their bodies are read.</param>
internal sealed class EntryQuery<T>(string table, char letter, JsonTypeInfo<T> type) where T : class
{
    private readonly string from =
        $"FROM {table} x JOIN things t ON t.seq = x.thing JOIN reports r ON r.seq = x.report JOIN codings c ON c.seq = x.coding JOIN documents d ON d.seq = c.document";

    /// <summary>The stretch of the list that the page asks for, and how many there are.</summary>
    /// <remarks>The rows of the page are chosen first and joined to their reports after that, so that the others are not.</remarks>
    /// <param name="connection">Where it is read.</param>
    /// <param name="conditions">Of columns of <c>x</c> alone.</param>
    /// <param name="order">Of columns of <c>x</c> alone.</param>
    /// <param name="page">Which stretch.</param>
    public Page<Entry<T>> Page(SqliteConnection connection, Conditions conditions, string order, PageRequest page)
    {
        long total = connection.ExecuteScalar<long>($"SELECT count(*) FROM {table} x WHERE {conditions.Where}", conditions.Values);
        if (total == 0 || page == PageRequest.All)
        {
            return new Page<Entry<T>>(total == 0 ? [] : List(connection, conditions, order, page), total);
        }

        conditions.Values.Add("limit", page.Limit);
        conditions.Values.Add("offset", page.Offset);
        var rows = connection.Query<long>($"SELECT x.seq FROM {table} x WHERE {conditions.Where} ORDER BY {order} LIMIT @limit OFFSET @offset", conditions.Values);
        var chosen = new Conditions().Always("x.seq IN (SELECT value FROM json_each(@rows))");
        chosen.Values.Add("rows", "[" + string.Join(',', rows) + "]");
        return new Page<Entry<T>>(List(connection, chosen, order, PageRequest.All), total);
    }

    public ImmutableArray<Entry<T>> List(SqliteConnection connection, Conditions conditions, string order, PageRequest page)
    {
        var values = new DynamicParameters(conditions.Values);
        values.Add("limit", page.Limit);
        values.Add("offset", page.Offset);
        var rows = connection.Query<Row>(
            $"""
            SELECT t.seq AS Thing, t.id AS Id, t.standing AS Standing, x.number AS Number, x.evidence AS Evidence, x.body AS Body, r.hash AS Hash, r.stem AS Stem, d.title AS Title,
              d.outlet AS Outlet, d.published AS Published, c.coder AS Coder, c.coder_version AS Version,
              (SELECT it.id FROM incident_of io JOIN things it ON it.seq = io.incident WHERE io.thing = x.thing) AS Incident
            {from} WHERE {conditions.Where} ORDER BY {order} LIMIT @limit OFFSET @offset
            """,
            values).AsList();
        var decisions = DecisionRows.Of(connection, [.. rows.Where(r => r.Standing != 0).Select(r => r.Thing)]);
        return [.. rows.Select(row => Entry(row, decisions[row.Thing]))];
    }

    private Entry<T> Entry(Row row, IEnumerable<Decision> decisions) => new()
    {
        Thing = StoredJson.Value(row.Body, type),
        Id = new CodedId(row.Id),
        Name = string.Create(CultureInfo.InvariantCulture, $"{letter}{row.Number}"),
        Report = new ContentHash(row.Hash),
        Stem = row.Stem,
        Evidence = row.Evidence,
        Title = row.Title,
        Outlet = row.Outlet,
        Published = Stored.Day(row.Published),
        Coder = new StageVersion(row.Coder, row.Version),
        Decisions = [.. decisions],
        Incident = typeof(T) == typeof(Event) ? new CodedId(row.Incident ?? row.Id) : null,
    };

    private sealed class Row
    {
        public long Thing { get; set; }

        public string Id { get; set; } = "";

        public long Standing { get; set; }

        public long Number { get; set; }

        public string Evidence { get; set; } = "";

        public string Body { get; set; } = "";

        public string Hash { get; set; } = "";

        public string Stem { get; set; } = "";

        public string? Title { get; set; }

        public string? Outlet { get; set; }

        public string? Published { get; set; }

        public string Coder { get; set; } = "";

        public string Version { get; set; } = "";

        public string? Incident { get; set; }
    }
}
