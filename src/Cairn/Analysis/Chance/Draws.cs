namespace Cairn.Analysis.Chance;

/// <summary>Draws numbers by chance from a seed that is told, so that a test gives the same answer whenever it is run.</summary>
/// <remarks>A number is drawn by going outwards from the likeliest one, which takes about as many steps as the numbers scatter: a draw of fifty
/// thousand happenings costs no more than one of fifty. Not thread-safe.</remarks>
internal sealed class Draws
{
    /// <summary>The seed of every analysis: any other would do, this one is written down.</summary>
    public const int Seed = 20140610;

    private readonly Random random;
    private readonly double[] logFactorials;

    /// <param name="most">The largest number of things that is drawn from.</param>
    /// <param name="seed">Where chance begins.</param>
    public Draws(int most, int seed = Seed)
    {
        random = new Random(seed);
        logFactorials = new double[most + 1];
        for (int i = 2; i <= most; i++)
        {
            logFactorials[i] = logFactorials[i - 1] + Math.Log(i);
        }
    }

    /// <summary>How many marked things come up where some of all are drawn and none is put back.</summary>
    /// <param name="all">How many things there are.</param>
    /// <param name="marked">How many of them are marked.</param>
    /// <param name="drawn">How many are drawn.</param>
    public int Hypergeometric(int all, int marked, int drawn)
    {
        int least = Math.Max(0, drawn + marked - all), most = Math.Min(drawn, marked);
        if (least == most)
        {
            return least;
        }

        int mode = Math.Clamp((int)((drawn + 1L) * (marked + 1L) / (all + 2L)), least, most);
        double chance = Math.Exp(Ways(marked, mode) + Ways(all - marked, drawn - mode) - Ways(all, drawn));
        return Outwards(mode, chance, least, most, k => (double)(marked - k) * (drawn - k) / ((k + 1.0) * (all - marked - drawn + k + 1.0)));
    }

    /// <summary>How many of some trials succeed.</summary>
    public int Binomial(int trials, double chance)
    {
        if (trials == 0 || chance <= 0 || chance >= 1)
        {
            return chance >= 1 ? trials : 0;
        }

        int mode = Math.Clamp((int)((trials + 1) * chance), 0, trials);
        double odds = chance / (1 - chance);
        double first = Math.Exp(Ways(trials, mode) + (mode * Math.Log(chance)) + ((trials - mode) * Math.Log(1 - chance)));
        return Outwards(mode, first, 0, trials, k => (trials - k) / (k + 1.0) * odds);
    }

    /// <summary>As many things drawn anew, each put back: how often each comes up.</summary>
    public int[] Again(ReadOnlySpan<int> counts)
    {
        int[] drawn = new int[counts.Length];
        int left = 0, trials;
        foreach (int count in counts)
        {
            left += count;
        }

        trials = left;
        for (int i = 0; i < counts.Length && trials > 0; i++)
        {
            drawn[i] = Binomial(trials, left == 0 ? 0 : (double)counts[i] / left);
            (left, trials) = (left - counts[i], trials - drawn[i]);
        }

        return drawn;
    }

    /// <summary>Puts things into an order by chance.</summary>
    public void Shuffle<T>(Span<T> things) => random.Shuffle(things);

    private double Ways(int all, int taken) => logFactorials[all] - logFactorials[taken] - logFactorials[all - taken];

    /// <param name="mode">The likeliest number.</param>
    /// <param name="chance">Its chance.</param>
    /// <param name="least">The least possible number.</param>
    /// <param name="most">The greatest.</param>
    /// <param name="next">The chance of k + 1 over that of k.</param>
    private int Outwards(int mode, double chance, int least, int most, Func<int, double> next)
    {
        double left = random.NextDouble() - chance, below = chance, above = chance;
        for (int down = mode, up = mode; left > 0 && (down > least || up < most);)
        {
            if (up < most)
            {
                above *= next(up++);
                if ((left -= above) <= 0)
                {
                    return up;
                }
            }

            if (down > least)
            {
                below /= next(--down);
                if ((left -= below) <= 0)
                {
                    return down;
                }
            }
        }

        return mode;
    }
}
