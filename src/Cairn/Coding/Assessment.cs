using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>A judgement about the state or course of the conflict that another source might dispute.</summary>
public sealed record Assessment
{
    /// <summary>Holds on to the clause.</summary>
    public required Anchor Anchor { get; init; }

    public CodedId Id => Anchor.Id;

    /// <summary>The judgement in the affirmative, made from the report's words.</summary>
    public required string Proposition { get; init; }

    public required Stance Stance { get; init; }

    public required Evidenced<string> Speaker { get; init; }

    public ImmutableArray<Evidenced<string>> Via { get; init; } = [];

    public required TextSpan Evidence { get; init; }

    /// <summary>How probable it is that a person would have coded this assessment too, 0 to 1 (<see cref="ConfidenceScale"/>).</summary>
    public required double Confidence { get; init; }
}
