using Cairn.App.Web;
using Xunit;

namespace Cairn.Tests.Web;

public sealed class MonthChartTests
{
    [Fact]
    public void Months_without_events_stand_in_their_place_with_nothing()
    {
        var chart = MonthChart.Of([new(new DateOnly(2016, 10, 1), "Battles", 3), new(new DateOnly(2017, 1, 1), "Battles", 1)]);
        Assert.Equal(["2016-10", "2016-11", "2016-12", "2017-01"], chart.Periods);
        Assert.Equal([3, 0, 0, 1], Assert.Single(chart.Counts));
    }

    [Fact]
    public void A_long_time_is_counted_by_year_and_nothing_is_lost()
    {
        var chart = MonthChart.Of([new(new DateOnly(2003, 5, 1), "Riots", 2), new(new DateOnly(2003, 6, 1), "Riots", 2), new(new DateOnly(2021, 1, 1), "Battles", 7)]);
        Assert.True(chart.ByYear);
        Assert.Equal(19, chart.Periods.Length);
        Assert.Equal(11, chart.Counts.Sum(row => row.Sum()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(99)]
    [InlineData(4321)]
    [InlineData(98765)]
    public void The_scale_reaches_the_highest_bar_in_few_steps(int highest)
    {
        var chart = MonthChart.Of([new(new DateOnly(2016, 10, 1), "Battles", highest)]);
        Assert.True(chart.Ceiling >= highest);
        Assert.InRange(chart.Ceiling / chart.Step, 1, 6);
    }

    [Fact]
    public void No_events_make_an_empty_chart() => Assert.Empty(MonthChart.Of([]).Periods);
}
