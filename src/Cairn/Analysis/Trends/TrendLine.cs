using System.Collections.Immutable;

namespace Cairn.Analysis.Trends;

/// <summary>Counts over time under one key.</summary>
/// <param name="Key">A type, tactic, party or place; empty where it is not told; null for all together.</param>
/// <param name="Points">A point a period, without a break.</param>
public sealed record TrendLine(string? Key, ImmutableArray<TrendPoint> Points)
{
    /// <summary>How many in all.</summary>
    public long Total => Points.Sum(point => point.Count ?? 0);
}
