using System.Collections.Immutable;

namespace Cairn.Resolution;

/// <summary>Reports that go back to one origin; corroboration counts them once.</summary>
/// <param name="Reports">File stems in ordinal order.</param>
/// <param name="Reasons">Why they are one family, in words; empty for a report alone.</param>
public sealed record SourceFamily(ImmutableArray<string> Reports, ImmutableArray<string> Reasons);
