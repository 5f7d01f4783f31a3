using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Theatres;

public sealed class TheatreReaderTests
{
    [Fact]
    public void A_theatre_is_read_with_its_actors_people_and_places()
    {
        using var folder = new TheatreFolder().Theatre(
            "river",
            actors: "guard\tRiver Guard\tmilitia\tIQ\t\tRG|حرس النهر\n",
            people: "head\tSami Nadir\tchief of the River Guard\tguard\tIQ\t\n",
            places: "iq-ford\tFord\ttown\tIQ\tNineveh\t\t36.1\t43.2\t3\t4000\tAl-Ford\n");

        var theatre = folder.Read().Theatres.Single(theatre => theatre.Name == "river");

        Assert.Equal(["RG", "حرس النهر"], theatre.Actors.Single().Variants);
        Assert.Equal("guard", theatre.People.Single().Actor);
        Assert.Equal((36.1, 43.2, 4000), (theatre.Places.Single().Latitude, theatre.Places.Single().Longitude, theatre.Places.Single().Population));
    }

    [Theory]
    [InlineData("actors.tsv", TheatreFolder.Actors + "guard\tGuard\tmilitia\tIQ\tnobody\t\n", DataErrors.UnknownReference, 2)]
    [InlineData("actors.tsv", TheatreFolder.Actors + "guard\tGuard\tmilitia\tXX\t\t\n", DataErrors.UnknownReference, 2)]
    [InlineData("actors.tsv", TheatreFolder.Actors + "a\tA\tmilitia\tIQ\t\t\n# a remark\na\tB\tmilitia\tIQ\t\t\n", DataErrors.DuplicateId, 4)]
    [InlineData("actors.tsv", TheatreFolder.Actors + "a\tA\tfootball-club\tIQ\t\t\n", DataErrors.BadValue, 2)]
    [InlineData("actors.tsv", "id\tname\tkind\tcountry\tcolour\tvariants\n", DataErrors.UnknownColumn, 1)]
    [InlineData("people.tsv", "id\tname\n", DataErrors.MissingColumn, 1)]
    [InlineData("people.tsv", TheatreFolder.People + "a\tA\n", DataErrors.WrongCellCount, 2)]
    [InlineData("places.tsv", TheatreFolder.Places + "a\tA\ttown\tIQ\t\t\t91\t43\t3\t\t\n", DataErrors.BadValue, 2)]
    [InlineData("places.tsv", TheatreFolder.Places + "a\tA\ttown\tIQ\t\t\t33\t\t3\t\t\n", DataErrors.BadValue, 2)]
    [InlineData("places.tsv", TheatreFolder.Places + "a\tA\ttown\tIQ\t\t\t33\tforty\t3\t\t\n", DataErrors.BadValue, 2)]
    [InlineData("places.tsv", TheatreFolder.Places + "a\tA\ttown\tIQ\t\t\t33\t43\t\t\t\n", DataErrors.BadValue, 2)]
    [InlineData("outlines.tsv", "place\tkind\treach_km\tpoints\nnowhere\tline\t5\t33 43, 34 44\n", DataErrors.UnknownReference, 2)]
    [InlineData("outlines.tsv", "place\tkind\treach_km\tpoints\niq-ford\tline\t5\t33 43\n", DataErrors.BadValue, 2)]
    [InlineData("outlines.tsv", "place\tkind\treach_km\tpoints\niq-ford\tground\t5\t33 43, 34 44\n", DataErrors.BadValue, 2)]
    [InlineData("outlines.tsv", "place\tkind\treach_km\tpoints\niq-ford\tline\t5\t33 43, 34 north\n", DataErrors.BadValue, 2)]
    [InlineData("outlines.tsv", "place\tkind\treach_km\tpoints\niq-ford\tline\t0\t33 43, 34 44\n", DataErrors.BadValue, 2)]
    [InlineData("theatre.yaml", "title: River\ncountries: [IQ]\ncolour: blue\n", DataErrors.UnknownKey, 3)]
    [InlineData("theatre.yaml", "title: River\ncountries: [XX]\n", DataErrors.UnknownReference, 1)]
    public void A_wrong_file_is_an_error_with_its_line(string file, string text, string code, int line)
    {
        using var folder = new TheatreFolder().Theatre("river", places: "iq-ford\tFord\ttown\tIQ\tNineveh\t\t36.1\t43.2\t3\t4000\t\n").Write("river", file, text);

        var error = Assert.Throws<DataException>(() => folder.Read());

        Assert.Equal((code, Path.Combine(folder.Root, "river", file), line), (error.Code, error.File, error.Line));
    }

    [Fact]
    public void A_theatre_that_is_not_there_is_an_error_that_lists_those_that_are()
    {
        using var folder = new TheatreFolder().Theatre("river");

        var error = Assert.Throws<DataException>(() => folder.Read("sea"));

        Assert.Equal(DataErrors.UnknownTheatre, error.Code);
        Assert.Contains("river", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_users_folder_adds_rows_and_takes_the_place_of_rows_with_the_same_id()
    {
        using var shipped = new TheatreFolder().Theatre("river", actors: "guard\tRiver Guard\tmilitia\tIQ\t\t\nnavy\tRiver Navy\tmilitary\tIQ\t\t\n");
        using var own = new TheatreFolder();
        Directory.Delete(Path.Combine(own.Root, "world"), true);
        own.Write("river", "actors.tsv", TheatreFolder.Actors + "guard\tGuard of the River\tpolice\tIQ\t\t\nferry\tFerrymen\tcivilian\tIQ\tnavy\t\n");

        var actors = TheatreSet.Read([shipped.Root, own.Root], ["river"]).Theatres.Single(theatre => theatre.Name == "river").Actors;

        Assert.Equal(["Guard of the River", "River Navy", "Ferrymen"], actors.Select(actor => actor.Name));
    }

    [Fact]
    public void One_id_of_two_theatres_is_one_row_with_the_spellings_of_both()
    {
        using var folder = new TheatreFolder()
            .Theatre("delta", actors: "guard\tDelta Guard\tmilitia\tIQ\t\tDG\n", people: "amir\tAmir\tColonel\t\tIQ\tAmeer\n", places: "port\tOld Port\ttown\tIQ\t\t\t30.5\t47.8\t3\t\tHarbour\n")
            .Theatre("river", actors: "guard\tRiver Guard\tpolice\tIQ\t\tRG|DG\n", people: "amir\tAmir\tGeneral\t\tIQ\tEmir\n", places: "port\tPort\tcity\tIQ\t\t\t30.5\t47.8\t3\t\tMina\n");

        var set = folder.Read();

        var actor = Assert.Single(set.Actors);
        Assert.Equal(("River Guard", ActorKind.Police), (actor.Name, actor.Kind));
        Assert.Equal(["RG", "DG", "Delta Guard"], actor.Variants);
        var person = Assert.Single(set.People);
        Assert.Equal("General", person.Office);
        Assert.Equal(["Emir", "Ameer"], person.Variants);
        var place = Assert.Single(set.Places);
        Assert.Equal(("Port", PlaceKind.City), (place.Name, place.Kind));
        Assert.Equal(["Mina", "Old Port", "Harbour"], place.Variants);
        Assert.Equal(2, set.Theatres.Count(theatre => theatre.Actors.Length == 1));
    }

    [Fact]
    public void The_theatres_that_ship_can_be_read() => Assert.NotEmpty(TheatreSet.Read([], []).Countries);
}
