using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Ledger.Queries;

/// <summary>Which assessments are meant. What is null does not narrow. Names are compared without regard to case.</summary>
public sealed record AssessmentFilter
{
    /// <summary>Published on or after this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Published on or before this day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Part of the name of the speaker, or of somebody who passed the judgement on.</summary>
    public string? Speaker { get; init; }

    public Stance? Stance { get; init; }

    /// <summary>One alone, by its lasting id.</summary>
    public CodedId? Thing { get; init; }

    /// <summary>File stem or hash of one report.</summary>
    public string? Report { get; init; }

    /// <summary>Words that the report must hold.</summary>
    public string? Text { get; init; }

    public DecisionFilter Decided { get; init; }
}
