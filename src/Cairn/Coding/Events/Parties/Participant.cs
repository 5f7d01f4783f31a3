using Cairn.Coding.Events.Wording;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Events.Parties;

/// <summary>Somebody or something that takes part in a happening.</summary>
internal sealed record Participant
{
    /// <summary>As it is coded.</summary>
    public required string Name { get; init; }

    /// <summary>Its words where it takes part.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where the report names it, when its words here are "they" or "the group".</summary>
    public TextSpan? NamedAt { get; init; }

    /// <summary>A word of doubt stands with it: "suspected".</summary>
    public bool IsSuspected { get; init; }

    public required NounClass Class { get; init; }

    public Actor? Actor { get; init; }

    /// <summary>True for a name, false for words such as "villagers".</summary>
    public required bool IsNamed { get; init; }

    public bool IsPerson { get; init; }

    /// <summary>A nationality or country stands in it.</summary>
    public string? Country { get; init; }

    /// <summary>A pronoun or "the group" that nothing before explains.</summary>
    public bool IsUnresolved { get; init; }

    public bool IsState => Actor?.Kind is ActorKind.State or ActorKind.Government or ActorKind.Military or ActorKind.Police or ActorKind.Intelligence or ActorKind.Coalition
        || (Actor is null && ((Class.HasFlag(NounClass.Force) && !Class.HasFlag(NounClass.Armed)) || (Country is not null && (Class & (NounClass.Armed | NounClass.Civilian)) == 0)));

    public bool IsArmedGroup => Actor?.Kind is ActorKind.ArmedGroup or ActorKind.Militia || (Actor is null && Class.HasFlag(NounClass.Armed) && !Class.HasFlag(NounClass.Force));

    public bool IsArmed => IsArmedGroup || Actor?.Kind is ActorKind.Military or ActorKind.Police or ActorKind.Coalition || Class.HasFlag(NounClass.Force);
}
