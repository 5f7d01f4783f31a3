using Cairn.Values;

namespace Cairn.Language.Numbers;

/// <summary>A number, range or bound in digits or words: "at least 10", "between 5-10", "several dozen", "$5bn", "13 per cent".</summary>
public sealed record NumberExpression
{
    /// <summary>The whole expression with its bound words: "at least 10".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The digits or number words alone.</summary>
    public required TextSpan Digits { get; init; }

    /// <summary>The value as told; vague counts by the conventions of the guidelines.</summary>
    public required CountRange Value { get; init; }

    public required NumberForm Form { get; init; }

    /// <summary>"about", "around", "some": kept as a mark, does not widen the value.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>A bare number that reads as a year, an age ("aged 34", "34-year-old"), a time, a day of a month, a road or a unit's name
    /// ("26th Brigade"), a list number, is no count.</summary>
    public bool IsCount { get; init; } = true;
}
