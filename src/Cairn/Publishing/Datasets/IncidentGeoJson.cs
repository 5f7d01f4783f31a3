using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cairn.Publishing.Datasets;

/// <summary>Writes incidents as a GeoJSON feature collection (RFC 7946): one point a happening, with how far around it the place reaches and the cells
/// of the plain table as properties. An incident without coordinates has a null geometry.</summary>
public sealed class IncidentGeoJson : IDisposable
{
    private readonly Utf8JsonWriter json;

    public IncidentGeoJson(Stream output)
    {
        json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
    }

    public void Write(IncidentFacts facts)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", facts.Incident.Id.Value);
        if (facts.Place?.Gazetteer is { Latitude: { } latitude, Longitude: { } longitude })
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
        foreach (var (column, cell) in IncidentTables.PlainColumns.Zip(IncidentTables.Plain(facts)))
        {
            json.WriteString(column, cell);
        }

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
