using System.Collections.Immutable;
using Cairn.Coding;

namespace Cairn.Ledger.Queries;

/// <summary>A condition over what is coded of an event. All of its parts must hold; of each list one; what is empty or null does not narrow.</summary>
public sealed record EventCondition
{
    /// <summary>ACLED's event types.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>ACLED's sub-event types.</summary>
    public ImmutableArray<string> SubTypes { get; init; } = [];

    public ImmutableArray<string> Tactics { get; init; } = [];

    /// <summary>Parts of the names of targets.</summary>
    public ImmutableArray<string> Targets { get; init; } = [];

    public EventStage? Stage { get; init; }

    /// <summary>So many killed or more, by the highest number told.</summary>
    public int? LeastKilled { get; init; }

    /// <summary>So many killed, or so many wounded, or more.</summary>
    public int? LeastHarmed { get; init; }
}
