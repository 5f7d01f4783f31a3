using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Cairn.Analysis.Change;

/// <summary>How probable it is that a stretch of counts comes from one level: negative binomial counts of one spread whose level is unknown.</summary>
/// <remarks>With a beta distribution before the counts are seen, the probability of a stretch and of its level have closed forms, so nothing is
/// simulated. The spread is taken from the middle one of the squared differences of neighbours (their mean plus their mean squared divided by the
/// spread), which neither steps nor single bursts inflate. A missing count says nothing.</remarks>
internal sealed class LevelModel
{
    /// <summary>Weight of what is held beforehand about a level, as of one period.</summary>
    private const double Before = 1;

    /// <summary>Half of all squares of a normal number are below this.</summary>
    private const double MiddleSquare = 0.4549;

    private const double NarrowestSpread = 0.25, WidestSpread = 1000;
    private readonly double[] single;
    private readonly long[] sums;
    private readonly int[] known;
    private readonly double odds;

    public LevelModel(IReadOnlyList<long?> counts)
    {
        Spread = SpreadOf(counts);
        double mean = Math.Max(counts.Average() ?? 0, 0.01);
        odds = mean / Spread * Before;
        (single, sums, known) = (new double[counts.Count + 1], new long[counts.Count + 1], new int[counts.Count + 1]);
        for (int i = 0; i < counts.Count; i++)
        {
            long count = counts[i] ?? 0;
            single[i + 1] = single[i] + (counts[i] is null ? 0 : SpecialFunctions.GammaLn(count + Spread) - SpecialFunctions.GammaLn(Spread) - SpecialFunctions.GammaLn(count + 1));
            sums[i + 1] = sums[i] + count;
            known[i + 1] = known[i] + (counts[i] is null ? 0 : 1);
        }
    }

    /// <summary>The negative binomial's size: the larger, the more the counts behave as if they came one by one.</summary>
    public double Spread { get; }

    /// <summary>The logarithm of the probability of the counts from one place up to, and without, another, all of one level.</summary>
    public double LogEvidence(int from, int to)
    {
        var (sure, chance) = Level(from, to);
        return single[to] - single[from] + SpecialFunctions.BetaLn(sure, chance) - SpecialFunctions.BetaLn(Before, odds);
    }

    /// <summary>The level of a stretch, with the range that holds it nine times of ten.</summary>
    public Level LevelOf(int from, int to)
    {
        var (sure, chance) = Level(from, to);
        double Rate(double share) => Spread * (1 - share) / share;
        int periods = known[to] - known[from];
        return new Level(from, to - 1, Rate(Beta.InvCDF(sure, chance, 0.95)), periods == 0 ? 0 : (sums[to] - sums[from]) / (double)periods, Rate(Beta.InvCDF(sure, chance, 0.05)));
    }

    /// <summary>How many the next period will have, given those of a stretch, and how probable it is that it has so many or more.</summary>
    /// <param name="from">First place of the stretch.</param>
    /// <param name="to">The place after its last.</param>
    /// <param name="atLeast">So many or more.</param>
    /// <param name="without">A place within the stretch that is left out of it.</param>
    public (double Expected, double Chance) Next(int from, int to, long atLeast, int? without = null)
    {
        var (sure, chance) = Level(from, to);
        if (without is { } left)
        {
            (sure, chance) = (sure - ((known[left + 1] - known[left]) * Spread), chance - (sums[left + 1] - sums[left]));
        }

        double below = 0, start = SpecialFunctions.BetaLn(sure, chance) + SpecialFunctions.GammaLn(Spread);
        for (long count = 0; count < atLeast; count++)
        {
            below += Math.Exp(SpecialFunctions.GammaLn(count + Spread) - SpecialFunctions.GammaLn(count + 1) + SpecialFunctions.BetaLn(sure + Spread, chance + count) - start);
        }

        return (Spread * chance / Math.Max(sure - 1, 0.5), Math.Clamp(1 - below, 0, 1));
    }

    private (double Sure, double Chance) Level(int from, int to) => (Before + ((known[to] - known[from]) * Spread), odds + sums[to] - sums[from]);

    private static double SpreadOf(IReadOnlyList<long?> counts)
    {
        var pairs = counts.Zip(counts.Skip(1)).Where(pair => pair.First + pair.Second > 0).Select(pair => (Square: Math.Pow(pair.First!.Value - pair.Second!.Value, 2) / 2, Mean: (pair.First.Value + pair.Second.Value) / 2.0)).ToList();
        if (pairs.Count == 0)
        {
            return WidestSpread;
        }

        double low = NarrowestSpread, high = WidestSpread;
        for (int step = 0; step < 60; step++)
        {
            double spread = Math.Sqrt(low * high);
            double[] squares = [.. pairs.Select(pair => pair.Square / (pair.Mean + (pair.Mean * pair.Mean / spread))).Order()];
            (low, high) = (squares[(squares.Length - 1) / 2] + squares[squares.Length / 2]) / 2 < MiddleSquare ? (spread, high) : (low, spread);
        }

        return Math.Sqrt(low * high);
    }
}
