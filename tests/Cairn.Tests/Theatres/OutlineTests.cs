using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Theatres;

public sealed class OutlineTests
{
    private static readonly TheatreSet All = TheatreSet.Read([], []);

    [Fact]
    public void A_point_lies_as_far_from_a_line_as_from_its_nearest_stretch()
    {
        var line = new Outline("river", OutlineKind.Line, 10, [(0, 0), (0, 10), (10, 10)]);

        Assert.Equal(111.2, line.Distance(1, 5), 0.1);
        Assert.Equal(0, line.Distance(5, 10), 0.1);
        Assert.Equal(222.4, line.Distance(0, -2), 0.1);
    }

    [Fact]
    public void Within_the_ground_the_distance_is_none()
    {
        var ground = new Outline("lake", OutlineKind.Ground, 5, [(0, 0), (0, 2), (2, 2), (2, 0)]);

        Assert.Equal(0, ground.Distance(1, 1));
        Assert.Equal(111.2, ground.Distance(1, 3), 0.2);
    }

    [Fact]
    public void A_line_becomes_a_strip_as_wide_as_its_reach_on_either_side()
    {
        var ring = new Outline("border", OutlineKind.Line, 11.12, [(0, 0), (0, 10)]).Ring();

        Assert.Equal(4, ring.Length);
        Assert.Equal([0.1, 0.1, -0.1, -0.1], ring.Select(point => Math.Round(point.Latitude, 3)).Order().Reverse());
    }

    [Fact]
    public void Every_outline_that_ships_lies_within_the_radius_of_its_place()
    {
        var outlined = All.Outlined().ToList();

        Assert.True(outlined.Count >= 60);
        Assert.All(outlined, pair => Assert.All(pair.Outline.Points, point => Assert.InRange(Kilometres(pair.Place, point), 0, pair.Place.RadiusKm + 5)));
    }

    [Theory]
    [InlineData("iraqi-syrian-border", 36.81, 42.08)]
    [InlineData("iq-tigris", 35.45, 43.35)]
    [InlineData("iq-anbar-desert", 32.9, 41.2)]
    [InlineData("ua-dnieper-river", 48.46, 35.04)]
    public void A_known_point_lies_on_its_outline(string id, double latitude, double longitude)
    {
        var outline = All.Outlined().Single(pair => pair.Place.Id == id).Outline;

        Assert.InRange(outline.Distance(latitude, longitude), 0, outline.ReachKm);
    }

    private static double Kilometres(Place place, (double Latitude, double Longitude) point) =>
        new Outline("", OutlineKind.Line, 1, [(place.Latitude!.Value, place.Longitude!.Value), (place.Latitude.Value, place.Longitude.Value + 1e-6)]).Distance(point.Latitude, point.Longitude);
}
