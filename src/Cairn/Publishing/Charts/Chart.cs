using System.Collections.Immutable;

namespace Cairn.Publishing.Charts;

/// <summary>A drawing of numbers over categories (months, provinces, tactics), told apart from how it is drawn: the same record becomes an SVG
/// file, a live chart on a page and the words for those who do not see it.</summary>
public sealed record Chart
{
    /// <summary>What it shows, in words.</summary>
    public required string Title { get; init; }

    /// <summary>What the numbers count: <c>incidents a month</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Names along the axis, in order.</summary>
    public required ImmutableArray<string> Categories { get; init; }

    public required ImmutableArray<ChartSeries> Series { get; init; }

    /// <summary>Bars of one category on top of each other rather than side by side. Only what adds up is stacked.</summary>
    public bool IsStacked { get; init; }

    /// <summary>Categories down the left side and bars to the right: for names rather than times.</summary>
    public bool IsSideways { get; init; }

    /// <summary>Places of categories of which nothing is known; they stand on grey ground, and are not zero.</summary>
    public ImmutableArray<int> Gaps { get; init; } = [];

    public ImmutableArray<ChartMark> Marks { get; init; } = [];

    /// <summary>A quantity of another unit over the same categories, drawn as small bars in a strip below with a scale of its own; null for none.
    /// Not drawn where the chart lies sideways.</summary>
    public ChartSeries? Strip { get; init; }

    public bool IsEmpty => Categories.IsEmpty || Series.All(series => series.Values.All(value => value is null));
}
