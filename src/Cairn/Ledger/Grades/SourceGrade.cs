namespace Cairn.Ledger.Grades;

/// <summary>What a named person holds of a source. Kept for ever; a later grade stands beside it and holds.</summary>
public sealed record SourceGrade
{
    /// <summary>Number in the order of grading; 0 before it is kept.</summary>
    public long Number { get; init; }

    /// <summary>The source by its name, as claims and assessments have it.</summary>
    public required string Source { get; init; }

    public required Reliability Reliability { get; init; }

    public required string By { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset At { get; init; }
}
