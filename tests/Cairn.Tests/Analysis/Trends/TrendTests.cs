using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Trends;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Analysis.Trends;

public sealed class TrendTests
{
    [Fact]
    public void A_month_about_which_nothing_was_read_is_a_gap_and_one_that_was_read_about_is_zero()
    {
        var trend = Of(new TrendRequest { MeanOver = 2 }, [Day(2016, 1, 5, 3), Day(2016, 4, 2, 1)], reports: [new(new(2016, 1, 6), new(2016, 1, 6), 2), new(new(2016, 2, 1), new(2016, 2, 1), 1), new(new(2016, 4, 2), new(2016, 4, 2), 1)]);
        Assert.Equal(["2016-01", "2016-02", "2016-03", "2016-04"], trend.Periods.Select(period => period.ToString()));
        Assert.Equal([3, 0, null, 1], trend.All.Points.Select(point => point.Count));
        Assert.Equal([2], trend.Gaps);
        Assert.Equal([null, 1.5, null, null], trend.All.Points.Select(point => point.MovingMean));
        Assert.Equal([2L, 1, 0, 1], trend.Reports);
    }

    [Fact]
    public void A_dataset_has_no_gaps_since_it_says_of_itself_that_it_is_whole()
    {
        var trend = Of(new TrendRequest(), [Day(2016, 1, 5, 3), Day(2016, 4, 2, 1)], dataset: "UCDP GED 17.1");
        Assert.Equal([3, 0, 0, 1], trend.All.Points.Select(point => point.Count));
        Assert.Empty(trend.Gaps);
        Assert.Empty(trend.Reports);
    }

    [Fact]
    public void Who_asks_from_a_year_on_still_gets_the_year_before_and_the_mean_of_the_first_months()
    {
        var request = new TrendRequest { Filter = new EventFilter { From = new DateOnly(2016, 1, 1), To = new DateOnly(2016, 2, 29) } };
        var trend = Of(request, [Day(2015, 1, 3, 8), Day(2015, 11, 3, 2), Day(2015, 12, 3, 3), Day(2016, 1, 3, 4)], dataset: "D");
        Assert.Equal(["2016-01", "2016-02"], trend.Periods.Select(period => period.ToString()));
        Assert.Equal((4L, 8L, 3.0), (trend.All.Points[0].Count, trend.All.Points[0].YearBefore, trend.All.Points[0].MovingMean));
        Assert.Equal(4, trend.All.Total);
    }

    [Fact]
    public void A_date_wider_than_the_period_is_counted_by_its_first_day_and_told()
    {
        var trend = Of(new TrendRequest(), [new(new(2016, 1, 1), new(2016, 12, 31), "", 2, 0, 0, 0, 0), Day(2016, 1, 9, 1), new(null, null, "", 5, 0, 0, 0, 0)], dataset: "D");
        Assert.Equal((3L, 2L), (trend.All.Points[0].Count, trend.All.Points[0].Wide));
        Assert.Equal(5, trend.Undated);
        Assert.Contains(TrendWords.Of(trend), sentence => sentence.Contains("2 have dates wider than a month", StringComparison.Ordinal) && sentence.Contains("5 have no date", StringComparison.Ordinal));
    }

    [Fact]
    public void Tolls_are_summed_as_ranges_and_one_open_end_leaves_the_sum_open()
    {
        var trend = Of(
            new TrendRequest(),
            [new(new(2016, 1, 1), new(2016, 1, 1), "", 2, 2, 10, 15, 0), new(new(2016, 1, 2), new(2016, 1, 2), "", 1, 1, 4, 4, 0), new(new(2016, 2, 2), new(2016, 2, 2), "", 1, 1, 10, 10, 1), new(new(2016, 3, 2), new(2016, 3, 2), "", 1, 0, 0, 0, 0)],
            dataset: "D");
        Assert.Equal([new CountRange(14, 19), new CountRange(10, null), null], trend.All.Points.Select(point => point.Killed));
    }

    [Theory]
    [InlineData(PeriodLength.Day, "2021-01-03", "2021-01-03", "2021-01-03")]
    [InlineData(PeriodLength.Week, "2020-W53", "2020-12-28", "2021-01-03")]
    [InlineData(PeriodLength.Month, "2021-01", "2021-01-01", "2021-01-31")]
    [InlineData(PeriodLength.Quarter, "2021-Q1", "2021-01-01", "2021-03-31")]
    [InlineData(PeriodLength.Year, "2021", "2021-01-01", "2021-12-31")]
    public void A_day_lies_in_one_period_of_each_length(PeriodLength length, string name, string first, string last)
    {
        var period = Period.Of(length, new DateOnly(2021, 1, 3));
        Assert.Equal(name, period.ToString());
        Assert.Equal((first, last), (period.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), period.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Equal(period.Last.AddDays(1), period.Next.First);
        Assert.Equal(period, Period.Of(length, period.Last));
    }

    [Fact]
    public void More_periods_than_anybody_reads_are_refused()
    {
        var counts = new TrendCounts(new TrendRequest { Length = PeriodLength.Day }, [Day(1990, 1, 1, 1), Day(2016, 1, 1, 1)], [], [], "D");
        Assert.Equal(TrendErrors.TooManyPeriods, Trend.Of(counts).Rejection!.Code);
    }

    [Fact]
    public void A_change_from_a_low_number_is_told_without_per_cent()
    {
        string Told(long before, long after) => string.Join(' ', TrendWords.Of(Of(new TrendRequest { Length = PeriodLength.Year }, [Day(2015, 1, 1, before), Day(2016, 1, 1, after)], dataset: "D")));
        Assert.Contains("too few for a rate of change", Told(4, 12), StringComparison.Ordinal);
        Assert.Contains("+20%", Told(100, 120), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 100, 0.79, 1.26)]
    [InlineData(10, 30, 1.66, 5.42)]
    public void The_ratio_of_two_counts_has_the_range_that_chance_leaves(long before, long after, double low, double high)
    {
        var ratio = CountRatio.Of(before, after);
        Assert.Equal(low, ratio.Low, 0.02);
        Assert.Equal(high, ratio.High, 0.05);
        Assert.Equal(after / (double)before, ratio.Best);
    }

    private static DayCount Day(int year, int month, int day, long count) => new(new DateOnly(year, month, day), new DateOnly(year, month, day), "", count, 0, 0, 0, 0);

    private static Trend Of(TrendRequest request, ImmutableArray<DayCount> days, ImmutableArray<ReportDay>? reports = null, string? dataset = null) =>
        Trend.Of(new TrendCounts(request, days, [], reports ?? [], dataset)).Value!;
}
