namespace Cairn.Analysis.Forecasting;

/// <summary>As many as last time. One of the three simple forecasts that any better one must beat.</summary>
internal sealed class LastValue : IForecaster
{
    public string Name => "last value";

    public CountDistribution Forecast(IReadOnlyList<long> history, int ahead) => CountDistribution.OfSamples([history[^1]]);
}
