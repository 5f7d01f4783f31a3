using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Analysis.Change;

/// <summary>Where a series of counts changed its level, and which single periods stand out.</summary>
/// <remarks>Bayesian multiple change points, reckoned exactly by forward and backward recursion (P. Fearnhead, "Exact and efficient Bayesian inference
/// for multiple changepoint problems", Statistics and Computing 16, 2006), with negative binomial counts in each stretch. The turns are those of
/// the most probable division; how sure each is, and where else it may lie, comes from all divisions. Bursts are counts that a forecast from the
/// look-back would have had once in so many periods (after C. P. Farrington and others, Journal of the Royal Statistical Society A 159, 1996).</remarks>
public sealed record ChangeReport
{
    /// <summary>Time and memory grow with the square of the number of periods.</summary>
    public const int MostPeriods = 1500;

    private const double Sure = 0.9;

    /// <summary>From first to last; one where the level never changed, none where nothing was counted.</summary>
    public required ImmutableArray<Level> Levels { get; init; }

    public required ImmutableArray<Turn> Turns { get; init; }

    public required ImmutableArray<Burst> Bursts { get; init; }

    /// <param name="counts">A count a period; null where nothing is known.</param>
    /// <param name="settings">How readily a change is seen.</param>
    /// <returns>The report, or a rejection where there are too many periods.</returns>
    public static Outcome<ChangeReport> Of(IReadOnlyList<long?> counts, ChangeSettings settings)
    {
        if (counts.Count > MostPeriods)
        {
            return new Rejection(ChangeErrors.TooManyPeriods, $"{counts.Count} periods", $"changes are looked for in at most {MostPeriods}.", "Choose longer periods, or narrow the days with from and to.");
        }

        if (counts.All(count => count is null))
        {
            return new ChangeReport { Levels = [], Turns = [], Bursts = [] };
        }

        var whole = new LevelModel(counts);
        var model = new LevelModel([.. counts.Select((count, i) => IsLone(whole, counts, i, settings) ? null : count)]);
        var divisions = new Divisions(model, counts.Count, 1.0 / settings.PeriodsPerChange);
        int[] starts = [0, .. divisions.MostProbable, counts.Count];
        ImmutableArray<Level> levels = [.. starts.Zip(starts.Skip(1)).Select(pair => model.LevelOf(pair.First, pair.Second))];
        return new ChangeReport
        {
            Levels = levels,
            Turns = [.. Enumerable.Range(1, levels.Length - 1).Select(i => TurnAt(divisions, starts, levels, i, settings))],
            Bursts = [.. BurstsIn(counts, whole, levels, settings)],
        };
    }

    /// <summary>Widens from the most probable place to the more probable side until the turn lies within nine times of ten, the turns beside it held
    /// where they are.</summary>
    private static Turn TurnAt(Divisions divisions, int[] starts, ImmutableArray<Level> levels, int i, ChangeSettings settings)
    {
        double[] places = divisions.Between(starts[i - 1], starts[i + 1]);
        int first = starts[i] - starts[i - 1] - 1, last = first;
        for (double held = places[first]; held < Sure && (first > 0 || last < places.Length - 1);)
        {
            double before = first > 0 ? places[first - 1] : -1, after = last < places.Length - 1 ? places[last + 1] : -1;
            held += Math.Max(before, after);
            (first, last) = before > after ? (first - 1, last) : (first, last + 1);
        }

        (first, last) = (first + starts[i - 1] + 1, last + starts[i - 1] + 1);
        double probability = Math.Min(1, Enumerable.Range(first, last - first + 1).Sum(at => divisions.Chances[at]));
        return new Turn(starts[i], first, last, probability, levels[i - 1], levels[i], levels[i - 1].Mean < settings.LowBaseline);
    }

    /// <summary>Whether a period stands out far from those before it and from those after it, and its neighbours do not: it says nothing about the
    /// level, and would be taken for one.</summary>
    private static bool IsLone(LevelModel model, IReadOnlyList<long?> counts, int at, ChangeSettings settings)
    {
        int beside = settings.BurstLookBack / 2;
        bool StandsOut(int i, int oneIn) => i >= beside && i + beside < counts.Count && counts[i] is { } count && count >= settings.BurstLeast
            && model.Next(i - beside, i, count).Chance * oneIn < 1 && model.Next(i + 1, i + 1 + beside, count).Chance * oneIn < 1;
        return StandsOut(at, settings.LoneOneIn) && !StandsOut(at - 1, settings.NeighbourOneIn) && !StandsOut(at + 1, settings.NeighbourOneIn);
    }

    /// <summary>A burst stands out from the periods before it and from the rest of its own level: the first period of a new level is none.</summary>
    private static IEnumerable<Burst> BurstsIn(IReadOnlyList<long?> counts, LevelModel model, ImmutableArray<Level> levels, ChangeSettings settings)
    {
        for (int i = settings.BurstLookBack; i < counts.Count; i++)
        {
            if (counts[i] is not { } count || count < settings.BurstLeast)
            {
                continue;
            }

            var level = levels.First(level => level.Last >= i);
            var (expected, chance) = model.Next(i - settings.BurstLookBack, i, count);
            if (chance * settings.BurstOneIn < 1 && model.Next(level.First, level.Last + 1, count, without: i).Chance * settings.BurstOneIn < 1)
            {
                yield return new Burst(i, count, expected, chance);
            }
        }
    }
}
