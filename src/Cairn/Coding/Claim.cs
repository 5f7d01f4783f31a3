using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>A number that somebody puts forward about a state of affairs.</summary>
public sealed record Claim
{
    /// <summary>Holds on to the number.</summary>
    public required Anchor Anchor { get; init; }

    public CodedId Id => Anchor.Id;

    /// <summary>One of the ontology's claim kinds: <c>strength</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whom the number is about.</summary>
    public required Evidenced<string> Subject { get; init; }

    /// <summary>Country codes that it covers.</summary>
    public ImmutableArray<Evidenced<string>> Scope { get; init; } = [];

    public Evidenced<DateRange>? Period { get; init; }

    public required Evidenced<CountRange> Value { get; init; }

    /// <summary>What is counted: <c>fighters</c>, <c>percent</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Who puts it forward. Where nobody in the text does, the author, the outlet or "the report", with the claim's own words as evidence.</summary>
    public required Evidenced<string> Speaker { get; init; }

    /// <summary>Who passed it on besides the report itself, nearest to the report first.</summary>
    public ImmutableArray<Evidenced<string>> Via { get; init; } = [];

    /// <summary>The clause that makes the claim.</summary>
    public required TextSpan Evidence { get; init; }

    /// <summary>How probable it is that a person would have coded this claim too, 0 to 1 (<see cref="ConfidenceScale"/>).</summary>
    public required double Confidence { get; init; }
}
