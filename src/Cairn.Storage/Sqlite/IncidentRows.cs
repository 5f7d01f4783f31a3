using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Resolution;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Links new events to those that others tell, and keeps which events make an incident.</summary>
/// <remarks>An event is compared with the events of its neighbourhood only: near in place and days. Links are appended; the table of members is
/// made anew for the events that hang together by links, so the outcome is the same in whatever order the reports came.</remarks>
internal sealed class IncidentRows(SqliteConnection connection, SqliteTransaction transaction, DateTimeOffset at)
{
    private const string TellingColumns = "SELECT x.seq AS Seq, x.thing AS Thing, t.id AS Id, r.hash AS Hash, x.body AS Body FROM events x JOIN things t ON t.seq = x.thing JOIN reports r ON r.seq = x.report";
    private int appended;

    /// <summary>Compares up to so many events that have not been compared yet.</summary>
    /// <returns>How many events were compared, and how many links appended.</returns>
    public (int Events, int Links) Resolve(int limit)
    {
        var waiting = Tellings($"{TellingColumns} WHERE x.current = 1 AND x.resolved = 0 ORDER BY x.seq LIMIT @limit", new { limit });
        var touched = new HashSet<long>();
        foreach (var row in waiting)
        {
            Compare(row, touched);
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
        var groups = IncidentGrouping.Group(events.ToDictionary(e => new CodedId(e.Id), e => new ContentHash(e.Hash)), LinkRow.Holding(links));
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

    private void Compare(TellingRow row, HashSet<long> touched)
    {
        var telling = row.Telling();
        var held = LinkRow.Holding(LinksOf([row.Thing])).Where(l => !l.IsHuman).ToDictionary(l => (l.First, l.Second));
        foreach (var other in Neighbours(telling.Event).Where(n => n.Thing != row.Thing))
        {
            var (first, second) = string.CompareOrdinal(row.Id, other.Id) <= 0 ? (row, other) : (other, row);
            bool wasSame = held.TryGetValue((new CodedId(first.Id), new CodedId(second.Id)), out var old) && old.Verdict == LinkVerdict.Same;
            var link = EventComparison.Compare(telling, other.Telling());
            if (link is null && wasSame)
            {
                link = old! with { Verdict = LinkVerdict.Unsure, By = EventComparison.Version.ToString(), Reason = "the newer coding no longer agrees", Score = 0 };
            }
            else if (link is null || wasSame)
            {
                continue;
            }

            Append(first.Thing, second.Thing, link);
            touched.Add(first.Thing);
            touched.Add(second.Thing);
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

    /// <summary>The events near in place and days; by the place's name where its coordinates are not known.</summary>
    private List<TellingRow> Neighbours(Event happening)
    {
        if (happening is not { Date.Value: { } days, Place.Value: { } place })
        {
            return [];
        }

        if (place.Gazetteer is not { Latitude: { } latitude, Longitude: { } longitude } known)
        {
            return Tellings(
                $"{TellingColumns} WHERE x.current = 1 AND x.place = @Name COLLATE NOCASE AND x.type = @Type AND x.first_day <= @last AND x.last_day >= @first",
                new { place.Name, happening.Type, first = Stored.Day(days.First.AddDays(-1)), last = Stored.Day(days.Last.AddDays(1)) });
        }

        double north = Math.Min(2, (known.RadiusKm + 60) / 111), east = Math.Min(4, north / Math.Max(0.2, Math.Cos(latitude * Math.PI / 180)));
        return Tellings(
            $"{TellingColumns} WHERE x.current = 1 AND x.type = @Type AND x.seq IN (SELECT event FROM events_map WHERE south >= @s AND north <= @n AND west >= @w AND east <= @e AND first_day <= @last AND last_day >= @first)",
            new { happening.Type, s = latitude - north, n = latitude + north, w = longitude - east, e = longitude + east, first = days.First.DayNumber - 1, last = days.Last.DayNumber + 1 });
    }

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

        public string Body { get; set; } = "";

        public Telling Telling() => telling ??= new Telling(new CodedId(Id), new ContentHash(Hash), StoredJson.Value(Body, StoredJsonContext.Default.Event));
    }
}
