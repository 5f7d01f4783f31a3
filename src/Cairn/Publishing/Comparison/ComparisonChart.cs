using Cairn.Analysis.Comparison;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Comparison;

/// <summary>One facet of a comparison as a chart: the share of each value on both sides, with its interval.</summary>
public static class ComparisonChart
{
    private const int MostValues = 10;

    public static Chart Of(SidesCompared compared, FacetComparison facet)
    {
        var values = facet.Values.Take(MostValues).Reverse().ToList();
        return new Chart
        {
            Title = $"{char.ToUpperInvariant(ComparisonWords.Name(facet.Facet)[0])}{ComparisonWords.Name(facet.Facet)[1..]} of {compared.First.Words} and {compared.Second.Words}",
            Unit = "percent of happenings that tell it",
            Categories = [.. values.Select(value => ComparisonWords.Value(value.Value))],
            IsSideways = true,
            Series =
            [
                new ChartSeries(compared.First.Words, "s0", ChartShape.Bar, [.. values.Select(value => Percent(value.FirstShare))]),
                new ChartSeries(compared.Second.Words, "s1", ChartShape.Bar, [.. values.Select(value => Percent(value.SecondShare))]),
            ],
        };
    }

    private static double? Percent(double share) => Math.Round(share * 100, 1);
}
