using Cairn.Values;

namespace Cairn.Language;

/// <summary>A date found at some tokens, not yet an expression.</summary>
/// <param name="End">Index behind its last token.</param>
/// <param name="Value">The days; null where nothing fixes them.</param>
/// <param name="Precision">How exactly it is told.</param>
/// <param name="IsRelative">Whether the publication date was needed.</param>
internal readonly record struct DateMatch(int End, DateRange? Value, DatePrecision Precision, bool IsRelative);
