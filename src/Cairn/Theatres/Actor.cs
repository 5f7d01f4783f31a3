using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>An organisation or body of people that acts in a conflict: a state's army, an armed group, a coalition.</summary>
/// <remarks>One row of <c>actors.tsv</c>.</remarks>
public sealed record Actor
{
    /// <summary>Key in lower case with hyphens: <c>islamic-state</c>. The same id in two theatres is the same actor.</summary>
    public required string Id { get; init; }

    /// <summary>The usual English name, as it is coded: <c>Islamic State</c>.</summary>
    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 of the state that it belongs to or is mostly found in; null where there is none.</summary>
    public string? Country { get; init; }

    /// <summary>Other spellings and short names in any script, the name itself not repeated.</summary>
    public required ImmutableArray<string> Variants { get; init; }

    /// <summary>Id of the actor that this one is part of; null where there is none.</summary>
    public string? Parent { get; init; }
}
