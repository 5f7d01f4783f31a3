using Cairn.Values;

namespace Cairn.Language;

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
}
