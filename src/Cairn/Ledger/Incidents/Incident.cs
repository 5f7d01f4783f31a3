using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger.Tolls;
using Cairn.Resolution;
using Cairn.Values;

namespace Cairn.Ledger.Incidents;

/// <summary>A happening, told by one event or many. Its facts are its events, read side by side.</summary>
/// <param name="Id">The id of the first of its events that was added; lasting.</param>
/// <param name="Aliases">Ids of incidents that were merged into it; they go on leading here.</param>
/// <param name="Events">Its events, by report and place in the report.</param>
/// <param name="Links">What was said of pairs of its events, oldest first: the machine's word and people's.</param>
/// <param name="Families">Reports that go back to one origin. Corroboration counts these.</param>
/// <param name="Tolls">The numbers of killed that its reports give, each with its speaker, by publication, in one day the lowest first.</param>
public sealed record Incident(
    CodedId Id, ImmutableArray<CodedId> Aliases, ImmutableArray<Entry<Event>> Events, ImmutableArray<Link> Links, ImmutableArray<SourceFamily> Families, ImmutableArray<RivalToll> Tolls)
{
    /// <summary>How many reports tell of it, copies included.</summary>
    public int Reports => Events.Select(e => e.Report).Distinct().Count();
}
