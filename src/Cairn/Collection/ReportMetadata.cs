namespace Cairn.Collection;

/// <summary>What a source says about a report outside its text. Each is null where the source does not say.</summary>
public sealed record ReportMetadata
{
    public static ReportMetadata None { get; } = new();

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public DateOnly? Published { get; init; }

    public string? Language { get; init; }

    public string? Address { get; init; }
}
