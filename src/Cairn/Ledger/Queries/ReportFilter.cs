namespace Cairn.Ledger.Queries;

/// <summary>Which reports are meant. What is null does not narrow.</summary>
public sealed record ReportFilter
{
    /// <summary>Published on or after this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Published on or before this day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Part of the outlet's name.</summary>
    public string? Outlet { get; init; }

    /// <summary>ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>Words that the title or text must hold.</summary>
    public string? Text { get; init; }
}
