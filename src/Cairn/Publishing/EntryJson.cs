using System.Collections.Immutable;
using System.Text.Json;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Incidents;

namespace Cairn.Publishing;

/// <summary>Writes what the ledger keeps as JSON lines: the coded thing in the form of the guidelines, with the report it comes from and what was
/// decided about it.</summary>
public static class EntryJson
{
    public static string Line(Entry<Event> entry) => JsonLine.Of(json => Write(json, entry, e => CodedThingJson.WriteFields(json, e, entry.Name, entry.Evidence)));

    public static string Line(Entry<Claim> entry) => JsonLine.Of(json => Write(json, entry, c => CodedThingJson.WriteFields(json, c, entry.Name, entry.Evidence)));

    public static string Line(Entry<Assessment> entry) => JsonLine.Of(json => Write(json, entry, a => CodedThingJson.WriteFields(json, a, entry.Name, entry.Evidence)));

    /// <summary>An incident: its id, the events that tell of it by report and name, the families of their reports, and why they are joined.</summary>
    public static string Line(Incident incident) => JsonLine.Of(json =>
    {
        json.WriteString("id", incident.Id.Value);
        json.WriteStrings("aliases", incident.Aliases.Select(a => a.Value));
        json.WriteObjects("events", incident.Events, entry =>
        {
            json.WriteString("report", entry.Stem);
            json.WriteString("event", entry.Name);
            json.WriteString("key", entry.Id.Value);
            json.WriteString("type", entry.Thing.Type);
            json.WriteString("subtype", entry.Thing.SubType.Value);
            json.WriteDays("date", entry.Thing.Date?.Value);
            json.WriteString("place", entry.Thing.Place?.Value.Name);
            json.WriteCount("killed", entry.Thing.Killed?.Value);
            json.WriteString("evidence", entry.Evidence);
        });
        json.WriteStartArray("families");
        foreach (var family in incident.Families)
        {
            json.WriteStartArray();
            foreach (string stem in family.Reports)
            {
                json.WriteStringValue(stem);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStrings("family_reasons", incident.Families.SelectMany(f => f.Reasons));
        json.WriteObjects("tolls", incident.Tolls, toll =>
        {
            json.WriteCount("killed", toll.Value);
            json.WriteString("speaker", toll.Speaker);
            json.WriteNumber("family", toll.Family);
            json.WriteDay("published", toll.Published);
            json.WriteString("report", toll.Stem);
            json.WriteString("key", toll.Thing.Value);
            json.WriteString("evidence", toll.Evidence);
        });
        json.WriteObjects("links", incident.Links, link =>
        {
            json.WriteString("first", link.First.Value);
            json.WriteString("second", link.Second.Value);
            json.WriteString("verdict", link.Verdict.ToString().ToLowerInvariant());
            json.WriteString("by", link.By);
            json.WriteString("reason", link.Reason);
            json.WriteNumber("score", link.Score);
        });
    });

    private static void Write<T>(Utf8JsonWriter json, Entry<T> entry, Action<T> fields) where T : class
    {
        json.WriteString("report", entry.Stem);
        json.WriteString("hash", entry.Report.Hex);
        fields(entry.Thing);
        json.WriteString("title", entry.Title);
        json.WriteString("outlet", entry.Outlet);
        json.WriteDay("published", entry.Published);
        json.WriteString("coder", entry.Coder.ToString());
        if (entry.Incident is { } incident)
        {
            json.WriteString("incident", incident.Value);
        }

        WriteDecisions(json, entry.Decisions);
    }

    private static void WriteDecisions(Utf8JsonWriter json, ImmutableArray<Decision> decisions)
    {
        json.WriteObjects("decisions", decisions, decision =>
        {
            json.WriteString("verdict", decision.Verdict.ToString().ToLowerInvariant());
            json.WriteString("field", decision.Field);
            json.WriteString("value", decision.Value);
            json.WriteString("by", decision.By);
            json.WriteString("reason", decision.Reason);
            json.WriteString("at", decision.At);
        });
    }
}
