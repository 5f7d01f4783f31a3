using Cairn.Values;

namespace Cairn.Ledger;

/// <summary>A report in a list: what it calls itself and how much was coded from it.</summary>
public sealed record ReportLine
{
    public required ContentHash Hash { get; init; }

    public required string Stem { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    public required string Language { get; init; }

    public required bool LanguageIsCoded { get; init; }

    /// <summary>False where the report is kept but not coded, since nothing in it speaks of a conflict.</summary>
    public bool IsAboutConflict { get; init; } = true;

    /// <summary>When it first arrived, UTC.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>How often its bytes came in: once for each address and stem that they came from.</summary>
    public required int Receipts { get; init; }

    public required int Events { get; init; }

    public required int Claims { get; init; }

    public required int Assessments { get; init; }

    public bool IsWithdrawn { get; init; }

    /// <summary>Words around what was searched for, the hits between U+0001 and U+0002; null where nothing was.</summary>
    public string? Snippet { get; init; }
}
