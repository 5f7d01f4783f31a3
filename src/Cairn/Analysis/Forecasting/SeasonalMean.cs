namespace Cairn.Analysis.Forecasting;

/// <summary>The mean of the same month in all years before, rounded. One of the three simple forecasts.</summary>
/// <param name="inAYear">How many periods make a year.</param>
internal sealed class SeasonalMean(int inAYear) : IForecaster
{
    public string Name => "seasonal mean";

    public CountDistribution Forecast(IReadOnlyList<long> history, int ahead)
    {
        int place = (history.Count - 1 + ahead) % inAYear;
        long[] same = [.. history.Where((_, i) => i % inAYear == place)];
        return CountDistribution.OfSamples([(long)Math.Round(same.Length == 0 ? history.Average() : same.Average(), MidpointRounding.AwayFromZero)]);
    }
}
