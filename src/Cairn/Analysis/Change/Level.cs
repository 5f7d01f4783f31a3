namespace Cairn.Analysis.Change;

/// <summary>A stretch of periods with one level of counts.</summary>
/// <param name="First">Place of its first period.</param>
/// <param name="Last">Place of its last period.</param>
/// <param name="Low">The level is at least this, nineteen times of twenty.</param>
/// <param name="Mean">Counts a period, lone bursts left out.</param>
/// <param name="High">The level is at most this, nineteen times of twenty.</param>
public sealed record Level(int First, int Last, double Low, double Mean, double High);
