using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Theatres;

public sealed class PlacePrecisionTests
{
    [Theory]
    [InlineData(PlaceKind.Site, "x", 2, PlacePrecision.Site, 1, 1)]
    [InlineData(PlaceKind.Town, "x", 6, PlacePrecision.Settlement, 1, 1)]
    [InlineData(PlaceKind.Area, "", 20, PlacePrecision.Near, 2, 2)]
    [InlineData(PlaceKind.Admin2, "x", 30, PlacePrecision.District, 2, 3)]
    [InlineData(PlaceKind.Area, "x", 90, PlacePrecision.Area, 2, 5)]
    [InlineData(PlaceKind.Admin1, "x", 120, PlacePrecision.Division, 3, 4)]
    [InlineData(PlaceKind.Village, "", 120, PlacePrecision.Division, 3, 4)]
    [InlineData(PlaceKind.Country, "IQ", 500, PlacePrecision.Country, 3, 6)]
    public void Each_kind_of_place_has_its_precision_and_the_codes_beside_it(PlaceKind kind, string id, double radius, PlacePrecision precision, int acled, int ucdp)
    {
        var place = new Place { Id = id, Name = "Owlsgate", Variants = [], Kind = kind, Latitude = 34, Longitude = 43, RadiusKm = radius };
        Assert.Equal(precision, PlacePrecisions.Of(place));
        Assert.Equal((acled, ucdp), (PlacePrecisions.Acled(precision), PlacePrecisions.Ucdp(precision)));
    }

    [Fact]
    public void Without_coordinates_there_is_no_precision()
    {
        Assert.Equal(PlacePrecision.Unknown, PlacePrecisions.Of(null));
        Assert.Null(PlacePrecisions.Acled(PlacePrecision.Unknown));
        Assert.Null(PlacePrecisions.Ucdp(PlacePrecision.Unknown));
    }
}
