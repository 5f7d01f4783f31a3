using System.Collections.Immutable;

namespace Cairn.Analysis.Change;

/// <summary>All ways to divide a series into stretches of one level each, weighed by how probable they are.</summary>
internal sealed class Divisions
{
    /// <summary>A level lasts at least so many periods; a single period that stands out is a burst.</summary>
    private const int ShortestLevel = 2;

    /// <summary>The logarithm of a probability that is as good as none.</summary>
    private const double Impossible = -1e9;

    private readonly double[][] stretches;

    /// <param name="model">How probable a stretch is.</param>
    /// <param name="periods">How many periods there are.</param>
    /// <param name="chance">How probable a change before any one period is, beforehand.</param>
    public Divisions(LevelModel model, int periods, double chance)
    {
        double turn = Math.Log(chance), stay = Math.Log(1 - chance);
        stretches = [.. Enumerable.Range(0, periods).Select(from => Enumerable.Range(from + 1, periods - from)
            .Select(to => to - from < Math.Min(ShortestLevel, periods) ? Impossible : model.LogEvidence(from, to) + ((to - from - 1) * stay) + (to < periods ? turn : 0)).ToArray())];
        double[] ending = new double[periods + 1], best = new double[periods + 1], beginning = new double[periods + 1];
        int[] from = new int[periods + 1];
        for (int to = 1; to <= periods; to++)
        {
            ending[to] = LogSum(to, i => ending[i] + Stretch(i, to));
            from[to] = Enumerable.Range(0, to).MaxBy(i => best[i] + Stretch(i, to));
            best[to] = best[from[to]] + Stretch(from[to], to);
        }

        for (int at = periods - 1; at >= 0; at--)
        {
            beginning[at] = LogSum(periods - at, i => Stretch(at, at + 1 + i) + beginning[at + 1 + i]);
        }

        Chances = [.. Enumerable.Range(0, periods).Select(at => at == 0 ? 0 : Math.Exp(ending[at] + beginning[at] - ending[periods]))];
        var turns = new Stack<int>();
        for (int at = from[periods]; at > 0; at = from[at])
        {
            turns.Push(at);
        }

        MostProbable = [.. turns];
    }

    /// <summary>For each period the probability that a new level begins with it.</summary>
    public ImmutableArray<double> Chances { get; }

    /// <summary>Where the levels of the most probable division begin, without the first.</summary>
    public ImmutableArray<int> MostProbable { get; }

    /// <summary>For each place between two turns, both excluded, the probability that the one turn between them lies there.</summary>
    public double[] Between(int before, int after)
    {
        double[] weights = [.. Enumerable.Range(before + 1, after - before - 1).Select(at => Stretch(before, at) + Stretch(at, after))];
        double all = LogSum(weights.Length, i => weights[i]);
        return [.. weights.Select(weight => Math.Exp(weight - all))];
    }

    private double Stretch(int from, int to) => stretches[from][to - from - 1];

    private static double LogSum(int terms, Func<int, double> term)
    {
        double[] all = new double[terms];
        for (int i = 0; i < terms; i++)
        {
            all[i] = term(i);
        }

        double most = all.Max();
        return most + Math.Log(all.Sum(one => Math.Exp(one - most)));
    }
}
