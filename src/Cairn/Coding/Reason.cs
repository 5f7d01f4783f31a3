using Cairn.Values;

namespace Cairn.Coding;

/// <summary>One thing that spoke for a decision of the coder, or against it.</summary>
/// <param name="Name">What it is: a word, a rule, a feature of the coder.</param>
/// <param name="Weight">How much it weighs: above zero for, below zero against. Null for a rule, which is not weighed.</param>
/// <param name="Span">Where in the cleaned text; null where it is of no single place.</param>
public readonly record struct Reason(string Name, int? Weight, TextSpan? Span);
