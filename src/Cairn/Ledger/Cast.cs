using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Ledger;

/// <summary>Who acts, suffers or speaks in one event, claim or assessment, and no more of it than that: what can be read of a whole record at once.</summary>
public sealed record Cast
{
    /// <summary>Event, claim or assessment.</summary>
    public required AnchorKind Kind { get; init; }

    public required CodedId Id { get; init; }

    /// <summary>Its short name within its report: <c>e1</c>.</summary>
    public required string Name { get; init; }

    public required ContentHash Report { get; init; }

    /// <summary>File stem of its report.</summary>
    public required string Stem { get; init; }

    /// <summary>The words that it rests on.</summary>
    public required string Evidence { get; init; }

    /// <summary>An event's first day, a statement's day of publication; null where neither is known.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>An event's type; null for claims and assessments.</summary>
    public string? EventType { get; init; }

    public ImmutableArray<Evidenced<string>> Doers { get; init; } = [];

    public ImmutableArray<Evidenced<string>> Targets { get; init; } = [];

    /// <summary>Who says it; null for events.</summary>
    public Evidenced<string>? Speaker { get; init; }
}
