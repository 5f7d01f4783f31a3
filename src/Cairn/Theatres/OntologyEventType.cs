using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>One of ACLED's event types, with its sub-event types.</summary>
public sealed record OntologyEventType
{
    /// <summary>ACLED's name: <c>Battles</c>.</summary>
    public required string Name { get; init; }

    public required string Description { get; init; }

    public required ImmutableArray<OntologySubType> SubTypes { get; init; }
}
