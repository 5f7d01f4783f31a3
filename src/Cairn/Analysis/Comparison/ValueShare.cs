using Cairn.Analysis.Chance;

namespace Cairn.Analysis.Comparison;

/// <summary>One tactic, target or province on both sides of a comparison, and how much of their difference it makes.</summary>
/// <param name="Value">The tactic, kind of target, sub-event type or province.</param>
/// <param name="First">Happenings of the first side that have it.</param>
/// <param name="Second">Happenings of the second side that have it.</param>
/// <param name="FirstShare">Its share on the first side: each happening counts once, divided among its values.</param>
/// <param name="SecondShare">Its share on the second side.</param>
/// <param name="FirstInterval">The share behind the first count, at 95%.</param>
/// <param name="SecondInterval">The share behind the second count, at 95%.</param>
/// <param name="Part">Its part of the distance, 0 to 1; the parts of all values sum to 1 where there is a distance.</param>
public sealed record ValueShare(string Value, int First, int Second, double FirstShare, double SecondShare, Interval FirstInterval, Interval SecondInterval, double Part);
