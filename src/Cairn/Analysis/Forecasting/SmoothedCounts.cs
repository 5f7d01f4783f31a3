namespace Cairn.Analysis.Forecasting;

/// <summary>Negative binomial counts about an exponentially smoothed mean: several speeds of smoothing and several sizes of scatter are mixed, each
/// weighed by how well it has foretold the past of this series.</summary>
/// <remarks>Exponential smoothing of counts with a negative binomial about it: R. D. Snyder, J. K. Ord and A. Beaumont, "Forecasting the intermittent
/// demand for slow-moving inventories", International Journal of Forecasting 28, 2012. The weights are the products of the probabilities that each
/// member gave to what came (A. P. Dawid's prequential approach, Journal of the Royal Statistical Society A 147, 1984), old ones slowly forgotten.
/// Members are weighed for each number of periods ahead by their forecasts as far ahead. Nothing is drawn at random.</remarks>
internal sealed class SmoothedCounts : IForecaster
{
    private static readonly double[] Speeds = [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8];
    private static readonly double[] Sizes = [0.5, 1, 2, 4, 8, 16, 40];

    /// <summary>How much of the weight of the past is left one period later.</summary>
    private const double Memory = 0.98;

    /// <summary>Counts as yet unseen are possible everywhere: no mean is below this.</summary>
    private const double LeastMean = 0.03;

    /// <summary>Before the first count, one is expected every second period.</summary>
    private const double FirstMean = 0.5;

    /// <summary>Members with less weight are left out.</summary>
    private const double LeastWeight = 0.001;

    public string Name => "smoothed counts";

    public CountDistribution Forecast(IReadOnlyList<long> history, int ahead)
    {
        double[,] weights = new double[Speeds.Length, Sizes.Length];
        double[] last = new double[Speeds.Length];
        double[][] ways = [.. Sizes.Select(size => NegativeBinomial.Ways(history.Max(), size))];
        for (int speed = 0; speed < Speeds.Length; speed++)
        {
            double[] means = Means(history, Speeds[speed]);
            last[speed] = means[history.Count];
            for (int at = ahead - 1; at < history.Count; at++)
            {
                for (int size = 0; size < Sizes.Length; size++)
                {
                    weights[speed, size] = (Memory * weights[speed, size]) + NegativeBinomial.Log(history[at], means[at - ahead + 1], Sizes[size], ways[size]);
                }
            }
        }

        return Mixture(weights, last, history.Max());
    }

    /// <summary>The smoothed mean as it stood before each period, and after the last.</summary>
    private static double[] Means(IReadOnlyList<long> history, double speed)
    {
        double[] means = new double[history.Count + 1];
        double mean = FirstMean;
        for (int at = 0; at < means.Length; at++)
        {
            means[at] = mean + LeastMean;
            mean += at < history.Count ? speed * (history[at] - mean) : 0;
        }

        return means;
    }

    private static CountDistribution Mixture(double[,] weights, double[] means, long highest)
    {
        double most = weights.Cast<double>().Max(), all = weights.Cast<double>().Sum(weight => Math.Exp(weight - most));
        double[] chances = new double[(int)Math.Min(100_000, 50 + (8 * highest))];
        for (int speed = 0; speed < Speeds.Length; speed++)
        {
            for (int size = 0; size < Sizes.Length; size++)
            {
                double weight = Math.Exp(weights[speed, size] - most) / all;
                if (weight >= LeastWeight)
                {
                    NegativeBinomial.AddTo(chances, weight, means[speed], Sizes[size]);
                }
            }
        }

        double sum = chances.Sum();
        return new CountDistribution([.. chances.Select(chance => chance / sum)]);
    }
}
