using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Activity;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Activity;

/// <summary>An activity map as tables: provinces and districts, seams, and the middle of activity.</summary>
public static class ActivityTable
{
    /// <param name="map">The map.</param>
    /// <param name="districts">Whether districts stand below their provinces.</param>
    /// <param name="href">The page of what happened in an area; null where there are no pages.</param>
    public static AnalysisTable Areas(ActivityMap map, bool districts, Func<AreaActivity, string>? href = null) => new(
        districts ? "Happenings per province and district" : "Happenings per province",
        [
            new TableColumn("division", "Province"), new TableColumn("district", "District"), new TableColumn("country", "Country"), new TableColumn("happenings", "Happenings", true), new TableColumn("uncertain", "Only in an area", true),
            new TableColumn("reports", "Reports", true), new TableColumn("tellings", "Tellings", true), new TableColumn("by_report", "Happenings a report", true),
        ],
        [
            .. map.Divisions.SelectMany(area => districts ? map.Districts.Where(row => (row.Country, row.Division) == (area.Country, area.Division)).Prepend(area) : [area])
                .Select(area => ImmutableArray.Create(
                    new TableCell(area.Division.Length == 0 ? "none told" : area.Division), new TableCell(area.District), new TableCell(area.Country), TableCell.Of(area.Happenings, href?.Invoke(area)), TableCell.Of(area.Uncertain),
                    TableCell.Of(area.Reports), TableCell.Of(area.Events), TableCell.Of(area.ByReport, 2))),
        ]);

    public static AnalysisTable Seams(ActivityMap map) => new(
        string.Create(CultureInfo.InvariantCulture, $"Seams: happenings within {Divisions.SeamKm:0} km of another province"),
        [new TableColumn("one", "Province"), new TableColumn("other", "Meets"), new TableColumn("happenings", "Happenings near", true), new TableColumn("disputed", "Disputed between sources", true), new TableColumn("places", "Places")],
        [.. map.Seams.Select(seam => ImmutableArray.Create(new TableCell(seam.One), new TableCell(seam.Other), TableCell.Of(seam.Happenings), TableCell.Of(seam.Disputed), new TableCell(string.Join(", ", seam.Places.Take(5)))))]);

    public static AnalysisTable Centres(ActivityMap map) => new(
        "The middle of activity",
        [
            new TableColumn("period", "Period"), new TableColumn("happenings", "Happenings", true), new TableColumn("latitude", "North", true), new TableColumn("longitude", "East", true), new TableColumn("radius_km", "Known to km", true),
            new TableColumn("moved_km", "Moved km", true), new TableColumn("towards", "Towards"), new TableColumn("p", "p", true),
        ],
        [
            .. map.Centres.Select(centre => ImmutableArray.Create(
                new TableCell(centre.Period), TableCell.Of(centre.Happenings), TableCell.Of(centre.Latitude, 2), TableCell.Of(centre.Longitude, 2), TableCell.Of(centre.RadiusKm, 0), TableCell.Of(centre.MovedKm, 0),
                new TableCell(centre.Towards ?? ""), TableCell.Of(centre.P, 3))),
        ]);
}
