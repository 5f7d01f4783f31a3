using System.Collections.Immutable;

namespace Cairn.Analysis.Forecasting;

/// <summary>What is to be expected in one province, or in all together.</summary>
/// <param name="Key">The province; null for all together.</param>
/// <param name="History">Counts a month, without a gap.</param>
/// <param name="Ahead">A forecast a month, the next month first.</param>
public sealed record ForecastLine(string? Key, ImmutableArray<long> History, ImmutableArray<CountDistribution> Ahead);
