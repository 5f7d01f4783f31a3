namespace Cairn.Analysis.Trends;

/// <summary>How many times as many there were as before, with the range that chance alone leaves open.</summary>
/// <remarks>Given the sum of two counts the later one is binomial, so Wilson's interval of its share gives one of the ratio (Wilson 1927; for the
/// ratio of two rates Przyborowski and Wilenski 1940). It takes happenings to come one by one; where they come in waves the truth lies in a wider range.</remarks>
internal readonly record struct CountRatio(double Low, double Best, double High)
{
    /// <summary>Standard deviations of a range that holds nine times of ten.</summary>
    private const double NineOfTen = 1.6449;

    /// <param name="before">The earlier count, above zero.</param>
    /// <param name="after">The later count.</param>
    public static CountRatio Of(long before, long after)
    {
        double n = before + after, share = after / n, z = NineOfTen * NineOfTen;
        double middle = (share + (z / (2 * n))) / (1 + (z / n));
        double half = NineOfTen * Math.Sqrt((share * (1 - share) / n) + (z / (4 * n * n))) / (1 + (z / n));
        return new CountRatio(Odds(middle - half), after / (double)before, Odds(middle + half));
    }

    private static double Odds(double share) => share >= 1 ? double.PositiveInfinity : Math.Max(0, share) / (1 - share);
}
