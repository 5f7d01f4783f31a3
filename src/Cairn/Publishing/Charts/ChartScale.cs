namespace Cairn.Publishing.Charts;

/// <summary>Where numbers lie between two ends of an axis, with round numbers for its grid.</summary>
internal sealed class ChartScale
{
    private const int FewestSteps = 4;
    private readonly double floor;
    private readonly double ceiling;
    private readonly double from;
    private readonly double to;

    /// <param name="chart">Whose numbers must fit; zero is always on the axis.</param>
    /// <param name="from">Where the lowest number lies on the drawing.</param>
    /// <param name="to">Where the highest lies.</param>
    public ChartScale(Chart chart, double from, double to)
        : this(Lowest(chart), Highest(chart), from, to)
    {
    }

    public ChartScale(double lowest, double highest, double from, double to)
    {
        (this.from, this.to) = (from, to);
        Step = Round(Math.Max(highest - lowest, 1e-9) / FewestSteps);
        floor = Math.Floor(lowest / Step) * Step;
        ceiling = Math.Max(Math.Ceiling(highest / Step) * Step, floor + Step);
    }

    /// <summary>Between two lines of the grid: 1, 2 or 5 and noughts.</summary>
    public double Step { get; }

    public double At(double value) => from + ((to - from) * (value - floor) / (ceiling - floor));

    public IEnumerable<double> Grid()
    {
        for (int i = 0; floor + (i * Step) <= ceiling + (Step / 2); i++)
        {
            yield return floor + (i * Step);
        }
    }

    private static double Lowest(Chart chart) =>
        Math.Min(0, chart.Series.SelectMany(series => series.Values.Concat(series.Lows)).Min() ?? 0);

    private static double Highest(Chart chart)
    {
        double single = chart.Series.SelectMany(series => series.Values).Max() ?? 0;
        double stacked = chart.IsStacked
            ? Enumerable.Range(0, chart.Categories.Length).Select(i => chart.Series.Where(series => series.Shape == ChartShape.Bar).Sum(series => series.Values[i] ?? 0)).DefaultIfEmpty(0).Max()
            : 0;
        return Math.Max(Math.Max(single, stacked), 0);
    }

    /// <summary>The round number next above.</summary>
    private static double Round(double least)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return (least / power) switch { <= 1 => power, <= 2 => 2 * power, <= 5 => 5 * power, _ => 10 * power };
    }
}
