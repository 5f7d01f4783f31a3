using System.Collections.Immutable;
using Cairn.Cleaning;

namespace Cairn.Language;

/// <summary>What the language layer read in a document. All lists are in order of the text.</summary>
public sealed record Reading
{
    public required Document Document { get; init; }

    public required ImmutableArray<Token> Tokens { get; init; }

    public required ImmutableArray<Sentence> Sentences { get; init; }

    public required ImmutableArray<NumberExpression> Numbers { get; init; }

    public required ImmutableArray<DateExpression> Dates { get; init; }

    /// <summary>Names of actors, people, places, nationalities, not overlapping.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    public required ImmutableArray<Attribution> Attributions { get; init; }
}
