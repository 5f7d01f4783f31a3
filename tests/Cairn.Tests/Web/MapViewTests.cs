using Cairn.App.Web;
using Xunit;

namespace Cairn.Tests.Web;

public sealed class MapViewTests
{
    private static MapPlace Place(string name, double latitude, double longitude, double radius = 5, int count = 1) => new(name, name, latitude, longitude, radius, count, "Battles", "/events");

    [Fact]
    public void The_map_takes_in_every_place()
    {
        var map = MapView.Of([Place("Mosul", 36.34, 43.13), Place("Aden", 12.8, 45.03)], [], 0);
        Assert.Equal(2, map.Places.Length);
        Assert.All(map.Places, place =>
        {
            Assert.InRange(MapProjection.X(place.Longitude), map.Left, map.Left + map.SpanX);
            Assert.InRange(MapProjection.Y(place.Latitude), map.Top, map.Top + map.SpanY);
        });
    }

    [Fact]
    public void A_single_place_is_shown_with_some_land_around_it()
    {
        var map = MapView.Of([Place("Mosul", 36.34, 43.13)], [], 0);
        Assert.True(map.SpanX >= 500);
    }

    [Fact]
    public void A_whole_country_does_not_widen_the_map_that_its_towns_need()
    {
        var map = MapView.Of([Place("Mosul", 36.34, 43.13), Place("United States", 39, -98, 2000)], [], 0);
        Assert.True(map.SpanX < 1000);
    }

    [Fact]
    public void Only_an_uncertain_place_is_an_area()
    {
        Assert.False(Place("Mosul", 36.34, 43.13, 6).IsArea);
        Assert.True(Place("Diyala", 33.8, 45.1, 60).IsArea);
    }

    [Fact]
    public void No_two_names_stand_upon_each_other()
    {
        var map = MapView.Of(Enumerable.Range(0, 40).Select(i => Place($"Village {i}", 33 + (i * 0.05), 43 + (i * 0.04), 5, 40 - i)), [], 0);
        Assert.InRange(map.Labels.Length, 1, 39);
    }

    [Fact]
    public void A_store_without_places_has_a_map_all_the_same()
    {
        var map = MapView.Of([], [], 12);
        Assert.Equal(12, map.WithoutPlace);
        Assert.True(map.SpanX > 0 && map.SpanY > 0);
    }
}
