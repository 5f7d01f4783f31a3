using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Theatres;

public sealed class OfficeTests
{
    [Theory]
    [InlineData("defence minister since 2021", "defence minister", 2021, null, "since 2021")]
    [InlineData("leader of the group until 2019", "leader of the group", null, 2019, "until 2019")]
    [InlineData("governor 2019-2023", "governor", 2019, 2023, "2019-2023")]
    [InlineData("envoy in 2022", "envoy", 2022, 2022, "in 2022")]
    [InlineData("spokesperson of the army", "spokesperson of the army", null, null, null)]
    public void An_office_is_read_with_its_years(string told, string title, int? from, int? to, string? years)
    {
        var office = Assert.Single(OfficeReader.Read(told));
        Assert.Equal((title, from, to, years), (office.Title, office.From, office.To, office.Years));
    }

    [Fact]
    public void Several_offices_are_kept_apart_and_years_behind_a_comma_belong_to_the_office_before() =>
        Assert.Equal(
            [new Office("interior minister", 2018, 2021), new Office("founder of the party", null, 2009), new Office("mayor", null, null)],
            OfficeReader.Read("interior minister 2018-2021, founder of the party, until 2009, mayor"));
}
