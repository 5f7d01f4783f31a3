using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>A question that a theatre's sources answer one way or the other: is the group regaining strength?</summary>
/// <remarks>One row of <c>questions.tsv</c>; its signs are rows of <c>question-signs.tsv</c>.</remarks>
public sealed record Question
{
    /// <summary>Key in lower case with hyphens: <c>regaining-strength</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The question as people ask it, to be answered by yes or no.</summary>
    public required string Asks { get; init; }

    /// <summary>Ids of actors of whom one must be named in a judgement that answers it; empty where none need be.</summary>
    public required ImmutableArray<string> About { get; init; }

    /// <summary>Words behind which such a name does not count: "against the group" speaks of somebody else.</summary>
    public required ImmutableArray<string> NotBehind { get; init; }

    /// <summary>Kinds of claims that a judgement on it may rest on.</summary>
    public required ImmutableArray<string> Claims { get; init; }

    /// <summary>The least weight of signs at which a judgement is tied to it; what has less is left untied.</summary>
    public required int Least { get; init; }

    /// <summary>Rival hypotheses that a board on it begins with: rows of <c>hypotheses.tsv</c>; yes and no where none are given.</summary>
    public ImmutableArray<string> Hypotheses { get; init; } = [];

    public required ImmutableArray<QuestionSign> Signs { get; init; }
}
