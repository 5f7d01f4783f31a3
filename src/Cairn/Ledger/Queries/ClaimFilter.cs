using Cairn.Values;

namespace Cairn.Ledger.Queries;

/// <summary>Which claims are meant. What is null does not narrow. Names are compared without regard to case.</summary>
public sealed record ClaimFilter
{
    /// <summary>Claims whose period reaches this day or later; where the claim has no period, the day of publication counts.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Claims whose period, else publication, begins on or before this day.</summary>
    public DateOnly? To { get; init; }

    public string? Kind { get; init; }

    /// <summary>One alone, by its lasting id.</summary>
    public CodedId? Thing { get; init; }

    /// <summary>Part of the name of whom the number is about.</summary>
    public string? Subject { get; init; }

    /// <summary>Part of the name of the speaker, or of somebody who passed the number on.</summary>
    public string? Speaker { get; init; }

    /// <summary>A country code in the claim's scope.</summary>
    public string? Country { get; init; }

    /// <summary>File stem or hash of one report.</summary>
    public string? Report { get; init; }

    /// <summary>Words that the report must hold.</summary>
    public string? Text { get; init; }

    public DecisionFilter Decided { get; init; }
}
