using Cairn.Values;

namespace Cairn.Ledger.Grades;

/// <summary>What a named person holds of a claim or assessment, whoever made it. Kept for ever; a later grade stands beside it and holds.</summary>
public sealed record StatementGrade
{
    /// <summary>Number in the order of grading; 0 before it is kept.</summary>
    public long Number { get; init; }

    /// <summary>The claim or assessment.</summary>
    public required CodedId Thing { get; init; }

    public required Credibility Credibility { get; init; }

    public required string By { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset At { get; init; }
}
