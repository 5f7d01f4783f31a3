namespace Cairn.Analysis.Forecasting;

/// <summary>Counts that scatter more than if they came one by one: variance is the mean plus the mean squared over the size.</summary>
internal static class NegativeBinomial
{
    /// <summary>For each count up to the highest the part of its probability's logarithm that no mean changes.</summary>
    public static double[] Ways(long highest, double size)
    {
        double[] ways = new double[highest + 1];
        for (int count = 1; count < ways.Length; count++)
        {
            ways[count] = ways[count - 1] + Math.Log((count - 1 + size) / count);
        }

        return ways;
    }

    /// <summary>The logarithm of the probability of one count.</summary>
    public static double Log(long count, double mean, double size, double[] ways) => ways[count] + (size * Math.Log(size / (size + mean))) + (count * Math.Log(mean / (size + mean)));

    /// <summary>Adds the probabilities of 0, 1, 2 … times a weight.</summary>
    public static void AddTo(double[] chances, double weight, double mean, double size)
    {
        double ratio = mean / (mean + size), chance = Math.Exp(size * Math.Log(size / (size + mean)));
        for (int count = 0; count < chances.Length; count++)
        {
            chances[count] += weight * chance;
            chance *= (count + size) / (count + 1) * ratio;
        }
    }
}
