namespace Cairn.Analysis.Chance;

/// <summary>From where to where a number may well lie.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Nineteen times in twenty.</summary>
    private const double Z95 = 1.959963984540054;

    /// <summary>The share behind a count, by Wilson's interval at 95%: it stays within 0 and 1 and holds for few happenings too.</summary>
    public static Interval OfShare(double count, double all)
    {
        if (all <= 0)
        {
            return new Interval(0, 1);
        }

        double share = count / all, z2 = Z95 * Z95 / all;
        double middle = share + (z2 / 2), half = Z95 * Math.Sqrt((share * (1 - share) / all) + (z2 / (4 * all)));
        return new Interval(Math.Max(0, (middle - half) / (1 + z2)), Math.Min(1, (middle + half) / (1 + z2)));
    }

    /// <summary>The middle 95% of numbers that chance gave.</summary>
    public static Interval OfDraws(IEnumerable<double> draws)
    {
        double[] sorted = [.. draws.Order()];
        return sorted.Length == 0 ? new Interval(double.NaN, double.NaN) : new Interval(Quantile(sorted, 0.025), Quantile(sorted, 0.975));
    }

    /// <summary>The number below which a part of the sorted ones lies.</summary>
    public static double Quantile(ReadOnlySpan<double> sorted, double part) => sorted[Math.Clamp((int)Math.Ceiling(part * sorted.Length) - 1, 0, sorted.Length - 1)];
}
