using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Theatres;

public sealed class ActorNamesTests
{
    private static readonly ActorNames Names = new([Of("north", "Northern Band", "NB", "Band"), Of("south", "Southern Band", "SB", "Band"), Of("north", "Northern Band", "The Northerners")]);

    [Theory]
    [InlineData("nb", "Northern Band")]
    [InlineData("The Northerners", "Northern Band")]
    [InlineData("Southern Band", "Southern Band")]
    [InlineData("Band", "Band")]
    [InlineData("Nobody", "Nobody")]
    public void A_name_of_one_actor_gives_its_usual_name_and_a_shared_one_stays(string written, string usual) => Assert.Equal(usual, Names.Usual(written));

    private static Actor Of(string id, string name, params string[] variants) => new() { Id = id, Name = name, Kind = ActorKind.ArmedGroup, Variants = [.. variants] };
}
