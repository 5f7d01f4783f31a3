using Cairn.Values;

namespace Cairn.Analysis.Arithmetic;

/// <summary>A line of a check's table.</summary>
/// <param name="Label">What the number is: <c>told</c>, <c>change</c>, <c>left</c>.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Figure">The claim that tells it; null where it is reckoned.</param>
public sealed record CheckRow(string Label, CountRange Value, string Unit, Figure? Figure);
