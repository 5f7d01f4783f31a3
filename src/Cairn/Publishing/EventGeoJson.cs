using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Theatres;

namespace Cairn.Publishing;

/// <summary>An event as a GeoJSON feature, with how exactly the place is known: <c>radius_km</c> is the distance from the point within which the named
/// place lies, <c>precision</c> how exactly it is known.</summary>
public static class EventGeoJson
{
    public static void Write(this GeoJsonFeatures features, Entry<Event> entry) =>
        features.Write(entry.Id.Value, entry.Thing.Place?.Value.Gazetteer, json =>
        {
            json.WriteString("report", entry.Stem);
            json.WriteString("precision", (entry.Thing.Place?.Value.Precision ?? PlacePrecision.Unknown).ToString().ToLowerInvariant());
            CodedThingJson.WriteFields(json, entry.Thing, entry.Name, entry.Evidence);
            json.WriteString("outlet", entry.Outlet);
            json.WriteDay("published", entry.Published);
            json.WriteString("incident", entry.Incident?.Value);
        });
}
