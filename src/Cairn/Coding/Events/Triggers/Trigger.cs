using System.Collections.Immutable;
using Cairn.Coding.Events.Losses;

namespace Cairn.Coding.Events.Triggers;

/// <summary>A word that tells of a happening: one row of <c>event-triggers.tsv</c> in one of its forms.</summary>
internal sealed record Trigger
{
    /// <summary>The base form.</summary>
    public required string Word { get; init; }

    public required bool IsVerb { get; init; }

    /// <summary>A fixed phrase, which may stand as a verb or as a noun.</summary>
    public required bool IsPhrase { get; init; }

    public required VerbForm Form { get; init; }

    public required TriggerSense Sense { get; init; }

    /// <summary>ACLED's sub-type where the sense is fixed; null otherwise.</summary>
    public string? SubType { get; init; }

    public required ImmutableArray<string> Tactics { get; init; }

    public required TriggerFrame Frame { get; init; }

    public required TollKind Count { get; init; }

    /// <summary>What the clause must hold besides two of who, where, when and to whom; empty where nothing.</summary>
    public required string Needs { get; init; }

    public required double Strength { get; init; }

    /// <summary>A number on this word counts happenings, not people.</summary>
    public bool IsPlural { get; init; }
}
