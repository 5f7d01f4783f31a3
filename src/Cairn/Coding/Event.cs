using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>What one report tells of one happening.</summary>
public sealed record Event
{
    /// <summary>Holds on to the trigger word.</summary>
    public required Anchor Anchor { get; init; }

    public CodedId Id => Anchor.Id;

    /// <summary>ACLED's event type: <c>Explosions/Remote violence</c>.</summary>
    public required string Type { get; init; }

    /// <summary>ACLED's sub-event type with the words that tell it: <c>Air/drone strike</c>.</summary>
    public required Evidenced<string> SubType { get; init; }

    public ImmutableArray<Evidenced<string>> Tactics { get; init; } = [];

    /// <summary>Who did it: usual names, or the words of the report; empty where it does not say.</summary>
    public ImmutableArray<Evidenced<string>> Actors { get; init; } = [];

    /// <summary>Who claims it, is accused or suspected of it, or denies it; empty where the report states the doers as its own, and in what was
    /// stored before attributions were coded.</summary>
    public ImmutableArray<Evidenced<ActorAttribution>> Attributions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>To whom or what.</summary>
    public ImmutableArray<Evidenced<string>> Targets { get; init; } = [];

    public Evidenced<DateRange>? Date { get; init; }

    public Evidenced<EventPlace>? Place { get; init; }

    public Evidenced<CountRange>? Killed { get; init; }

    public Evidenced<CountRange>? Wounded { get; init; }

    public Evidenced<CountRange>? Captured { get; init; }

    public EventStage Stage { get; init; }

    /// <summary>The clause or sentence that tells of it.</summary>
    public required TextSpan Evidence { get; init; }

    /// <summary>How probable it is that a person would have coded this event too, 0 to 1 (<see cref="ConfidenceScale"/>).</summary>
    public required double Confidence { get; init; }
}
