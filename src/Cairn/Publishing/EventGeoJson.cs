using System.Text.Encodings.Web;
using System.Text.Json;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Theatres;

namespace Cairn.Publishing;

/// <summary>Writes events as a GeoJSON feature collection (RFC 7946), one point a feature, with how exactly the place is known.</summary>
/// <remarks>An event without coordinates is a feature with a null geometry: it is not left out. <c>radius_km</c> is the distance from the point
/// within which the named place lies, <c>precision</c> how exactly it is known.</remarks>
public sealed class EventGeoJson : IDisposable
{
    private readonly Utf8JsonWriter json;

    public EventGeoJson(Stream output)
    {
        json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
    }

    public void Write(Entry<Event> entry)
    {
        var known = entry.Thing.Place?.Value.Gazetteer;
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", entry.Id.Value);
        if (known is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(longitude);
            json.WriteNumberValue(latitude);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("geometry");
        }

        json.WriteStartObject("properties");
        json.WriteString("report", entry.Stem);
        json.WriteString("precision", (entry.Thing.Place?.Value.Precision ?? PlacePrecision.Unknown).ToString().ToLowerInvariant());
        CodedThingJson.WriteFields(json, entry.Thing, entry.Name, entry.Evidence);
        json.WriteString("outlet", entry.Outlet);
        json.WriteDay("published", entry.Published);
        json.WriteString("incident", entry.Incident?.Value);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    public void Dispose()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Dispose();
    }
}
