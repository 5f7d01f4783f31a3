using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Theatres;

public sealed class OwnTheatreTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("cairn-own-").FullName;

    public void Dispose() => Directory.Delete(root, true);

    [Fact]
    public void A_row_takes_the_place_of_the_one_with_its_id_under_the_columns_that_the_file_has()
    {
        string folder = Path.Combine(root, "mine");
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, "actors.tsv");
        File.WriteAllText(file, "# mine\nname\tid\tkind\tcountry\tvariants\nRed Band\tred-band\tmilitia\t\t\nBlue Band\tblue-band\tmilitia\t\t\n");
        new OwnTheatre(folder).Put(TheatreRow.Of(new Actor { Id = "red-band", Name = "Red\tBand", Kind = ActorKind.ArmedGroup, Country = "IQ", Variants = ["Reds", "a|b"] }));
        Assert.Equal(["# mine", "name\tid\tkind\tcountry\tvariants", "Red Band\tred-band\tarmed-group\tIQ\tReds|a b", "Blue Band\tblue-band\tmilitia\t\t"], File.ReadAllLines(file));
    }

    [Fact]
    public void A_folder_with_the_name_of_a_theatre_that_ships_keeps_its_title_and_countries()
    {
        string folder = Path.Combine(root, "yemen");
        new OwnTheatre(folder).Put(TheatreRow.Of(new Actor { Id = "red-band", Name = "Red Band", Kind = ActorKind.Militia, Variants = [] }));
        var yemen = TheatreSet.Read([DataFolders.Theatres, folder], ["yemen"]).Theatres.Single(theatre => theatre.Name == "yemen");
        Assert.Equal("Yemen", yemen.Title);
        Assert.Contains(yemen.Actors, actor => actor.Id == "red-band");
        Assert.Contains(yemen.Actors, actor => actor.Id == "supreme-political-council");
    }

    [Fact]
    public void A_row_that_the_theatres_cannot_be_read_with_is_taken_back()
    {
        string folder = Path.Combine(root, "mine");
        var theatre = new OwnTheatre(folder);
        theatre.Put(TheatreRow.Of(new PublicFigure { Id = "one", Name = "One Man", Variants = [] }));
        string before = File.ReadAllText(Path.Combine(folder, "people.tsv"));
        var fault = Assert.Throws<DataException>(() => theatre.Put(TheatreRow.Of(new PublicFigure { Id = "two", Name = "Two Men", Actor = "nobody", Variants = [] })));
        Assert.Equal(DataErrors.UnknownReference, fault.Code);
        Assert.Equal(before, File.ReadAllText(Path.Combine(folder, "people.tsv")));
    }
}
