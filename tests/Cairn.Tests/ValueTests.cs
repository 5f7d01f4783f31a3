using Cairn.Values;
using Xunit;

namespace Cairn.Tests;

public sealed class ValueTests
{
    [Fact]
    public void A_count_with_an_open_end_is_written_with_two_dots() =>
        Assert.Equal(["10..", "..50", "45-52", "7"], new[] { CountRange.AtLeast(10), CountRange.AtMost(50), new(45, 52), CountRange.Exactly(7) }.Select(c => c.ToString()));

    [Fact]
    public void Days_without_an_end_are_written_with_two_dots_and_not_with_the_calendars_last_day() =>
        Assert.Equal(["2016-10-24/..", "2016-10-24/2016-10-25"], new[] { DateRange.From(new(2016, 10, 24)), new(new(2016, 10, 24), new(2016, 10, 25)) }.Select(d => d.ToString()));

    [Fact]
    public void The_same_anchor_makes_the_same_id_and_another_span_another()
    {
        var hash = ContentHash.Of("report"u8);
        var anchor = new Anchor(hash, AnchorKind.Event, new TextSpan(3, 9));
        Assert.Equal(anchor.Id, new Anchor(hash, AnchorKind.Event, new TextSpan(3, 9)).Id);
        Assert.NotEqual(anchor.Id, new Anchor(hash, AnchorKind.Event, new TextSpan(3, 10)).Id);
        Assert.StartsWith("e", anchor.Id.Value, StringComparison.Ordinal);
    }
}
