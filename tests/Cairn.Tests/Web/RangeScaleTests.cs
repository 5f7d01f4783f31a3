using System.Collections.Immutable;
using Cairn.App.Web;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Web;

public sealed class RangeScaleTests
{
    private static readonly ContentHash Hash = ContentHash.Of([1]);

    private static Entry<Claim> Claim(CountRange range, string unit = "fighters")
    {
        var anchor = new Anchor(Hash, AnchorKind.Claim, new TextSpan(0, 5));
        var spans = ImmutableArray.Create(new TextSpan(0, 5));
        return new Entry<Claim>
        {
            Thing = new Claim { Anchor = anchor, Kind = "strength", Subject = new("X", spans), Value = new(range, spans), Unit = unit, Speaker = new("Y", spans), Evidence = new TextSpan(0, 5), Confidence = 1 },
            Id = anchor.Id, Name = "c1", Report = Hash, Stem = "s", Evidence = "words", Coder = new StageVersion("coder", "1"),
        };
    }

    [Fact]
    public void Rival_ranges_are_drawn_in_proportion_from_nought()
    {
        Entry<Claim>[] claims = [Claim(new CountRange(2000, 3000)), Claim(new CountRange(5000, 6000))];
        var scale = RangeScale.Of(claims, "fighters");
        var (low, high) = (scale.Bar(claims[0].Thing.Value.Value), scale.Bar(claims[1].Thing.Value.Value));
        Assert.Equal(6000, scale.Highest);
        Assert.Equal(2.5, high.Left / low.Left, 3);
        Assert.Equal(low.Width, high.Width, 3);
    }

    [Fact]
    public void An_open_end_is_drawn_as_open()
    {
        var scale = RangeScale.Of([Claim(CountRange.Exactly(100))], "fighters");
        Assert.True(scale.Bar(CountRange.AtLeast(50)).OpenRight);
        Assert.True(scale.Bar(CountRange.AtMost(50)).OpenLeft);
    }

    [Fact]
    public void Every_bar_lies_on_the_scale()
    {
        CountRange[] ranges = [CountRange.Exactly(0), CountRange.AtLeast(6000), CountRange.AtMost(1), new(-50, 20), new(10, 6000)];
        var scale = RangeScale.Of(ranges.Select(range => Claim(range)), "fighters");
        Assert.All(ranges.Select(scale.Bar), bar => Assert.True(bar.Left >= 0 && bar.Width > 0 && bar.Left + bar.Width <= 120));
    }
}
