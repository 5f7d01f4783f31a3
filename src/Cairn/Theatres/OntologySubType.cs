using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>One of ACLED's sub-event types, and what other event datasets call it.</summary>
public sealed record OntologySubType
{
    /// <summary>ACLED's name: <c>Armed clash</c>.</summary>
    public required string Name { get; init; }

    /// <summary>ACLED's name of the event type that it belongs to: <c>Battles</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Short name in capitals: <c>ARMED_CLASH</c>.</summary>
    public required string Label { get; init; }

    public required string Description { get; init; }

    /// <summary>The values of <c>type_of_violence</c> that it can have in UCDP GED; empty where GED leaves it out.</summary>
    public required ImmutableArray<int> Ucdp { get; init; }

    /// <summary>Attack type in the Global Terrorism Database; null where it is none.</summary>
    public string? Gtd { get; init; }

    /// <summary>Event type and mode in PLOVER: <c>ASSAULT/aerial</c>.</summary>
    public required string Plover { get; init; }
}
