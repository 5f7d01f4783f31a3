using System.Collections.Immutable;
using Cairn.Analysis.Arithmetic;

namespace Cairn.Analysis.Series;

/// <summary>All figures for one thing (kind, party, scope, unit) over time, a series a counter: figures of different counters stand on one
/// chart and are never joined.</summary>
public sealed record FigureSeries
{
    public required string Kind { get; init; }

    /// <summary>Whom the figures are about, as the first of them has it.</summary>
    public required string Subject { get; init; }

    /// <summary>Country codes, sorted.</summary>
    public required ImmutableArray<string> Scope { get; init; }

    public required string Unit { get; init; }

    /// <summary>Those with most figures first.</summary>
    public required ImmutableArray<CounterSeries> Counters { get; init; }

    /// <summary>Figures of the same thing that have no day and so no place on the chart.</summary>
    public required ImmutableArray<Figure> Undated { get; init; }

    public int Points => Counters.Sum(counter => counter.Points.Length);

    /// <summary>Series of everything that at least two figures are about; those with most figures first.</summary>
    /// <param name="arithmetic">Knows which figures are of one thing and one counter.</param>
    /// <param name="figures">The figures; parts, flows, numbers in each of many and plans are left out.</param>
    public static ImmutableArray<FigureSeries> Of(ClaimArithmetic arithmetic, IEnumerable<Figure> figures)
    {
        var table = arithmetic.Table(figures);
        var left = table.All.Where(figure => table.IsInSeries(figure)).ToList();
        var found = new List<FigureSeries>();
        while (left.Count > 0)
        {
            var first = left[0];
            var same = left.Where(figure => figure == first || (table.AreOfOneThing(first, figure) && FigureTable.AreOfOneScope(first, figure) && first.Claim.Unit == figure.Claim.Unit)).ToList();
            left.RemoveAll(same.Contains);
            if (same.Count > 1)
            {
                found.Add(Of(first, same));
            }
        }

        return [.. found.OrderByDescending(series => series.Points).ThenBy(series => series.Kind, StringComparer.Ordinal).ThenBy(series => series.Subject, StringComparer.Ordinal)];
    }

    private static FigureSeries Of(Figure first, List<Figure> figures)
    {
        var counters = new List<List<Figure>>();
        foreach (var figure in figures.Where(figure => figure.Day is not null).OrderBy(figure => figure.Day).ThenBy(figure => figure.Stem, StringComparer.Ordinal))
        {
            var own = counters.Find(counter => FigureTable.AreOfOneCounter(counter[0], figure));
            if (own is null)
            {
                counters.Add([figure]);
            }
            else
            {
                own.Add(figure);
            }
        }

        return new FigureSeries
        {
            Kind = first.Kind,
            Subject = first.Claim.Subject.Value,
            Scope = first.Scope,
            Unit = first.Claim.Unit,
            Counters = [.. counters.OrderByDescending(counter => counter.Count).Select(counter => new CounterSeries(counter[0].Counter, [.. counter]))],
            Undated = [.. figures.Where(figure => figure.Day is null)],
        };
    }
}
