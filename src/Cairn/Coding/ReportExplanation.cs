using System.Collections.Immutable;

namespace Cairn.Coding;

/// <summary>Why a report was coded as it was.</summary>
/// <param name="Coded">What was coded from it.</param>
/// <param name="Relevance">Whether it was held to be about a conflict.</param>
/// <param name="RelevanceWords">The words of its best passage that weighed most.</param>
/// <param name="Things">Each coded thing, then what was considered and not coded, in order of the text.</param>
public sealed record ReportExplanation(CodedReport Coded, Relevance Relevance, ImmutableArray<Reason> RelevanceWords, ImmutableArray<Explanation> Things);
