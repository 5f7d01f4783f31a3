using System.Collections.Immutable;
using Cairn.Analysis.Activity;
using Cairn.Ledger.Counts;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Analysis.Activity;

public sealed class ActivityMapTests
{
    private static readonly Divisions Known = new(TheatreSet.Read([], []), DataFolders.Ontology);

    [Fact]
    public void Spellings_of_a_province_are_one_area_and_reports_stand_beside()
    {
        var map = Map([Point("Fallujah", "Anbar", 33.35, 43.78, 3), Point("Al Fallūjah town", "Al Anbār province", 33.35, 43.79, 2)], [new AreaReports("IQ", "Anbar", "", 2, 4), new AreaReports("IQ", "Al Anbār province", "", 1, 2)]);
        var area = Assert.Single(map.Divisions);
        Assert.Equal(("Anbar", 5, 3, 6), (area.Division, area.Happenings, area.Reports, area.Events));
    }

    [Fact]
    public void Every_happening_is_counted_once_in_the_areas_or_without_one()
    {
        var map = Map([Point("Mosul", "Nineveh", 36.34, 43.13, 7), Point("Iraq", "", 33, 43, 2, radius: 400), new PointCount("2016", "", "", "", "", null, null, null, 4)]);
        Assert.Equal(13, map.Divisions.Sum(area => area.Happenings));
        Assert.Equal((13, 4, 2), (map.Happenings, map.Unplaced, map.Uncertain));
    }

    [Fact]
    public void A_place_close_to_another_province_is_on_the_seam_and_one_far_from_it_is_not()
    {
        var map = Map([Point("Tuz Khurmatu", "Salah al-Din", 34.888, 44.632, 5), Point("Baiji", "Salah al-Din", 34.93, 43.49, 9), Point("Samarra", "Salah al-Din", 34.2, 43.87, 4, radius: 40)]);
        var places = map.Seams.SelectMany(seam => seam.Places).Distinct().ToList();
        Assert.Contains("Tuz Khurmatu", places);
        Assert.DoesNotContain("Baiji", places);
        Assert.DoesNotContain("Samarra", places);
        Assert.All(map.Seams, seam => Assert.Contains("IQ/Salah al-Din", new[] { seam.One, seam.Other }));
    }

    [Fact]
    public void A_happening_in_two_provinces_by_its_reports_is_disputed_unless_both_names_are_one_province()
    {
        var map = Activity([Point("Tuz Khurmatu", "Kirkuk", 34.888, 44.632, 1)], [], [new DisputedPlace(new CodedId("e1"), null, ["IQ/Kirkuk", "IQ/Salah al-Din"]), new DisputedPlace(new CodedId("e2"), null, ["IQ/Al Anbār province", "IQ/Anbar"])]);
        Assert.Equal("e1", Assert.Single(map.Disputed).Incident.Value);
        Assert.Equal(1, map.Seams.Single(seam => (seam.One, seam.Other) == ("IQ/Kirkuk", "IQ/Salah al-Din")).Disputed);
    }

    [Fact]
    public void The_middle_moves_as_reckoned_by_hand_and_says_how_sure_it_is()
    {
        // Two points a degree apart, five happenings each; a year later all a degree farther north.
        var map = Map([.. Year("2015", 33), .. Year("2016", 34)]);
        var (before, after) = (map.Centres[0], map.Centres[1]);
        Assert.Equal((33.0, 44.5, 10), (Math.Round(before.Latitude, 6), Math.Round(before.Longitude, 6), before.Happenings));
        Assert.Equal((111.2, "north"), (Math.Round(after.MovedKm!.Value, 1), after.Towards));
        Assert.True(after.P < 0.001);

        // East and west scatter by half a degree about the middle: its error is that over the root of ten, and 2.45 of these hold it nineteen times in twenty.
        double east = 111.2 * Math.Cos(double.DegreesToRadians(33.5)), variance = (10 * 0.25 * east * east / 9 / 10) + (25.0 / 4 / 10);
        Assert.Equal(Math.Sqrt(5.991464547 * variance), before.RadiusKm!.Value, 6);
        Assert.Null(before.MovedKm);
    }

    [Fact]
    public void Few_happenings_tell_a_middle_without_a_certainty_and_countries_none()
    {
        var map = Map([Point("Hit", "Anbar", 33.6, 42.8, 2), Point("Iraq", "", 33, 43, 50, radius: 400)]);
        var centre = Assert.Single(map.Centres);
        Assert.Equal((2, 33.6), (centre.Happenings, Math.Round(centre.Latitude, 6)));
        Assert.Null(centre.RadiusKm);
    }

    [Fact]
    public void The_words_tell_what_is_not_on_the_map()
    {
        string words = string.Join(' ', ActivityWords.Of(Map([Point("Mosul", "Nineveh", 36.34, 43.13, 7), new PointCount("2016", "IQ", "Nineveh", "", "", null, null, null, 4)])));
        Assert.Contains("4 have no point", words, StringComparison.Ordinal);
        Assert.Contains("Where more is reported more is seen", words, StringComparison.Ordinal);
        Assert.Equal(["Nothing that fits has a province."], ActivityWords.Of(Map([])));
    }

    private static IEnumerable<PointCount> Year(string year, double latitude) =>
        [Point("West", "Anbar", latitude, 44, 5) with { Period = year }, Point("East", "Anbar", latitude, 45, 5) with { Period = year }];

    private static PointCount Point(string place, string division, double latitude, double longitude, int count, double radius = 5) => new("2016", "IQ", division, "", place, latitude, longitude, radius, count);

    private static ActivityMap Map(PointCount[] points, AreaReports[]? reports = null) => Activity(points, reports ?? [], []);

    private static ActivityMap Activity(PointCount[] points, AreaReports[] reports, DisputedPlace[] disputed) => ActivityMap.Of(Known, [.. points], [.. reports], [.. disputed]);
}
