using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>A date in words, resolved from the publication date where it is relative.</summary>
/// <param name="Span">The words.</param>
/// <param name="Value">The first and last day that they allow; null where nothing fixes them.</param>
/// <param name="Precision">How exactly they tell it.</param>
/// <param name="IsRelative">True where the publication date was needed ("last month", "on Tuesday", "May").</param>
public sealed record DateExpression(TextSpan Span, DateRange? Value, DatePrecision Precision, bool IsRelative)
{
    /// <summary>Why it has no value; null where it has one.</summary>
    public OpenDateReason? Why { get; init; }

    /// <summary>True for a day on which somebody says something ("said on Monday"), not that of what is told.</summary>
    public bool IsTelling { get; init; }

    /// <summary>"since", "until", "after" before it.</summary>
    public DateBound Bound { get; init; }

    /// <summary>How far it lies from the happening told behind it: "a week after the town fell"; null for all other dates.</summary>
    internal DateStep? Step { get; init; }

    /// <summary>The days told, where their year was left away; the value then has the year nearest before publication.</summary>
    internal YearlessDays? Yearless { get; init; }

    /// <summary>Behind "since", the days told themselves, without the time up to publication.</summary>
    internal DateRange? Start { get; init; }
}
