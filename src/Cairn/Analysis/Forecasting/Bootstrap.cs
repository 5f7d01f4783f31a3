namespace Cairn.Analysis.Forecasting;

/// <summary>Any of the last twelve periods may come again. One of the three simple forecasts, and the one that is hard to beat.</summary>
/// <remarks>Drawing from twelve counts without end gives each of them equal weight, so nothing needs to be drawn.</remarks>
internal sealed class Bootstrap : IForecaster
{
    private const int Last = 12;

    public string Name => "bootstrap of the last 12";

    public CountDistribution Forecast(IReadOnlyList<long> history, int ahead) => CountDistribution.OfSamples([.. history.TakeLast(Last)]);
}
