using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Theatres;

/// <summary>What the data files that ship must hold.</summary>
public sealed class ShippedTheatreTests
{
    private static readonly TheatreSet All = TheatreSet.Read([], []);

    private static readonly Theatre IraqSyria = All.Theatres.Single(theatre => theatre.Name == "iraq-syria");

    [Theory]
    [InlineData("IQ", PlaceKind.Admin1, 19)]
    [InlineData("SY", PlaceKind.Admin1, 14)]
    [InlineData("IQ", PlaceKind.Admin2, 105)]
    [InlineData("SY", PlaceKind.Admin2, 60)]
    public void Iraq_and_Syria_have_their_divisions_and_districts(string country, PlaceKind kind, int atLeast) =>
        Assert.True(IraqSyria.Places.Count(place => place.Country == country && place.Kind == kind) >= atLeast);

    [Theory]
    [InlineData("BR", 27)]
    [InlineData("CD", 26)]
    [InlineData("CN", 31)]
    [InlineData("DZ", 48)]
    [InlineData("ET", 12)]
    [InlineData("ID", 38)]
    [InlineData("IN", 35)]
    [InlineData("IR", 31)]
    [InlineData("KE", 47)]
    [InlineData("KZ", 16)]
    [InlineData("MX", 32)]
    [InlineData("NG", 37)]
    [InlineData("PH", 17)]
    [InlineData("RU", 83)]
    [InlineData("SD", 18)]
    [InlineData("TR", 81)]
    [InlineData("US", 51)]
    [InlineData("ZA", 9)]
    public void Countries_that_are_large_or_at_war_have_their_divisions_in_the_world_layer(string country, int atLeast)
    {
        var world = All.Theatres.Single(theatre => theatre.Name == TheatreSet.World);

        Assert.True(world.Places.Count(place => place.Country == country && place.Kind == PlaceKind.Admin1) >= atLeast);
    }

    [Fact]
    public void Latin_America_has_its_divisions_towns_and_actors()
    {
        var theatre = All.Theatres.Single(theatre => theatre.Name == "latin-america-1980s");
        var divisions = theatre.Places.Where(place => place.Kind == PlaceKind.Admin1).Select(place => (place.Country, place.Name)).ToHashSet();

        Assert.True(theatre.Actors.Length >= 25);
        Assert.True(theatre.Places.Count(place => place.Kind is PlaceKind.City or PlaceKind.Town) >= 80);
        Assert.True(divisions.Count >= 150);
        Assert.All(theatre.Places, place => Assert.NotNull(place.Latitude));
    }

    [Theory]
    [InlineData("nigeria-lake-chad", "NG TD NE CM", 44)]
    [InlineData("sahel", "ML BF NE", 31)]
    [InlineData("somalia", "SO KE", 25)]
    [InlineData("yemen", "YE SA", 25)]
    [InlineData("afghanistan", "AF", 34)]
    [InlineData("libya", "LY", 22)]
    [InlineData("ukraine", "UA", 27)]
    [InlineData("pakistan", "PK", 8)]
    public void A_theatre_has_divisions_places_actors_people_and_questions_of_its_own(string name, string countries, int divisions)
    {
        var theatre = All.Theatres.Single(theatre => theatre.Name == name);
        var known = All.Theatres.SelectMany(other => other.Places).Where(place => place.Kind == PlaceKind.Admin1).Select(place => (place.Country, place.Name)).ToHashSet();

        Assert.Equal(countries.Split(' '), theatre.Countries);
        Assert.True(theatre.Places.Count(place => place.Kind == PlaceKind.Admin1) >= divisions);
        Assert.True(theatre.Places.Count(place => place.Kind != PlaceKind.Admin1) >= 80);
        Assert.True(theatre.Actors.Length >= 25);
        Assert.True(theatre.People.Length >= 10);
        Assert.True(theatre.Questions.Length >= 3);
        Assert.DoesNotContain(theatre.Places, place => place.Latitude is null);
        Assert.DoesNotContain(theatre.Places, place => place.Admin1 is { } division && !known.Contains((place.Country, division)));
        Assert.DoesNotContain(theatre.Questions, question => !question.Signs.Any(sign => sign.SaysYes) || question.Signs.All(sign => sign.SaysYes));
    }

    [Fact]
    public void Every_division_that_a_place_names_is_there()
    {
        var divisions = IraqSyria.Places.Where(place => place.Kind == PlaceKind.Admin1).Select(place => (place.Country, place.Name)).ToHashSet();

        Assert.DoesNotContain(IraqSyria.Places, place => place.Admin1 is { } division && !divisions.Contains((place.Country, division)));
    }

    [Fact]
    public void Every_settlement_and_site_has_a_point() =>
        Assert.DoesNotContain(IraqSyria.Places, place => place.Latitude is null);

    [Fact]
    public void No_two_actors_of_a_theatre_have_one_spelling()
    {
        foreach (var theatre in All.Theatres)
        {
            var spellings = theatre.Actors.SelectMany(actor => actor.Variants.Prepend(actor.Name).Distinct(StringComparer.Ordinal).Select(spelling => (spelling, actor.Id)));

            Assert.Empty(spellings.GroupBy(pair => pair.spelling, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => string.Join(' ', group)));
        }
    }
}
