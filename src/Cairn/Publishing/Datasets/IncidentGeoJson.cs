namespace Cairn.Publishing.Datasets;

/// <summary>An incident as a GeoJSON feature: one point a happening, with the cells of the plain table as properties.</summary>
public static class IncidentGeoJson
{
    public static void Write(this GeoJsonFeatures features, IncidentFacts facts) =>
        features.Write(facts.Incident.Id.Value, facts.Place?.Gazetteer, json =>
        {
            foreach (var (column, cell) in IncidentTables.PlainColumns.Zip(IncidentTables.Plain(facts)))
            {
                json.WriteString(column, cell);
            }
        });
}
