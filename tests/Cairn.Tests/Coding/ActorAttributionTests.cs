using Cairn.Coding;
using Xunit;

namespace Cairn.Tests.Coding;

public sealed class ActorAttributionTests
{
    [Theory]
    [InlineData("Islamic State", AttributionKind.Claimed, null, "claimed by Islamic State")]
    [InlineData("Islamic State", AttributionKind.Accused, "Iraqi officials", "Islamic State accused by Iraqi officials")]
    [InlineData("Islamic State", AttributionKind.Accused, null, "Islamic State accused")]
    [InlineData("Boko Haram", AttributionKind.Suspected, null, "Boko Haram suspected")]
    [InlineData("Taliban", AttributionKind.Denied, null, "denied by Taliban")]
    [InlineData(null, AttributionKind.Unclaimed, null, "claimed by nobody")]
    public void An_attribution_is_said_in_a_few_words(string? actor, AttributionKind kind, string? accuser, string words) =>
        Assert.Equal(words, new ActorAttribution(actor, kind, accuser).ToString());
}
