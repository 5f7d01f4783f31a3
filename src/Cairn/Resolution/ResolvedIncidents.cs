using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>What came of resolving a set of tellings.</summary>
/// <param name="Links">What was said of pairs, in order of their ids.</param>
/// <param name="Groups">Incidents of two events and more; every other event is its own.</param>
/// <param name="Compared">How many pairs were compared.</param>
/// <param name="Capped">How many tellings had more neighbours than are compared: their farthest were left out.</param>
public sealed record ResolvedIncidents(ImmutableArray<Link> Links, ImmutableArray<ImmutableArray<CodedId>> Groups, long Compared, int Capped);
