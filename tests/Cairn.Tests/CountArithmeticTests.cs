using Cairn.Values;
using Xunit;

namespace Cairn.Tests;

/// <summary>The law of every reckoning with ranges: whatever single numbers the inputs stand for, their result lies in the range that is given.</summary>
public sealed class CountArithmeticTests
{
    private static readonly Random Random = new(1669);

    [Fact]
    public void A_sum_holds_the_sum_of_any_two_numbers_of_its_parts() => Holds((one, other, x, y) => (one.Plus(other), x + y));

    [Fact]
    public void A_difference_holds_the_difference_of_any_two_numbers_of_its_parts() => Holds((one, other, x, y) => (one.Minus(other), x - y));

    [Fact]
    public void A_mean_holds_the_mean_of_any_number_of_the_range() => Holds((one, _, x, y) => (one.Over(y + 1), x / (y + 1)));

    [Fact]
    public void What_was_before_a_change_grows_back_to_what_is_there() => Holds((one, _, x, _) =>
    {
        decimal low = (Random.Next(300) - 90) / 100m, high = low + (Random.Next(20) / 100m), share = low + ((high - low) * Random.Next(11) / 10);
        return (one.BeforeChange(new CountRange(low, high)), x / (1 + share));
    });

    [Fact]
    public void Rounding_outward_never_loses_a_number() => Holds((one, _, x, _) => (one.Over(7).Outward(), x / 7));

    [Fact]
    public void An_open_end_stays_open()
    {
        Assert.Equal(CountRange.AtLeast(12), CountRange.AtLeast(10).Plus(CountRange.Exactly(2)));
        Assert.Equal(CountRange.AtMost(4), CountRange.Exactly(14).Minus(CountRange.AtLeast(10)));
        Assert.True(CountRange.AtLeast(10).Minus(CountRange.AtLeast(2)).IsOpen);
    }

    [Theory]
    [InlineData("13", "12.5", "13.5")]
    [InlineData("12.4", "12.35", "12.45")]
    [InlineData("-50", "-50.5", "-49.5")]
    public void A_rounded_number_stands_for_half_of_its_last_place_to_both_sides(string told, string low, string high) =>
        Assert.Equal(new CountRange(Number(low), Number(high)), CountRange.Exactly(Number(told)).Unrounded());

    [Fact]
    public void A_count_at_a_change_implies_what_was_before_with_bounds_rounded_outward() =>
        Assert.Equal(new CountRange(1132, 1143), CountRange.Exactly(1240).BeforeChange(CountRange.Exactly(9).Unrounded().Over(100)).Outward());

    [Fact]
    public void Two_ranges_agree_just_where_they_share_a_number()
    {
        Assert.True(new CountRange(1, 5).Agrees(new CountRange(5, 9)));
        Assert.False(new CountRange(1, 4).Agrees(new CountRange(5, 9)));
        Assert.True(CountRange.AtLeast(3).Agrees(CountRange.AtLeast(900)));
        Assert.False(CountRange.AtMost(3).Agrees(CountRange.AtLeast(4)));
    }

    [Fact]
    public void Less_than_nothing_is_nothing_and_no_difference_below_zero_is_kept()
    {
        Assert.Equal(new CountRange(0, 4), new CountRange(-3, 4).NotBelowZero());
        Assert.Null(new CountRange(-3, -1).NotBelowZero());
    }

    [Fact]
    public void An_end_beyond_all_counts_is_left_open() => Assert.True(CountRange.Exactly(decimal.MaxValue).Plus(CountRange.Exactly(decimal.MaxValue)).IsOpen);

    private static void Holds(Func<CountRange, CountRange, decimal, decimal, (CountRange Range, decimal Number)> reckon)
    {
        for (int i = 0; i < 2000; i++)
        {
            var (one, x) = Some();
            var (other, y) = Some();
            var (range, number) = reckon(one, other, x, y);
            Assert.True((range.Low is not { } low || low <= number + 0.0000001m) && (range.High is not { } high || high >= number - 0.0000001m), $"{number} is not in {range} of {one} and {other}");
        }
    }

    /// <summary>A range, one of its ends perhaps open, and a number that it may stand for.</summary>
    private static (CountRange Range, decimal Number) Some()
    {
        decimal low = Random.Next(5000), high = low + Random.Next(3000);
        decimal number = low + Random.Next((int)(high - low) + 1);
        return (Random.Next(4) switch { 0 => CountRange.AtLeast(low), 1 => CountRange.AtMost(high), _ => new CountRange(low, high) }, number);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
