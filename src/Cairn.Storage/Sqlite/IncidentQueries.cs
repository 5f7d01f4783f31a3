using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Incidents;
using Cairn.Ledger.Queries;
using Cairn.Ledger.Tolls;
using Cairn.Resolution;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Reads incidents with the events that tell of them.</summary>
internal static class IncidentQueries
{
    private static readonly EntryQuery<Event> Events = new("events", 'e', StoredJsonContext.Default.Event);

    /// <summary>The incidents of a page by the numbers of their things, newest first, and how many there are on all pages.</summary>
    public static (ImmutableArray<long> Incidents, long Total) Stretch(SqliteConnection connection, EventFilter filter, PageRequest page)
    {
        var conditions = Filters.Of(filter);
        conditions.Values.Add("limit", page.Limit);
        conditions.Values.Add("offset", page.Offset);
        string groups = $"SELECT coalesce(io.incident, x.thing) AS incident, max(x.first_day) AS day FROM events x LEFT JOIN incident_of io ON io.thing = x.thing WHERE {conditions.Where} GROUP BY 1";
        var found = connection.Query<(long Incident, long Total)>($"SELECT incident, count(*) OVER () FROM ({groups}) ORDER BY day DESC, incident DESC LIMIT @limit OFFSET @offset", conditions.Values).AsList();
        return found.Count > 0 || page.Offset == 0
            ? ([.. found.Select(f => f.Incident)], found.Count > 0 ? found[0].Total : 0)
            : ([], connection.ExecuteScalar<long>($"SELECT count(*) FROM ({groups})", conditions.Values));
    }

    /// <summary>Incidents with all their events.</summary>
    public static ImmutableArray<Incident> Read(SqliteConnection connection, ImmutableArray<long> incidents) => [.. incidents.Chunk(400).SelectMany(some => Some(connection, some))];

    public static Incident? One(SqliteConnection connection, CodedId id)
    {
        long? incident = connection.ExecuteScalar<long?>("SELECT coalesce(io.incident, t.seq) FROM things t LEFT JOIN incident_of io ON io.thing = t.seq WHERE t.id = @id AND t.kind = 'event'", new { id = id.Value });
        return incident is { } seq ? Some(connection, [seq]).FirstOrDefault() : null;
    }

    public static ImmutableArray<Link> Links(SqliteConnection connection, IReadOnlyCollection<CodedId> events) =>
        [.. LinkRows(connection, [.. events.Select(e => e.Value)]).Select(r => r.Link())];

    private static IEnumerable<Incident> Some(SqliteConnection connection, long[] incidents)
    {
        var members = connection.Query<(long Incident, long Thing, string Id)>(
            "SELECT io.incident, io.thing, t.id FROM incident_of io JOIN things t ON t.seq = io.thing WHERE io.incident IN @incidents UNION ALL SELECT t.seq, t.seq, t.id FROM things t WHERE t.seq IN @incidents AND t.seq NOT IN (SELECT thing FROM incident_of)",
            new { incidents }).ToLookup(m => m.Incident);
        var conditions = new Conditions().Always("x.current = 1").Always("x.thing IN (SELECT thing FROM incident_of WHERE incident IN @incidents UNION ALL SELECT value FROM json_each(@alone))");
        conditions.Values.Add("incidents", incidents);
        conditions.Values.Add("alone", "[" + string.Join(',', incidents) + "]");
        var entries = Events.List(connection, conditions, "r.stem, x.number", PageRequest.All).ToLookup(e => e.Id.Value);
        var links = LinkRows(connection, [.. incidents.SelectMany(i => members[i]).Where(m => members[m.Incident].Count() > 1).Select(m => m.Id)])
            .ToLookup(l => l.FirstId);
        var claims = IncidentClaims.Read(connection, entries.SelectMany(e => e).Select(e => e.Report.Hex).Distinct());
        foreach (long incident in incidents)
        {
            var own = members[incident].ToArray();
            string id = own.FirstOrDefault(m => m.Thing == incident).Id;
            var ids = own.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
            ImmutableArray<Entry<Event>> events = [.. ids.SelectMany(i => entries[i]).OrderBy(e => e.Stem, StringComparer.Ordinal).ThenBy(e => e.Thing.Evidence.Start)];
            var families = Families(connection, events, claims);
            yield return new Incident(
                new CodedId(id),
                [.. ids.Where(i => i != id).Order(StringComparer.Ordinal).Select(i => new CodedId(i))],
                events,
                [.. ids.SelectMany(i => links[i]).Where(l => ids.Contains(l.SecondId)).OrderBy(l => l.Seq).Select(l => l.Link())],
                families,
                TollReading.Of(events, claims.Of(events), families));
        }
    }

    /// <summary>The families of the reports, by their texts and by whom their claims about the killed come from.</summary>
    private static ImmutableArray<SourceFamily> Families(SqliteConnection connection, ImmutableArray<Entry<Event>> events, IncidentClaims claims)
    {
        string[] hashes = [.. events.Select(e => e.Report.Hex).Distinct()];
        ImmutableArray<Origin> Origins(ContentHash report, string text, string? outlet)
        {
            Entry<Event>[] told = [.. events.Where(e => e.Report == report)];
            return OriginReading.Of([.. told.Select(e => e.Thing)], claims.Of(told).Select(c => c.Thing), text, outlet);
        }

        return hashes.Length <= 1
            ? [.. events.Select(e => new SourceFamily([e.Stem], [])).Take(1)]
            : SourceFamilies.Find(connection.Query<(string Hash, string Stem, string Text, string? Outlet)>(
                    "SELECT r.hash, r.stem, d.text, d.outlet FROM reports r JOIN codings c ON c.seq = r.coding JOIN documents d ON d.seq = c.document WHERE r.hash IN @hashes", new { hashes })
                .Select(r => new FamilyReport(r.Stem, r.Text, r.Outlet) { Origins = Origins(new ContentHash(r.Hash), r.Text, r.Outlet) }));
    }

    private static IEnumerable<LinkRow> LinkRows(SqliteConnection connection, string[] ids) => ids.Chunk(400).SelectMany(some =>
        connection.Query<LinkRow>($"{LinkRow.Columns} WHERE a.id IN @some ORDER BY l.seq", new { some }));
}
