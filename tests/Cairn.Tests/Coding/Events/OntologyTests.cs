using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Coding.Events;

public sealed class OntologyTests
{
    private readonly Ontology ontology = Ontology.Read(DataFolders.Ontology);

    [Fact]
    public void All_six_types_and_twenty_five_sub_types_are_there()
    {
        Assert.Equal(["Battles", "Explosions/Remote violence", "Violence against civilians", "Protests", "Riots", "Strategic developments"], ontology.Types.Select(t => t.Name));
        Assert.Equal(25, ontology.SubTypes.Count());
        Assert.Equal(23, ontology.Tactics.Length);
        Assert.Equal(14, ontology.ClaimKinds.Length);
    }

    [Fact]
    public void A_sub_type_knows_its_names_in_other_datasets()
    {
        var strike = ontology.SubType("Air/drone strike")!;
        Assert.Equal(("Explosions/Remote violence", "AIR_STRIKE", "Bombing/Explosion"), (strike.Type, strike.Label, strike.Gtd));
        Assert.Equal([1, 3], strike.Ucdp);
    }

    [Fact]
    public void An_unknown_key_names_file_and_line()
    {
        string folder = Directory.CreateTempSubdirectory("cairn-ontology").FullName;
        File.WriteAllText(Path.Combine(folder, "events.yaml"), "types: []\n");
        File.WriteAllText(Path.Combine(folder, "tactics.yaml"), "tactics:\n  - name: ied\n    description: a bomb\n    colour: red\n");
        File.WriteAllText(Path.Combine(folder, "claims.yaml"), "kinds: []\n");
        var error = Assert.Throws<DataException>(() => Ontology.Read(folder));
        Assert.Equal((DataErrors.UnknownKey, 4), (error.Code, error.Line));
        Directory.Delete(folder, true);
    }
}
