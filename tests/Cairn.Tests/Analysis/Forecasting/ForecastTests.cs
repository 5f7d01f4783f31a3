using Cairn.Analysis.Forecasting;
using Cairn.Tests.Analysis.Trends;
using Xunit;

namespace Cairn.Tests.Analysis.Forecasting;

public sealed class ForecastTests
{
    [Theory]
    [InlineData(3, 7, 4)]
    [InlineData(7, 3, 4)]
    [InlineData(5, 5, 0)]
    public void The_score_of_a_forecast_of_one_number_is_its_error(long told, long came, double score) =>
        Assert.Equal(score, CountDistribution.OfSamples([told]).Crps(came), 12);

    [Fact]
    public void The_score_of_a_spread_forecast_is_its_mean_error_less_half_its_own_spread()
    {
        long[] samples = [0, 0, 1, 4, 9, 9];
        var forecast = CountDistribution.OfSamples(samples);
        foreach (long came in new long[] { 0, 2, 9, 15 })
        {
            double error = samples.Average(sample => Math.Abs(sample - came)), spread = samples.Average(one => samples.Average(other => Math.Abs(one - other)));
            Assert.Equal(error - (spread / 2), forecast.Crps(came), 9);
        }

        Assert.Equal(0.25, CountDistribution.OfSamples([0, 1]).Crps(0), 12);
    }

    [Fact]
    public void A_range_is_the_shortest_that_holds_enough()
    {
        Assert.Equal((0, 0), new CountDistribution([0.93, 0.05, 0.02]).Interval(0.9));
        Assert.Equal((1, 3), new CountDistribution([0.04, 0.3, 0.4, 0.25, 0.01]).Interval(0.9));
        Assert.Equal((0, 1), new CountDistribution([0.45, 0.5, 0.05]).Interval(0.9));
        Assert.Equal((4, 4), CountDistribution.OfSamples([4]).Interval(0.9));
    }

    [Fact]
    public void A_forecast_is_a_distribution_that_follows_the_level()
    {
        var smoothed = new SmoothedCounts();
        var low = smoothed.Forecast([.. Enumerable.Repeat(4L, 40)], 1);
        var risen = smoothed.Forecast([.. Enumerable.Repeat(4L, 40), .. Enumerable.Repeat(40L, 12)], 1);
        Assert.Equal(1, low.Chances.Sum(), 9);
        Assert.All(risen.Chances, chance => Assert.InRange(chance, 0, 1));
        Assert.Equal(4, low.Mean, 0.3);
        Assert.InRange(risen.Mean, 33, 42);
        Assert.Equal((0, 0), smoothed.Forecast(new long[36], 1).Interval(0.9));
    }

    [Fact]
    public void The_simple_ways_foretell_what_their_names_say()
    {
        long[] history = [.. Enumerable.Range(0, 36).Select(i => (long)(i % 12 == 0 ? 50 : 10)), 7];
        Assert.Equal(7, new LastValue().Forecast(history, 1).Mean, 9);
        Assert.Equal(10, new SeasonalMean(12).Forecast(history, 1).Mean, 9);
        Assert.Equal(39, new SeasonalMean(12).Forecast(history, 12).Mean, 9);
        Assert.Equal(history.TakeLast(12).Average(), new Bootstrap().Forecast(history, 3).Mean, 9);
    }

    [Fact]
    public void No_forecast_of_the_past_knows_what_came_afterwards()
    {
        long[] history = [.. Enumerable.Range(0, 48).Select(i => (long)((i * 7) % 11))];
        long[] other = [.. history];
        other[47] = 500;
        double Crps(long[] counts, long came) => RollingOrigin.Evaluate([counts], 47, 1, new SmoothedCounts())[0].Crps - new SmoothedCounts().Forecast([.. history.Take(47)], 1).Crps(came);
        Assert.Equal(0, Crps(history, history[47]), 9);
        Assert.Equal(0, Crps(other, 500), 9);
        Assert.Equal(
            new SmoothedCounts().Forecast([.. history.Take(45)], 3).Crps(history[47]),
            RollingOrigin.Evaluate([history], 47, 3, new SmoothedCounts())[0].Crps, 9);
    }

    [Fact]
    public void Ranges_hold_about_nine_times_of_ten_where_counts_scatter_as_supposed()
    {
        var random = new Random(20);
        long[][] series = [.. Enumerable.Range(0, 6).Select(_ => Enumerable.Range(0, 120).Select(_ => (long)Math.Round(-25 * Math.Log(1 - random.NextDouble()))).ToArray())];
        var score = RollingOrigin.Evaluate(series, 60, 1, new SmoothedCounts())[0];
        Assert.InRange(score.Coverage, 0.85, 0.97);
        Assert.Equal(360, score.Forecasts);
    }

    [Fact]
    public void The_forecast_of_Iraqs_provinces_beats_the_simple_ways_and_its_ranges_hold()
    {
        long[][] provinces = [.. IraqSeries.ByProvince().Where(province => province.Key != "(none)").Select(province => province.Value)];
        var scores = RollingOrigin.Evaluate(provinces, 7 * 12, 1, new SmoothedCounts(), new Bootstrap(), new LastValue(), new SeasonalMean(12));
        Assert.All(scores.Skip(1), simple => Assert.True(scores[0].Crps < simple.Crps, $"{scores[0]} {simple}"));
        Assert.InRange(scores[0].Coverage, 0.85, 0.95);
    }
}
