using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Why a stretch of a report was coded as it was, or why it was not coded.</summary>
public sealed record Explanation
{
    public required AnchorKind Kind { get; init; }

    /// <summary><c>e1</c>, <c>c2</c>, <c>a3</c> as in the coded report; null where it was not coded.</summary>
    public string? Name { get; init; }

    /// <summary>In a few words: the sub-type, the number with its kind, the proposition; of what was not coded, the trigger, the number, the clause.</summary>
    public required string Value { get; init; }

    public required TextSpan Evidence { get; init; }

    /// <summary>How far the weights together are above what is needed (below zero: short of it); null where rules decide.</summary>
    public int? Points { get; init; }

    /// <summary>What spoke for it and against it, heaviest first.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>The coded values with their words; empty where nothing was coded.</summary>
    public ImmutableArray<ExplainedField> Fields { get; init; } = [];

    public bool IsCoded => Name is not null;
}
