using Cairn.Analysis.Rosters;
using Cairn.Language.Names;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Analysis.Rosters;

public sealed class NameNatureTests
{
    private static readonly NameNature Nature = new(NameWords.Read(Path.Combine(DataFolders.Ontology, "words")));

    [Theory]
    [InlineData("BRIG. GEN. HOLLOWAY")]
    [InlineData("Col. Tarkan Zubaydan")]
    [InlineData("MICHAEL HOLLOWAY")]
    public void A_rank_or_a_first_name_makes_a_person_of_a_name_though_it_is_in_capitals(string name)
    {
        Assert.True(Nature.IsPerson(name));
        Assert.False(Nature.IsBody(name));
    }

    [Theory]
    [InlineData("NFU")]
    [InlineData("Northern Shield Brigade")]
    [InlineData("USNORTHCOM forces")]
    public void Letters_and_words_of_bodies_make_a_body(string name) => Assert.True(Nature.IsBody(name));

    [Theory]
    [InlineData("Prime Minister")]
    [InlineData("ATMIS since April")]
    [InlineData("Monday")]
    public void An_office_or_a_day_is_no_name(string words) => Assert.False(Nature.IsName(words));

    [Theory]
    [InlineData("Brig. Gen. Holloway", "Brig")]
    [InlineData("Northern Shield Brigade", null)]
    public void The_rank_that_a_name_begins_with_is_its_office(string name, string? rank) => Assert.Equal(rank, Nature.RankIn(name));
}
