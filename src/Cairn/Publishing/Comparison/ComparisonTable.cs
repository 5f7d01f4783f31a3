using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Chance;
using Cairn.Analysis.Comparison;
using Cairn.Ledger.Counts;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Comparison;

/// <summary>A comparison as a table, a row a value of a facet.</summary>
public static class ComparisonTable
{
    /// <param name="compared">The comparison.</param>
    /// <param name="facets">Which facets.</param>
    /// <param name="href">The page of what one side has of a value; null where there are no pages.</param>
    public static AnalysisTable Of(SidesCompared compared, IEnumerable<FacetComparison> facets, Func<ComparedSide, EventFacet, string, string?>? href = null) => new(
        $"{compared.First.Words} against {compared.Second.Words}",
        [
            new TableColumn("value", "Value"), new TableColumn("facet", "Of"), new TableColumn("first", $"{compared.First.Words}", true), new TableColumn("first_share", "Share %", true), new TableColumn("first_interval", "95%"),
            new TableColumn("second", $"{compared.Second.Words}", true), new TableColumn("second_share", "Share %", true), new TableColumn("second_interval", "95%"), new TableColumn("part", "Part of the distance %", true),
        ],
        [.. facets.SelectMany(facet => facet.Values, (facet, value) => Row(compared, facet.Facet, value, href))]);

    private static ImmutableArray<TableCell> Row(SidesCompared compared, EventFacet facet, ValueShare value, Func<ComparedSide, EventFacet, string, string?>? href) =>
    [
        new TableCell(ComparisonWords.Value(value.Value)), new TableCell(ComparisonWords.Name(facet)),
        TableCell.Of(value.First, value.First == 0 ? null : href?.Invoke(compared.First, facet, value.Value)), TableCell.Of(value.FirstShare * 100), Percent(value.FirstInterval),
        TableCell.Of(value.Second, value.Second == 0 ? null : href?.Invoke(compared.Second, facet, value.Value)), TableCell.Of(value.SecondShare * 100), Percent(value.SecondInterval),
        TableCell.Of(value.Part * 100),
    ];

    private static TableCell Percent(Interval interval) => new(string.Create(CultureInfo.InvariantCulture, $"{interval.Low * 100:0} to {interval.High * 100:0}"));
}
