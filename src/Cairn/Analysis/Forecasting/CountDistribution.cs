using System.Collections.Immutable;

namespace Cairn.Analysis.Forecasting;

/// <summary>How probable each count is: the form that every forecast has.</summary>
/// <param name="Chances">The probability of 0, 1, 2 …; what is beyond the end is left out and next to nothing.</param>
public sealed record CountDistribution(ImmutableArray<double> Chances)
{
    public double Mean => Chances.Select((chance, count) => chance * count).Sum();

    /// <summary>Every one of these counts equally probable.</summary>
    public static CountDistribution OfSamples(IReadOnlyCollection<long> samples)
    {
        double[] chances = new double[samples.Max() + 1];
        foreach (long sample in samples)
        {
            chances[sample] += 1.0 / samples.Count;
        }

        return new CountDistribution([.. chances]);
    }

    /// <summary>The shortest range of counts that holds at least this probability; of several the likeliest, then the lowest.</summary>
    /// <remarks>For counts near zero a range between two quantiles would always hold more than it says; this one holds as little more as it can.</remarks>
    public (int Low, int High) Interval(double probability)
    {
        var best = (Low: 0, High: Chances.Length - 1, Held: 0.0);
        double held = 0;
        for (int low = 0, high = -1; low < Chances.Length; held -= Chances[low++])
        {
            while (held < probability - 1e-9 && high + 1 < Chances.Length)
            {
                held += Chances[++high];
            }

            if (held < probability - 1e-9)
            {
                break;
            }

            if (high - low < best.High - best.Low || (high - low == best.High - best.Low && held > best.Held + 1e-12))
            {
                best = (low, high, held);
            }
        }

        return (best.Low, best.High);
    }

    /// <summary>The continuous ranked probability score of this forecast once the count is known: 0 is perfect, and for a forecast of one number it is
    /// the absolute error (Gneiting and Raftery, Journal of the American Statistical Association 102, 2007).</summary>
    public double Crps(long observed)
    {
        double below = 0, score = 0;
        for (int count = 0; count < Math.Max(Chances.Length, observed); count++)
        {
            below += count < Chances.Length ? Chances[count] : 0;
            double miss = below - (count >= observed ? 1 : 0);
            score += miss * miss;
        }

        return score;
    }
}
