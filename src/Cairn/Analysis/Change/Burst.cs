namespace Cairn.Analysis.Change;

/// <summary>A single period with more than those before it let expect.</summary>
/// <param name="At">Its place.</param>
/// <param name="Count">How many there were.</param>
/// <param name="Expected">How many the periods before it let expect.</param>
/// <param name="Chance">How probable so many or more would have been, 0 to 1.</param>
public sealed record Burst(int At, long Count, double Expected, double Chance);
