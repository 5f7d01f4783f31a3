using System.Collections.Immutable;
using Cairn.Ledger;

namespace Cairn.App.Api;

/// <summary>Where a coded thing comes from: its report, the words, the coder, and what people decided.</summary>
internal sealed record ApiSource
{
    /// <summary>SHA-256 of the report.</summary>
    public required string Report { get; init; }

    /// <summary>File stem of the report.</summary>
    public required string Stem { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The words of the report that it rests on.</summary>
    public required string Evidence { get; init; }

    /// <summary>Where they stand in the cleaned text: UTF-16 offsets, half-open.</summary>
    public required ApiSpan Span { get; init; }

    /// <summary>The coder's own estimate that it is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    public required string Coder { get; init; }

    public required ImmutableArray<ApiDecision> Decisions { get; init; }

    public static ApiSource Of<T>(Entry<T> entry, Values.TextSpan span, double confidence) where T : class => new()
    {
        Report = entry.Report.Hex,
        Stem = entry.Stem,
        Title = entry.Title,
        Outlet = entry.Outlet,
        Published = entry.Published,
        Evidence = entry.Evidence,
        Span = new ApiSpan(span.Start, span.End),
        Confidence = Math.Round(confidence, 3),
        Coder = entry.Coder.ToString(),
        Decisions = [.. entry.Decisions.Select(ApiDecision.Of)],
    };
}
