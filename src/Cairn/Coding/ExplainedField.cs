using System.Collections.Immutable;

namespace Cairn.Coding;

/// <summary>One coded value with the words that carry it.</summary>
/// <param name="Field">Which: <c>actor</c>, <c>date</c>, <c>speaker</c>.</param>
/// <param name="Value">As coded.</param>
/// <param name="Confidence">The coder's estimate that it is right, 0 to 1.</param>
/// <param name="Reasons">The words, and how they hang on the rest of their sentence: <c>nsubj of "seized"</c>.</param>
public sealed record ExplainedField(string Field, string Value, double Confidence, ImmutableArray<Reason> Reasons);
