using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Storage.Sqlite;

/// <summary>Writes the rows of events, claims and assessments, and what they are found by.</summary>
internal sealed class CodedThingRows(SqliteAdding adding)
{
    public void Insert(long report, long coding, CodedReport coded)
    {
        var document = coded.Document;
        for (int i = 0; i < coded.Events.Length; i++)
        {
            Insert(report, coding, i + 1, coded.Events[i], document.Text);
        }

        string? published = Stored.Day(document.Published ?? document.PublishedRange?.First);
        for (int i = 0; i < coded.Claims.Length; i++)
        {
            Insert(report, coding, i + 1, coded.Claims[i], document.Text, published);
        }

        for (int i = 0; i < coded.Assessments.Length; i++)
        {
            Insert(report, coding, i + 1, coded.Assessments[i], document.Text, published);
        }
    }

    private void Insert(long report, long coding, int number, Event happening, string text)
    {
        var place = happening.Place?.Value;
        var date = happening.Date?.Value;
        long seq = adding.Inserted(
            "INSERT INTO events (thing, coding, report, number, current, type, subtype, first_day, last_day, country, admin1, place, latitude, longitude, radius_km, killed_low, killed_high, stage, confidence, evidence, body, admin2) VALUES ($0, $1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
            Thing(happening.Id, "event", report), coding, report, number, happening.Type, happening.SubType.Value, Stored.Day(date?.First), Stored.Day(date?.Last),
            place?.Country, place?.Admin1, place?.Name, place?.Gazetteer?.Latitude, place?.Gazetteer?.Longitude, place?.Gazetteer?.RadiusKm,
            (double?)happening.Killed?.Value.Low, (double?)happening.Killed?.Value.High, happening.Stage.ToString(), happening.Confidence,
            happening.Evidence.In(text).ToString(), StoredJson.Text(happening), place?.Gazetteer?.Admin2);
        if (place?.Gazetteer is { Latitude: { } latitude, Longitude: { } longitude })
        {
            adding.Sql("INSERT INTO events_map VALUES ($0, $1, $1, $2, $2, $3, $4)", 5)
                .Run(seq, latitude, longitude, date?.First.DayNumber ?? 0, date?.Last.DayNumber ?? 0);
        }

        foreach (var actor in happening.Actors)
        {
            InsertParty(seq, actor.Value, "actor");
        }

        foreach (var target in happening.Targets)
        {
            InsertParty(seq, target.Value, "target");
        }

        foreach (var tactic in happening.Tactics)
        {
            adding.Sql("INSERT OR IGNORE INTO event_tactics VALUES ($0, $1)", 2).Run(tactic.Value, seq);
        }
    }

    private void Insert(long report, long coding, int number, Claim claim, string text, string? published)
    {
        var period = claim.Period?.Value;
        adding.Sql("INSERT INTO claims (thing, coding, report, number, current, kind, subject, first_day, last_day, low, high, unit, speaker, scope, via, confidence, evidence, body) VALUES ($0, $1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)", 17).Run(
            Thing(claim.Id, "claim", report), coding, report, number, claim.Kind, claim.Subject.Value, Stored.Day(period?.First) ?? published, Stored.Day(period?.Last) ?? published,
            (double?)claim.Value.Value.Low, (double?)claim.Value.Value.High, claim.Unit, claim.Speaker.Value, List(claim.Scope), List(claim.Via),
            claim.Confidence, claim.Evidence.In(text).ToString(), StoredJson.Text(claim, StoredJsonContext.Default.Claim));
    }

    private void Insert(long report, long coding, int number, Assessment assessment, string text, string? published) =>
        adding.Sql("INSERT INTO assessments (thing, coding, report, number, current, proposition, stance, day, speaker, via, confidence, evidence, body) VALUES ($0, $1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11)", 12).Run(
            Thing(assessment.Id, "assessment", report), coding, report, number, assessment.Proposition, assessment.Stance.ToString(), published,
            assessment.Speaker.Value, List(assessment.Via), assessment.Confidence, assessment.Evidence.In(text).ToString(), StoredJson.Text(assessment, StoredJsonContext.Default.Assessment));

    private long Thing(CodedId id, string kind, long report) =>
        adding.Sql("SELECT seq FROM things WHERE id = $0", 1).Number(id.Value)
        ?? adding.Inserted("INSERT INTO things (id, kind, report) VALUES ($0, $1, $2)", id.Value, kind, report);

    private void InsertParty(long happening, string name, string role)
    {
        long party = adding.Sql("SELECT seq FROM parties WHERE name = $0", 1).Number(name) ?? adding.Inserted("INSERT INTO parties (name) VALUES ($0)", name);
        adding.Sql("INSERT OR IGNORE INTO event_parties VALUES ($0, $1, $2)", 3).Run(party, happening, role);
    }

    /// <summary>Values with a bar before, between and behind them, so that one can be found whole.</summary>
    private static string List(IEnumerable<Evidenced<string>> values) => string.Concat(values.Select(v => v.Value + "|")) is { Length: > 0 } list ? "|" + list : "";
}
