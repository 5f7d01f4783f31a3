using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Resolution;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Links new events to those that others tell, and keeps which events make an incident.</summary>
/// <remarks>An event is compared with the events of its neighbourhood only: near in place and days. Links are appended; the table of members is
/// made anew for the events that hang together by links, so the outcome is the same in whatever order the reports came.</remarks>
internal sealed class IncidentRows(SqliteConnection connection, SqliteTransaction transaction, EventComparison comparison, DateTimeOffset at)
{
    private const string TellingColumns =
        "SELECT x.seq AS Seq, x.thing AS Thing, t.id AS Id, r.hash AS Hash, r.format AS Format, x.body AS Body, x.evidence AS Evidence, x.first_day AS First, d.published AS Published FROM events x JOIN things t ON t.seq = x.thing JOIN reports r ON r.seq = x.report JOIN codings c ON c.seq = x.coding JOIN documents d ON d.seq = c.document";

    /// <summary>Rows of other people's datasets are not linked: they are compared with, not joined to, what Cairn codes.</summary>
    private const string OwnCoding = "x.current = 1 AND r.format <> 'Dataset'";
    private int appended;

    /// <summary>Compares up to so many events that have not been compared yet.</summary>
    /// <returns>How many events were compared, and how many links appended.</returns>
    public (int Events, int Links) Resolve(int limit)
    {
        var waiting = Tellings($"{TellingColumns} WHERE x.current = 1 AND x.resolved = 0 ORDER BY x.seq LIMIT @limit", new { limit });
        var touched = new HashSet<long>();
        foreach (var row in waiting)
        {
            if (row.Format != "Dataset")
            {
                Compare(row, touched);
            }

            connection.Execute("UPDATE events SET resolved = 1 WHERE seq = @Seq", new { row.Seq }, transaction);
        }

        Regroup(touched);
        return (waiting.Count, appended);
    }

    /// <summary>Makes the members anew for all events that hang together with these by links.</summary>
    public void Regroup(IReadOnlyCollection<long> touched)
    {
        if (touched.Count == 0)
        {
            return;
        }

        var links = new List<LinkRow>();
        var region = Region(touched, links);
        var events = region.Chunk(500).SelectMany(some => connection.Query<(long Thing, string Id, string Hash)>(
            "SELECT t.seq, t.id, r.hash FROM things t JOIN reports r ON r.seq = t.report WHERE t.seq IN @some", new { some }, transaction)).ToList();
        var numbers = events.ToDictionary(e => new CodedId(e.Id), e => e.Thing);
        var groups = IncidentGrouping.Group(events.ToDictionary(e => new CodedId(e.Id), e => new ContentHash(e.Hash)), LinkRow.Holding(links), Vetoes(region));
        foreach (long[] some in region.Chunk(500))
        {
            connection.Execute("DELETE FROM incident_of WHERE thing IN @some", new { some }, transaction);
        }

        foreach (var group in groups)
        {
            long incident = group.Min(id => numbers[id]);
            connection.Execute("INSERT INTO incident_of VALUES (@thing, @incident)", group.Select(id => new { thing = numbers[id], incident }), transaction);
        }
    }

    /// <summary>Keeps what a person said of two events and makes their incidents anew.</summary>
    public void Decide(Link link)
    {
        long first = DecisionRows.ThingOf(connection, transaction, link.First), second = DecisionRows.ThingOf(connection, transaction, link.Second);
        Append(first, second, link);
        Regroup([first, second]);
    }

    /// <summary>The machine's judgement of any two events of a region, by their newest coding.</summary>
    private Func<CodedId, CodedId, bool> Vetoes(IReadOnlyCollection<long> region)
    {
        var portraits = region.Chunk(500).SelectMany(some => Tellings($"{TellingColumns} WHERE x.current = 1 AND x.thing IN @some", new { some }))
            .ToDictionary(row => new CodedId(row.Id), row => comparison.Portray(row.Telling()));
        return (a, b) => portraits.TryGetValue(a, out var one) && portraits.TryGetValue(b, out var other) && comparison.Compare(one, other)?.Verdict == LinkVerdict.Different;
    }

    private void Compare(TellingRow row, HashSet<long> touched)
    {
        var portrait = comparison.Portray(row.Telling());
        var held = LinksOf([row.Thing]).Where(l => l.IsHuman == 0).GroupBy(l => (l.FirstThing, l.SecondThing)).ToDictionary(g => g.Key, g => g.MaxBy(l => l.Seq)!.Link());
        var neighbours = Neighbours(portrait.Telling.Event).Concat(Copies(portrait.Telling)).Where(n => n.Thing != row.Thing).DistinctBy(n => n.Thing).ToDictionary(n => n.Thing);
        foreach (var other in neighbours.Values)
        {
            var (first, second) = string.CompareOrdinal(row.Id, other.Id) <= 0 ? (row, other) : (other, row);
            held.Remove((first.Thing, second.Thing), out var old);
            if (comparison.Compare(portrait, comparison.Portray(other.Telling())) is { IsKept: true } found)
            {
                var link = found.ToLink(portrait.Telling.Id, new CodedId(other.Id));
                Append(first.Thing, second.Thing, link, old, touched);
            }
            else if (old is { Verdict: LinkVerdict.Same })
            {
                Append(first.Thing, second.Thing, NoLonger(old), old, touched);
            }
        }

        foreach (var ((first, second), old) in held.Where(h => h.Value.Verdict == LinkVerdict.Same))
        {
            Append(first, second, NoLonger(old), old, touched);
        }
    }

    private static Link NoLonger(Link old) => old with { Verdict = LinkVerdict.Unsure, By = EventComparison.Version.ToString(), Reason = "the newer coding no longer agrees", Score = 0 };

    private void Append(long first, long second, Link link, Link? old, HashSet<long> touched)
    {
        if (old is null || old.Verdict != link.Verdict || old.Reason != link.Reason)
        {
            Append(first, second, link);
            touched.Add(first);
            touched.Add(second);
        }
    }

    private void Append(long first, long second, Link link)
    {
        appended++;
        connection.Execute(
            "INSERT INTO links (first, second, verdict, by, is_human, reason, score, at) VALUES (@first, @second, @verdict, @By, @isHuman, @Reason, @Score, @at)",
            new { first, second, verdict = link.Verdict.ToString(), link.By, isHuman = link.IsHuman ? 1 : 0, link.Reason, link.Score, at = Stored.Instant(at) },
            transaction);
    }

    /// <summary>The events near in place and days: those around an exact place and the wide places of its country; of a wide place all wide ones
    /// and the exact ones of its country. At most <see cref="IncidentResolver.MostNeighbours"/>, the nearest in days first.</summary>
    private List<TellingRow> Neighbours(Event happening)
    {
        if (happening is not { Date.Value: { Days: <= EventComparison.LongestDays } days, Place.Value: { } place })
        {
            return [];
        }

        var known = place.Gazetteer;
        bool wide = known is not { Latitude: not null, Longitude: not null } || known.RadiusKm > IncidentResolver.WideKm;
        double latitude = known?.Latitude ?? 0, longitude = known?.Longitude ?? 0;
        double north = ((known?.RadiusKm ?? 0) + IncidentResolver.WideKm + 10) / 111, east = Math.Min(180, north / Math.Max(0.1, Math.Cos(latitude * Math.PI / 180)));
        const string InTime = "x.first_day >= @since AND x.first_day <= @last AND x.last_day >= @first ORDER BY abs(julianday(x.first_day) - julianday(@own)), t.id";
        string byCountry = wide ? "x.current = 1 AND x.country IS @Country" : "x.current = 1 AND (x.radius_km IS NULL OR x.radius_km > 60) AND x.country IS @Country";
        var values = new
        {
            place.Country, own = Stored.Day(days.First), since = Stored.Day(days.First.AddDays(-EventComparison.LongestDays)), first = Stored.Day(days.First.AddDays(-1)), last = Stored.Day(days.Last.AddDays(1)),
            firstNumber = days.First.DayNumber - 1, lastNumber = days.Last.DayNumber + 1, s = latitude - north, n = latitude + north, w = longitude - east, e = longitude + east,
        };
        var found = Tellings($"{TellingColumns} WHERE {byCountry} AND {OwnCoding} AND {InTime} LIMIT {IncidentResolver.MostNeighbours}", values);
        if (!wide)
        {
            found.AddRange(Tellings(
                $"{TellingColumns} WHERE x.seq IN (SELECT event FROM events_map WHERE south >= @s AND north <= @n AND west >= @w AND east <= @e AND first_day <= @lastNumber AND last_day >= @firstNumber) AND {OwnCoding} AND {InTime} LIMIT {IncidentResolver.MostNeighbours}",
                values));
        }

        return [.. found.DistinctBy(n => n.Thing).OrderBy(n => Math.Abs(n.FirstDay.DayNumber - days.First.DayNumber)).ThenBy(n => n.Id, StringComparer.Ordinal).Take(IncidentResolver.MostNeighbours)];
    }

    /// <summary>The events told in the very same words.</summary>
    private List<TellingRow> Copies(Telling told) => told.Evidence.Length < EventComparison.FewestCopied
        ? []
        : Tellings($"{TellingColumns} WHERE {OwnCoding} AND x.seq IN (SELECT seq FROM events WHERE current = 1 AND substr(evidence, 1, 40) = @opening) AND x.evidence = @Evidence ORDER BY t.id LIMIT {IncidentResolver.MostNeighbours}", new { told.Evidence, opening = told.Evidence[..EventComparison.FewestCopied] });

    /// <summary>All events that can be reached by links.</summary>
    private HashSet<long> Region(IReadOnlyCollection<long> touched, List<LinkRow> links)
    {
        var region = new HashSet<long>(touched);
        long[] edge = [.. touched];
        while (edge.Length > 0)
        {
            var found = LinksOf(edge);
            links.AddRange(found);
            edge = [.. found.SelectMany(l => new[] { l.FirstThing, l.SecondThing }).Distinct().Where(region.Add)];
        }

        return region;
    }

    private List<LinkRow> LinksOf(IReadOnlyCollection<long> things) =>
        [.. things.Chunk(400).SelectMany(some => connection.Query<LinkRow>($"{LinkRow.Columns} WHERE l.first IN @some UNION {LinkRow.Columns} WHERE l.second IN @some", new { some }, transaction))];

    private List<TellingRow> Tellings(string sql, object values) => connection.Query<TellingRow>(sql, values, transaction).AsList();

    private sealed class TellingRow
    {
        private Telling? telling;

        public long Seq { get; set; }

        public long Thing { get; set; }

        public string Id { get; set; } = "";

        public string Hash { get; set; } = "";

        public string Format { get; set; } = "";

        public string Body { get; set; } = "";

        public string Evidence { get; set; } = "";

        public string? First { get; set; }

        public string? Published { get; set; }

        public DateOnly FirstDay => Stored.Day(First) ?? default;

        public Telling Telling() => telling ??= new Telling(
            new CodedId(Id), new ContentHash(Hash), StoredJson.Value(Body, StoredJsonContext.Default.Event), Evidence, Stored.Day(Published));
    }
}
