using System.Collections.Immutable;
using Cairn.Ledger;
using Cairn.Ledger.Counts;

namespace Cairn.Analysis.Comparison;

/// <summary>Two sides of the record compared by tactics, targets, kinds of event and geography.</summary>
/// <param name="First">The first side.</param>
/// <param name="Second">The second side.</param>
/// <param name="Facets">A comparison each.</param>
public sealed record SidesCompared(ComparedSide First, ComparedSide Second, ImmutableArray<FacetComparison> Facets)
{
    private static readonly ImmutableArray<EventFacet> All = [EventFacet.Tactic, EventFacet.Target, EventFacet.SubType, EventFacet.Division];

    /// <summary>Reads both sides from the record and compares them.</summary>
    /// <param name="ledger">The record.</param>
    /// <param name="kinds">Brings targets to kinds.</param>
    /// <param name="first">The first side.</param>
    /// <param name="second">The second side.</param>
    /// <param name="stop">Stops the reading.</param>
    public static async Task<SidesCompared> OfAsync(ILedgerReader ledger, TargetKinds kinds, ComparedSide first, ComparedSide second, CancellationToken stop = default)
    {
        var facets = ImmutableArray.CreateBuilder<FacetComparison>();
        foreach (var facet in All)
        {
            var one = await ledger.CountProfilesAsync(first.Filter, facet, stop).ConfigureAwait(false);
            var other = await ledger.CountProfilesAsync(second.Filter, facet, stop).ConfigureAwait(false);
            facets.Add(SideComparison.Of(facet, Gathered(one, facet, kinds), Gathered(other, facet, kinds), first.IsPeriod && second.IsPeriod));
        }

        return new SidesCompared(first, second, facets.ToImmutable());
    }

    private static ImmutableArray<ProfileCount> Gathered(ImmutableArray<ProfileCount> rows, EventFacet facet, TargetKinds kinds) =>
        facet != EventFacet.Target ? rows : [.. rows.Select(row => row with { Values = [.. row.Values.Select(kinds.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] })];
}
