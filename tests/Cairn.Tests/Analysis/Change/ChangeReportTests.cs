using Cairn.Analysis.Change;
using Cairn.Analysis.Trends;
using Cairn.Ledger.Counts;
using Cairn.Tests.Analysis.Trends;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Analysis.Change;

public sealed class ChangeReportTests
{
    private static readonly ChangeSettings Settings = ChangeSettings.Read(DataFolders.Ontology);

    [Fact]
    public void A_step_is_one_change_where_it_is_made_between_the_two_levels()
    {
        var report = Of([.. Around(10, 24, 1), .. Around(40, 24, 2)]);
        var turn = Assert.Single(report.Turns);
        Assert.Equal(24, turn.At);
        Assert.True(turn.Earliest >= 23 && turn.Latest <= 25, $"{turn}");
        Assert.InRange(turn.Probability, 0.95, 1);
        Assert.True(turn.Before.Low < 10.5 && turn.Before.High > 9.5 && turn.After.Low < 41 && turn.After.High > 39, $"{turn}");
    }

    [Fact]
    public void Several_steps_up_and_down_are_all_found()
    {
        var report = Of([.. Around(20, 18, 3), .. Around(60, 12, 4), .. Around(25, 20, 5), .. Around(5, 16, 6)]);
        Assert.Equal([18, 30, 50], report.Turns.Select(turn => turn.At));
    }

    [Fact]
    public void Counts_of_one_level_seldom_show_a_change()
    {
        int changes = Enumerable.Range(0, 40).Sum(seed => Of([.. Around(30, 60, 100 + seed)]).Turns.Length);
        Assert.InRange(changes, 0, 4);
    }

    [Fact]
    public void A_small_step_late_is_less_sure_and_may_lie_in_several_places()
    {
        var turn = Assert.Single(Of([.. Around(20, 30, 7), .. Around(32, 30, 8)]).Turns);
        Assert.InRange(turn.At, 26, 34);
        Assert.True(turn.Latest > turn.Earliest);
    }

    [Fact]
    public void One_high_month_is_a_burst_and_no_change()
    {
        long?[] counts = [.. Around(20, 40, 9)];
        counts[25] = 90;
        var report = Of(counts);
        Assert.Empty(report.Turns);
        var burst = Assert.Single(report.Bursts);
        Assert.Equal((25, 90L), (burst.At, burst.Count));
        Assert.InRange(burst.Expected, 15, 25);
        Assert.True(burst.Chance < 0.01);
    }

    [Fact]
    public void From_a_low_level_no_rate_of_change_is_told()
    {
        var report = Of([.. Enumerable.Range(0, 30).Select(i => (long?)(i % 3 == 0 ? 1 : 0)), .. Around(12, 20, 10)]);
        var turn = Assert.Single(report.Turns);
        Assert.True(turn.IsLow);
        var trend = Trend.Of(new TrendCounts(new TrendRequest(), [.. Enumerable.Range(0, 50).Select(i => new DayCount(new DateOnly(2010, 1, 1).AddMonths(i), new DateOnly(2010, 1, 1).AddMonths(i), "", 1, 0, 0, 0, 0))], [], [], "D")).Value!;
        Assert.Contains("from so low a level no rate of change is told", ChangeWords.Turn(trend, turn), StringComparison.Ordinal);
    }

    [Fact]
    public void Months_of_which_nothing_is_known_say_nothing()
    {
        long?[] counts = [.. Around(30, 20, 11), .. Enumerable.Repeat<long?>(null, 12), .. Around(30, 20, 12)];
        Assert.Empty(Of(counts).Turns);
        Assert.Empty(Of([null, null]).Levels);
    }

    [Fact]
    public void The_same_counts_give_the_same_changes_and_too_many_are_refused()
    {
        long?[] counts = [.. Around(20, 18, 3), .. Around(60, 12, 4)];
        Assert.Equal(Of(counts).Turns.AsEnumerable(), Of(counts).Turns);
        Assert.Equal(ChangeErrors.TooManyPeriods, ChangeReport.Of(new long?[ChangeReport.MostPeriods + 1], Settings).Rejection!.Code);
    }

    [Fact]
    public void The_turns_of_the_war_in_Iraq_are_found_in_its_open_series()
    {
        var months = IraqSeries.AllByMonth();
        var turns = Of([.. months.Select(month => (long?)month.Events)]).Turns;
        foreach (var known in new[] { new DateOnly(2008, 6, 1), new DateOnly(2013, 5, 1), new DateOnly(2014, 6, 1) })
        {
            Assert.Contains(turns, turn => Math.Abs(((months[turn.At].Month.Year - known.Year) * 12) + months[turn.At].Month.Month - known.Month) <= 2);
        }
    }

    private static ChangeReport Of(long?[] counts) => ChangeReport.Of(counts, Settings).Value!;

    /// <summary>Counts that come one by one about a level, the same for the same seed.</summary>
    private static IEnumerable<long?> Around(double level, int periods, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < periods; i++)
        {
            double left = Math.Exp(-level), chance = random.NextDouble();
            long count = 0;
            for (double held = left; chance > held && count < 1000; held += left)
            {
                count++;
                left *= level / count;
            }

            yield return count;
        }
    }
}
