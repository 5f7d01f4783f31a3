using System.Collections.Immutable;
using Cairn.Ledger.Counts;

namespace Cairn.Analysis.Comparison;

/// <summary>How far two sides differ in one facet: their tactics, their targets, their provinces.</summary>
public sealed record FacetComparison
{
    public required EventFacet Facet { get; init; }

    /// <summary>Happenings of the first side.</summary>
    public required int First { get; init; }

    /// <summary>Happenings of the second side.</summary>
    public required int Second { get; init; }

    /// <summary>How many of the first side tell this facet; the others are left out.</summary>
    public required int FirstTold { get; init; }

    public required int SecondTold { get; init; }

    /// <summary>The Jensen-Shannon divergence in bits: 0 where the shares are the same, 1 where nothing is in common.</summary>
    public required double Distance { get; init; }

    /// <summary>The divergence that chance alone gives on average, were both sides drawn from one.</summary>
    public required double ByChance { get; init; }

    /// <summary>The divergence that chance alone stays below nineteen times in twenty.</summary>
    public required double ChanceLimit { get; init; }

    /// <summary>How often happenings dealt to the sides by chance differ as much; null where a side has none.</summary>
    public double? P { get; init; }

    /// <summary>The same where whole months are dealt, so that waves of alike attacks do not count as many; null unless both sides are periods of
    /// enough months.</summary>
    public double? MonthP { get; init; }

    /// <summary>Its values, those that make most of the difference first.</summary>
    public required ImmutableArray<ValueShare> Values { get; init; }

    /// <summary>The more careful of the two tests.</summary>
    public double? CarefulP => MonthP is { } months && P is { } single ? Math.Max(months, single) : P;
}
