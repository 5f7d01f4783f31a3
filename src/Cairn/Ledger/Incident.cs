using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Resolution;
using Cairn.Values;

namespace Cairn.Ledger;

/// <summary>A happening, told by one event or many. Its facts are its events, read side by side.</summary>
/// <param name="Id">The id of the first of its events that was added; lasting.</param>
/// <param name="Aliases">Ids of incidents that were merged into it; they go on leading here.</param>
/// <param name="Events">Its events, by report and place in the report.</param>
/// <param name="Links">Why they are joined.</param>
/// <param name="Families">File stems of reports that go back to one origin, a list a family. Corroboration counts these.</param>
public sealed record Incident(CodedId Id, ImmutableArray<CodedId> Aliases, ImmutableArray<Entry<Event>> Events, ImmutableArray<Link> Links, ImmutableArray<ImmutableArray<string>> Families);
