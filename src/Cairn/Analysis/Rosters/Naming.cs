using Cairn.Values;

namespace Cairn.Analysis.Rosters;

/// <summary>One place of the record where somebody is named: in which role, in which words, and where these stand.</summary>
public sealed record Naming
{
    public required NamingRole Role { get; init; }

    /// <summary>The name as coded.</summary>
    public required string Coded { get; init; }

    /// <summary>The report's own words for it.</summary>
    public required string Written { get; init; }

    /// <summary>Whether these words are a name, and not "it", "the militants" or, where the report itself speaks, a clause.</summary>
    public bool IsByName { get; init; }

    /// <summary>The event, claim or assessment.</summary>
    public required CodedId Thing { get; init; }

    /// <summary>Its short name within its report.</summary>
    public required string ThingName { get; init; }

    public required ContentHash Report { get; init; }

    public required string Stem { get; init; }

    /// <summary>An event's first day, a statement's day of publication; null where neither is known.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>An event's type; null for claims and assessments.</summary>
    public string? EventType { get; init; }

    /// <summary>The words that the coded thing rests on.</summary>
    public required string Evidence { get; init; }

    /// <summary>An office or rank that stands beside the name; null where none does.</summary>
    public string? Office { get; init; }
}
