using Cairn.Analysis.Activity;

namespace Cairn.Publishing.Activity;

/// <summary>Writes an activity map as JSON: provinces, districts, seams, disputed happenings, middles; each line says by <c>row</c> what it is.</summary>
public static class ActivityJson
{
    public static IEnumerable<string> Lines(ActivityMap map) =>
    [
        .. map.Divisions.Select(area => Line("division", area)),
        .. map.Districts.Select(area => Line("district", area)),
        .. map.Seams.Select(Line),
        .. map.Disputed.Select(place => JsonLine.Of(json =>
        {
            json.WriteString("row", "disputed");
            json.WriteString("incident", place.Incident.Value);
            json.WriteDay("first", place.First);
            json.WriteStrings("divisions", place.Divisions);
        })),
        .. map.Centres.Select(Line),
        JsonLine.Of(json =>
        {
            json.WriteString("row", "all");
            json.WriteNumber("happenings", map.Happenings);
            json.WriteNumber("unplaced", map.Unplaced);
            json.WriteNumber("uncertain", map.Uncertain);
            json.WriteStrings("words", ActivityWords.Of(map));
        }),
    ];

    private static string Line(string row, AreaActivity area) => JsonLine.Of(json =>
    {
        json.WriteString("row", row);
        json.WriteString("country", area.Country);
        json.WriteString("division", area.Division);
        json.WriteString("district", area.District.Length == 0 ? null : area.District);
        json.WriteNumber("happenings", area.Happenings);
        json.WriteNumber("uncertain", area.Uncertain);
        json.WriteNumber("reports", area.Reports);
        json.WriteNumber("tellings", area.Events);
        json.WriteRounded("by_report", area.ByReport);
    });

    private static string Line(Seam seam) => JsonLine.Of(json =>
    {
        json.WriteString("row", "seam");
        json.WriteString("one", seam.One);
        json.WriteString("other", seam.Other);
        json.WriteNumber("happenings", seam.Happenings);
        json.WriteNumber("disputed", seam.Disputed);
        json.WriteStrings("places", seam.Places);
    });

    private static string Line(CentreOfActivity centre) => JsonLine.Of(json =>
    {
        json.WriteString("row", "centre");
        json.WriteString("period", centre.Period);
        json.WriteNumber("happenings", centre.Happenings);
        json.WriteRounded("latitude", centre.Latitude);
        json.WriteRounded("longitude", centre.Longitude);
        json.WriteRounded("radius_km", centre.RadiusKm);
        json.WriteRounded("moved_km", centre.MovedKm);
        json.WriteString("towards", centre.Towards);
        json.WriteRounded("p", centre.P);
    });
}
