using System.Collections.Immutable;
using System.Text.Json;
using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Publishing;

/// <summary>Writes one event, claim or assessment in the form of the coding guidelines.</summary>
internal static class CodedThingJson
{
    /// <summary>The event as an object of its own.</summary>
    public static void Write(Utf8JsonWriter json, string text, Event happening, string name)
    {
        json.WriteStartObject();
        WriteFields(json, happening, name, happening.Evidence.In(text));
        json.WriteEndObject();
    }

    /// <summary>The fields of the event within an object that is open already.</summary>
    public static void WriteFields(Utf8JsonWriter json, Event happening, string name, ReadOnlySpan<char> evidence)
    {
        WriteNames(json, name, happening.Id);
        json.WriteString("type", happening.Type);
        json.WriteString("subtype", happening.SubType.Value);
        json.WriteValues("tactics", happening.Tactics);
        json.WriteValues("actors", happening.Actors);
        WriteAttributions(json, happening.Attributions);
        json.WriteValues("targets", happening.Targets);
        json.WriteDays("date", happening.Date?.Value);
        WritePlace(json, happening.Place?.Value);
        json.WriteCount("killed", happening.Killed?.Value);
        json.WriteCount("wounded", happening.Wounded?.Value);
        json.WriteCount("captured", happening.Captured?.Value);
        json.WriteString("stage", happening.Stage == EventStage.Attempted ? "attempted" : "done");
        WriteEvidence(json, evidence, happening.Confidence);
        json.WriteStartObject("spans");
        json.WriteSpans("evidence", happening.Evidence);
        json.WriteSpans("subtype", happening.SubType);
        json.WriteSpans("tactics", happening.Tactics);
        json.WriteSpans("actors", happening.Actors);
        json.WriteSpans("attributions", happening.Attributions);
        json.WriteSpans("targets", happening.Targets);
        json.WriteSpans("date", happening.Date);
        json.WriteSpans("place", happening.Place);
        json.WriteSpans("killed", happening.Killed);
        json.WriteSpans("wounded", happening.Wounded);
        json.WriteSpans("captured", happening.Captured);
        json.WriteEndObject();
    }

    /// <summary>The claim as an object of its own.</summary>
    public static void Write(Utf8JsonWriter json, string text, Claim claim, string name)
    {
        json.WriteStartObject();
        WriteFields(json, claim, name, claim.Evidence.In(text));
        json.WriteEndObject();
    }

    /// <summary>The fields of the claim within an object that is open already.</summary>
    public static void WriteFields(Utf8JsonWriter json, Claim claim, string name, ReadOnlySpan<char> evidence)
    {
        WriteNames(json, name, claim.Id);
        json.WriteString("kind", claim.Kind);
        json.WriteString("subject", claim.Subject.Value);
        json.WriteValues("scope", claim.Scope);
        json.WriteDays("period", claim.Period?.Value);
        json.WriteCount("value", claim.Value.Value);
        json.WriteString("unit", claim.Unit);
        json.WriteString("speaker", claim.Speaker.Value);
        json.WriteValues("via", claim.Via);
        WriteEvidence(json, evidence, claim.Confidence);
        json.WriteStartObject("spans");
        json.WriteSpans("evidence", claim.Evidence);
        json.WriteSpans("subject", claim.Subject);
        json.WriteSpans("scope", claim.Scope);
        json.WriteSpans("period", claim.Period);
        json.WriteSpans("value", claim.Value);
        json.WriteSpans("speaker", claim.Speaker);
        json.WriteSpans("via", claim.Via);
        json.WriteEndObject();
    }

    /// <summary>The assessment as an object of its own.</summary>
    public static void Write(Utf8JsonWriter json, string text, Assessment assessment, string name)
    {
        json.WriteStartObject();
        WriteFields(json, assessment, name, assessment.Evidence.In(text));
        json.WriteEndObject();
    }

    /// <summary>The fields of the assessment within an object that is open already.</summary>
    public static void WriteFields(Utf8JsonWriter json, Assessment assessment, string name, ReadOnlySpan<char> evidence)
    {
        WriteNames(json, name, assessment.Id);
        json.WriteString("proposition", assessment.Proposition);
        json.WriteString("stance", assessment.Stance == Stance.Denies ? "denies" : "asserts");
        json.WriteString("speaker", assessment.Speaker.Value);
        json.WriteValues("via", assessment.Via);
        WriteEvidence(json, evidence, assessment.Confidence);
        json.WriteStartObject("spans");
        json.WriteSpans("evidence", assessment.Evidence);
        json.WriteSpans("speaker", assessment.Speaker);
        json.WriteSpans("via", assessment.Via);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, CodedId key)
    {
        json.WriteString("id", name);
        json.WriteString("key", key.Value);
    }

    /// <summary>Who claims it, is accused or suspected of it or denies it; left out where the report states the doers as its own.</summary>
    private static void WriteAttributions(Utf8JsonWriter json, ImmutableArray<Evidenced<ActorAttribution>> attributions)
    {
        if (attributions.IsEmpty)
        {
            return;
        }

        json.WriteObjects("attributions", attributions, attribution =>
        {
            json.WriteString("actor", attribution.Value.Actor);
            json.WriteString("kind", attribution.Value.Kind.ToString().ToLowerInvariant());
            json.WriteString("accuser", attribution.Value.Accuser);
        });
    }

    private static void WritePlace(Utf8JsonWriter json, EventPlace? place)
    {
        json.WriteString("country", place?.Country);
        json.WriteString("admin1", place?.Admin1);
        json.WriteString("place", place?.Name);
        if (place?.Gazetteer is { Latitude: { } latitude, Longitude: { } longitude } known)
        {
            json.WriteNumber("latitude", latitude);
            json.WriteNumber("longitude", longitude);
            json.WriteNumber("radius_km", known.RadiusKm);
        }
    }

    private static void WriteEvidence(Utf8JsonWriter json, ReadOnlySpan<char> evidence, double confidence)
    {
        json.WriteString("evidence", evidence);
        json.WriteNumber("confidence", Math.Round(confidence, 3));
    }
}
