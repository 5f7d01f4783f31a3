using System.Text.Encodings.Web;
using System.Text.Json;
using Cairn.Theatres;

namespace Cairn.Publishing;

/// <summary>Writes a GeoJSON feature collection (RFC 7946), one point a feature. What has no coordinates is a feature with a null geometry: it is not left out.</summary>
public sealed class GeoJsonFeatures : IDisposable
{
    private readonly Utf8JsonWriter json;

    public GeoJsonFeatures(Stream output)
    {
        json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
    }

    internal void Write(string id, Place? place, Action<Utf8JsonWriter> properties)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", id);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
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
        properties(json);
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
