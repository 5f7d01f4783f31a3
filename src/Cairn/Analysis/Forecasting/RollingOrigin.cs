using System.Collections.Immutable;

namespace Cairn.Analysis.Forecasting;

/// <summary>Tries ways to forecast on the past: each period is foretold from what was known before it, and only from that.</summary>
/// <remarks>Rolling origin: L. J. Tashman, "Out-of-sample tests of forecasting accuracy", International Journal of Forecasting 16, 2000.</remarks>
internal static class RollingOrigin
{
    /// <summary>The probability that ranges are made for.</summary>
    public const double Nominal = 0.9;

    /// <param name="series">Counts a period, all of the same periods.</param>
    /// <param name="from">The first place that is foretold; at least <paramref name="ahead"/>.</param>
    /// <param name="ahead">How many periods lie between the last that is known and the one that is foretold, that one included.</param>
    /// <param name="forecasters">What is tried, each on all series.</param>
    public static ImmutableArray<ForecastScore> Evaluate(IReadOnlyList<IReadOnlyList<long>> series, int from, int ahead, params ReadOnlySpan<IForecaster> forecasters)
    {
        var scores = ImmutableArray.CreateBuilder<ForecastScore>();
        foreach (var forecaster in forecasters)
        {
            int forecasts = 0, held = 0;
            double crps = 0;
            foreach (var counts in series)
            {
                for (int at = from; at < counts.Count; at++)
                {
                    var forecast = forecaster.Forecast([.. counts.Take(at - ahead + 1)], ahead);
                    var (low, high) = forecast.Interval(Nominal);
                    forecasts++;
                    crps += forecast.Crps(counts[at]);
                    held += counts[at] >= low && counts[at] <= high ? 1 : 0;
                }
            }

            scores.Add(new ForecastScore(forecaster.Name, forecasts, forecasts == 0 ? 0 : crps / forecasts, forecasts == 0 ? 0 : held / (double)forecasts));
        }

        return scores.ToImmutable();
    }
}
