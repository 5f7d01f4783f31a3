using System.Collections.Immutable;
using Cairn.Analysis.Chance;

namespace Cairn.Analysis.Agreement;

/// <summary>How far all coders of one field agree, together and by pairs.</summary>
/// <param name="Field">The field with what was coded.</param>
/// <param name="Metric">What counts as how far apart: nominal, or interval for numbers.</param>
/// <param name="Alpha">Krippendorff's alpha of all coders, the machine among them; null where all is one value.</param>
/// <param name="Interval">Its middle 95% by drawing the things anew.</param>
/// <param name="Pairs">Every pair of coders that coded a thing in common.</param>
public sealed record FieldReliability(RatedField Field, AlphaMetric Metric, double? Alpha, Interval? Interval, ImmutableArray<PairAgreement> Pairs)
{
    /// <summary>How often things are drawn anew.</summary>
    public const int Redraws = 999;

    /// <summary>Reckons a field. Pure, and the same whenever it is done.</summary>
    public static FieldReliability Of(RatedField field)
    {
        var metric = field.IsNumber ? AlphaMetric.Interval : AlphaMetric.Nominal;
        var (alpha, interval) = AlphaOf(field, metric);
        var coders = field.Coders;
        return new FieldReliability(field, metric, alpha, interval, [.. coders.SelectMany((one, i) => coders.Skip(i + 1).Select(other => Pair(field, one, other)).OfType<PairAgreement>())]);
    }

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<FieldReliability> Of(ImmutableArray<RatedField> fields) => [.. fields.Select(Of)];

    private static (double?, Interval?) AlphaOf(RatedField field, AlphaMetric metric)
    {
        string[] values = [.. field.Units.SelectMany(unit => unit.Values.Values).Where(value => metric == AlphaMetric.Nominal || FieldValues.Number(value) is not null).Distinct(StringComparer.Ordinal)
            .OrderBy(value => metric == AlphaMetric.Nominal ? 0 : FieldValues.Number(value)).ThenBy(value => value, StringComparer.Ordinal)];
        double[] numbers = [.. values.Select(value => FieldValues.Number(value) ?? 0)];
        var patterns = field.Units.Select(unit => values.Select(value => unit.Values.Values.Count(given => given == value)).ToArray()).Where(given => given.Sum() > 1)
            .GroupBy(given => string.Join(',', given)).Select(group => (Given: group.First(), Count: group.Count())).ToList();
        int[][] things = [.. patterns.Select(pattern => pattern.Given)];
        int[] counts = [.. patterns.Select(pattern => pattern.Count)];
        return Agreement.Alpha.Of(things, counts, numbers, metric) is { } found ? (found, Drawn(counts, drawn => Agreement.Alpha.Of(things, drawn, numbers, metric))) : (null, null);
    }

    private static PairAgreement? Pair(RatedField field, string first, string second)
    {
        var cells = field.Units.Where(unit => unit.Values.ContainsKey(first) && unit.Values.ContainsKey(second)).CountBy(unit => (First: unit.Values[first], Second: unit.Values[second]))
            .OrderByDescending(cell => cell.Value).ThenBy(cell => cell.Key.First, StringComparer.Ordinal).ThenBy(cell => cell.Key.Second, StringComparer.Ordinal).ToList();
        if (cells.Count == 0)
        {
            return null;
        }

        string[] values = [.. cells.SelectMany(cell => new[] { cell.Key.First, cell.Key.Second }).Distinct(StringComparer.Ordinal)];
        var at = values.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        int[] counts = [.. cells.Select(cell => cell.Value)];
        (int, int)[] met = [.. cells.Select(cell => (at[cell.Key.First], at[cell.Key.Second]))];
        double? KappaOf(int[] drawn) => Agreement.Kappa.Of(met, drawn, values.Length);
        int things = counts.Sum(), agreed = cells.Where(cell => cell.Key.First == cell.Key.Second).Sum(cell => cell.Value);
        double? kappa = KappaOf(counts);
        return new PairAgreement(
            first, second, things, agreed, Chance.Interval.OfShare(agreed, things), kappa, kappa is null ? null : Drawn(counts, KappaOf), [.. cells.Select(cell => (cell.Key.First, cell.Key.Second, cell.Value))]);
    }

    private static Interval? Drawn(int[] counts, Func<int[], double?> measure)
    {
        var draws = new Draws(counts.Sum());
        double[] found = [.. Enumerable.Range(0, Redraws).Select(_ => measure(draws.Again(counts))).OfType<double>()];
        return found.Length == 0 ? null : Chance.Interval.OfDraws(found);
    }
}
