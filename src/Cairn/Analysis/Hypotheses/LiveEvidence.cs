using Cairn.Values;

namespace Cairn.Analysis.Hypotheses;

/// <summary>What a row of a board stands for, read from the record as it is now.</summary>
/// <param name="Kind"><c>claim</c>, <c>assessment</c>, <c>event</c>, <c>trend</c> or <c>note</c>.</param>
/// <param name="Words">What it says.</param>
/// <param name="Source">Who says so; null for trends and notes.</param>
/// <param name="Report">The report that tells it; null for trends and notes.</param>
/// <param name="Stem">The report's file stem.</param>
/// <param name="Name">Its short name within the report.</param>
/// <param name="Evidence">In which words; empty for trends and notes.</param>
/// <param name="Fault">Why it should no longer be relied on: rejected, withdrawn, no longer coded; null where it holds.</param>
public sealed record LiveEvidence(string Kind, string Words, string? Source = null, ContentHash? Report = null, string? Stem = null, string? Name = null, string Evidence = "", string? Fault = null)
{
    /// <summary>Number of its family among the reports of the board; null for trends and notes.</summary>
    public int? Family { get; init; }
}
