using System.Collections.Immutable;

namespace Cairn.Analysis.Arithmetic;

/// <summary>Figures held against each other: what follows from them, in words and as a small table, what it rests on and what to beware of.</summary>
public sealed record Check
{
    /// <summary>The rule's key: <c>base-of-change</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule's name for people.</summary>
    public required string Title { get; init; }

    public required CheckVerdict Verdict { get; init; }

    /// <summary>What follows, in one sentence.</summary>
    public required string Words { get; init; }

    /// <summary>The told figures and the reckoned one, which comes last.</summary>
    public required ImmutableArray<CheckRow> Rows { get; init; }

    /// <summary>The claims that it rests on.</summary>
    public required ImmutableArray<Figure> Figures { get; init; }

    public required Counters Counters { get; init; }

    public required ImmutableArray<string> Cautions { get; init; }

    /// <summary>Made from the rule and the claims, so that the same check is found again.</summary>
    public string Key => string.Join('-', Figures.Select(figure => figure.Id.Value).Prepend(Rule));
}
