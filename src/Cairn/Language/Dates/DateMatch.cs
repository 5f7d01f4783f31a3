using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>A date found at some tokens, not yet an expression.</summary>
/// <param name="End">Index behind its last token.</param>
/// <param name="Value">The days; null where nothing fixes them.</param>
/// <param name="Precision">How exactly it is told.</param>
/// <param name="IsRelative">Whether the publication date was needed.</param>
internal readonly record struct DateMatch(int End, DateRange? Value, DatePrecision Precision, bool IsRelative)
{
    /// <summary>Why it has no value; null where it has one, or where that follows from the report having no day of publication.</summary>
    public OpenDateReason? Why { get; init; }

    /// <summary>How far it lies from what it is told by, where that stands behind it: "a week after the raid".</summary>
    public DateStep? Step { get; init; }

    /// <summary>The days told, where their year was left away.</summary>
    public YearlessDays? Yearless { get; init; }

    public static DateMatch Open(int end, OpenDateReason why) => new(end, null, DatePrecision.Open, true) { Why = why };
}
