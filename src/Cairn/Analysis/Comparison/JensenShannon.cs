namespace Cairn.Analysis.Comparison;

/// <summary>The Jensen-Shannon divergence of two lists of weights, in bits.</summary>
internal static class JensenShannon
{
    /// <summary>0 where the shares are the same, 1 where nothing is in common; 0 where a side weighs nothing.</summary>
    public static double Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double sum = 0;
        var (one, other) = (Sum(first), Sum(second));
        for (int i = 0; one > 0 && other > 0 && i < first.Length; i++)
        {
            sum += Part(first[i] / one, second[i] / other);
        }

        return sum;
    }

    /// <summary>What one value adds: never below zero.</summary>
    public static double Part(double first, double second)
    {
        double middle = (first + second) / 2;
        return ((first > 0 ? first * Math.Log2(first / middle) : 0) + (second > 0 ? second * Math.Log2(second / middle) : 0)) / 2;
    }

    public static double Sum(ReadOnlySpan<double> weights)
    {
        double sum = 0;
        foreach (double weight in weights)
        {
            sum += weight;
        }

        return sum;
    }
}
