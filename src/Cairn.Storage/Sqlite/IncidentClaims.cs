using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>The casualty claims of some reports, found by the events that they may be about.</summary>
internal sealed class IncidentClaims
{
    private static readonly EntryQuery<Claim> Claims = new("claims", 'c', StoredJsonContext.Default.Claim);

    /// <summary>Claims from which a report is a dataset's file, whose claims rest on the very row of their event.</summary>
    private const int Many = 300;

    private readonly ILookup<ContentHash, Entry<Claim>> byReport;
    private readonly ILookup<(ContentHash, int), Entry<Claim>> byStart;

    private IncidentClaims(IReadOnlyCollection<Entry<Claim>> claims)
    {
        byReport = claims.ToLookup(c => c.Report);
        byStart = claims.ToLookup(c => (c.Report, c.Thing.Evidence.Start));
    }

    public static IncidentClaims Read(SqliteConnection connection, IEnumerable<string> hashes) => new([.. hashes.Chunk(400).SelectMany(some =>
    {
        var conditions = new Conditions().Always("x.current = 1").Always("t.standing <> 2").Always("x.kind = 'casualties'").Always("x.report IN (SELECT seq FROM reports WHERE hash IN @some)");
        conditions.Values.Add("some", some);
        return Claims.List(connection, conditions, "r.stem, x.number", PageRequest.All);
    })]);

    /// <summary>The claims of the events' reports that may be about these events.</summary>
    public IEnumerable<Entry<Claim>> Of(IEnumerable<Entry<Event>> events) => events.GroupBy(e => e.Report)
        .SelectMany(report => byReport[report.Key].Count() > Many ? report.SelectMany(e => byStart[(e.Report, e.Thing.Evidence.Start)]) : byReport[report.Key]);
}
