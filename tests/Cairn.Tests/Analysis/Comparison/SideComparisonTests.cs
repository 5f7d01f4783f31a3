using System.Collections.Immutable;
using Cairn.Analysis.Comparison;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Analysis.Comparison;

public sealed class SideComparisonTests
{
    [Fact]
    public void The_divergence_is_that_reckoned_by_hand_and_its_parts_sum_to_it()
    {
        // Shares 1/2, 1/2 against 1/4, 3/4: half of (1/2 log 4/3 + 1/2 log 4/5) and of (1/4 log 2/3 + 3/4 log 6/5), in bits.
        var found = Compare([Row("a", 2), Row("b", 2)], [Row("a", 1), Row("b", 3)]);
        double first = (0.5 * Math.Log2(0.5 / 0.375)) + (0.5 * Math.Log2(0.5 / 0.625)), second = (0.25 * Math.Log2(0.25 / 0.375)) + (0.75 * Math.Log2(0.75 / 0.625));
        Assert.Equal((first + second) / 2, found.Distance, 12);
        Assert.Equal(0.048795, found.Distance, 6);
        Assert.Equal(1, found.Values.Sum(value => value.Part), 12);
    }

    [Fact]
    public void Sides_with_nothing_in_common_are_one_bit_apart_and_like_sides_none()
    {
        Assert.Equal(1, Compare([Row("a", 5)], [Row("b", 7)]).Distance, 12);
        var same = Compare([Row("a", 30), Row("b", 10)], [Row("a", 15), Row("b", 5)]);
        Assert.Equal(0, same.Distance, 12);
        Assert.Equal(1, same.P);
    }

    [Theory]
    [InlineData(4, 0, 0, 4, 2.0 / 70)] // The lady who tells whether milk was poured first: two of seventy ways are as far apart.
    [InlineData(9, 1, 3, 7, 0.0198)] // Fisher's exact test of this table, both sides.
    [InlineData(5, 5, 5, 5, 1)]
    public void The_shuffled_p_is_that_of_the_exact_test(int a, int b, int c, int d, double exact)
    {
        double p = Compare([Row("hit", a), Row("miss", b)], [Row("hit", c), Row("miss", d)]).P!.Value;
        Assert.InRange(p, exact - 0.016, exact + 0.016);
    }

    [Fact]
    public void The_same_happenings_give_the_same_p_whatever_their_order()
    {
        ProfileCount[] first = [Row("a", 9), Row("b", 4), Row("c", 2)], second = [Row("a", 5), Row("c", 8)];
        Assert.Equal(Compare(first, second).P, Compare([.. first], [.. second]).P);
        Assert.Equal(Compare(first, second).Distance, Compare([.. first.Reverse()], second).Distance, 12);
    }

    [Fact]
    public void A_happening_with_two_tactics_counts_once_divided_between_them()
    {
        var found = Compare([new ProfileCount("", ["ied", "suicide"], 2), Row("ied", 2)], [Row("ied", 4)]);
        var suicide = found.Values.Single(value => value.Value == "suicide");
        Assert.Equal((2, 0.25), (suicide.First, suicide.FirstShare));
        Assert.Equal(1, found.Values.Sum(value => value.FirstShare), 12);
    }

    [Fact]
    public void What_is_not_told_is_left_out_and_said()
    {
        var found = Compare([new ProfileCount("", [], 6), Row("a", 2)], [Row("a", 3)]);
        Assert.Equal((8, 2, 3, 3), (found.First, found.FirstTold, found.Second, found.SecondTold));
        var none = Compare([new ProfileCount("", [], 6)], [Row("a", 3)]);
        Assert.Null(none.P);
        Assert.Contains("cannot be compared: told for 0 of 6", ComparisonWords.Of(none, "one", "other"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_month_that_differs_is_much_by_single_happenings_and_little_by_whole_months()
    {
        ImmutableArray<ProfileCount> Side(int year, int inMarch) =>
            [.. Enumerable.Range(1, 6).SelectMany(month => new[] { new ProfileCount($"{year}-{month:00}", ["small-arms"], 10), new ProfileCount($"{year}-{month:00}", ["ied"], month == 3 ? inMarch : 2) })];
        var found = SideComparison.Of(EventFacet.Tactic, Side(2013, 30), Side(2019, 2), arePeriods: true);
        Assert.True(found.P < 0.01);
        Assert.True(found.MonthP > 0.2);
        Assert.Contains("a few months may make it", ComparisonWords.Of(found, "2013", "2019"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sides_are_read_as_people_write_them_and_what_is_no_side_is_refused()
    {
        var common = new EventFilter { Country = "IQ" };
        var side = ComparedSide.Read("2013-04..2014-06; actor=Islamic State", common).Value!;
        Assert.Equal((new DateOnly(2013, 4, 1), new DateOnly(2014, 6, 30), "Islamic State", "IQ"), (side.Filter.From!.Value, side.Filter.To!.Value, side.Filter.Actor, side.Filter.Country));
        Assert.False(side.IsPeriod);
        foreach (string wrong in new[] { "", ";", "soon", "2014..2013", "colour=red", "place=" })
        {
            Assert.Equal(ComparisonErrors.WrongSide, ComparedSide.Read(wrong, common).Rejection?.Code);
        }

        Assert.Equal(ComparisonErrors.Overlap, ComparedSides.Read("2013", "2013-12..2014", common).Rejection?.Code);
        Assert.NotNull(ComparedSides.Read("2013", "2014", common).Value);
    }

    [Theory]
    [InlineData("five policemen", "state forces")]
    [InlineData("Iraqi army", "state forces")]
    [InlineData("a market", "civil places")]
    [InlineData("villagers", "civilians")]
    [InlineData("Islamic State", "armed groups and militias")]
    [InlineData("xyzzy", "other")]
    public void Targets_fall_into_kinds(string target, string kind) =>
        Assert.Equal(kind, TargetKinds.Read(DataFolders.Ontology, TheatreSet.Read([], [])).Of(target));

    private static ProfileCount Row(string value, int count) => new("", [value], count);

    private static FacetComparison Compare(ProfileCount[] first, ProfileCount[] second) => SideComparison.Of(EventFacet.Tactic, [.. first], [.. second], arePeriods: false);
}
