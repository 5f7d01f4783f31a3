using System.Collections.Immutable;

namespace Cairn.Ledger.Counts;

/// <summary>How many happenings of a month share the same values of one facet. A happening that several reports tell counts once, with the values of all.</summary>
/// <param name="Month">Month of the first day: <c>2020-05</c>; empty where there is no date.</param>
/// <param name="Values">The values, sorted; empty where none is told.</param>
/// <param name="Count">How many happenings.</param>
public sealed record ProfileCount(string Month, ImmutableArray<string> Values, int Count);
