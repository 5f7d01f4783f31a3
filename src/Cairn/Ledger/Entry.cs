using System.Collections.Immutable;
using Cairn.Ledger.Decisions;
using Cairn.Values;

namespace Cairn.Ledger;

/// <summary>An event, claim or assessment as the ledger keeps it: the coded thing, where it comes from, and what people decided about it.</summary>
public sealed record Entry<T> where T : class
{
    /// <summary>The coded thing with its spans, as the machine coded it.</summary>
    public required T Thing { get; init; }

    /// <summary>Its lasting id.</summary>
    public required CodedId Id { get; init; }

    /// <summary>Its short name within its report, as <c>cairn code</c> writes it: <c>e1</c>.</summary>
    public required string Name { get; init; }

    public required ContentHash Report { get; init; }

    /// <summary>File stem of the report's first receipt.</summary>
    public required string Stem { get; init; }

    /// <summary>The words of the evidence.</summary>
    public required string Evidence { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    public required StageVersion Coder { get; init; }

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];

    /// <summary>The incident that an event belongs to; null for claims and assessments.</summary>
    public CodedId? Incident { get; init; }

    /// <summary>The last accept or reject; null while nobody has said.</summary>
    public DecisionVerdict? Standing => Decisions.IsEmpty ? null : Decisions[^1].Verdict;
}
