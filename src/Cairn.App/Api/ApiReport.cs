using Cairn.Ledger;

namespace Cairn.App.Api;

/// <summary>A report in a list.</summary>
internal sealed record ApiReport
{
    public required string Hash { get; init; }

    public required string Stem { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    public required string Language { get; init; }

    /// <summary>False where the language is kept and searched but not coded yet.</summary>
    public required bool LanguageIsCoded { get; init; }

    /// <summary>False where the report is kept and searched but not coded, since nothing in it speaks of a conflict.</summary>
    public required bool IsAboutConflict { get; init; }

    public required DateTimeOffset Received { get; init; }

    public required int Receipts { get; init; }

    public required int Events { get; init; }

    public required int Claims { get; init; }

    public required int Assessments { get; init; }

    public required bool IsWithdrawn { get; init; }

    /// <summary>Words around what was searched for.</summary>
    public string? Snippet { get; init; }

    public static ApiReport Of(ReportLine line) => new()
    {
        Hash = line.Hash.Hex,
        Stem = line.Stem,
        Title = line.Title,
        Outlet = line.Outlet,
        Published = line.Published,
        Language = line.Language,
        LanguageIsCoded = line.LanguageIsCoded,
        IsAboutConflict = line.IsAboutConflict,
        Received = line.Received,
        Receipts = line.Receipts,
        Events = line.Events,
        Claims = line.Claims,
        Assessments = line.Assessments,
        IsWithdrawn = line.IsWithdrawn,
        Snippet = line.Snippet?.Replace("\u0001", "", StringComparison.Ordinal).Replace("\u0002", "", StringComparison.Ordinal),
    };
}
