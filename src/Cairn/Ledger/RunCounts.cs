namespace Cairn.Ledger;

/// <summary>How many reports came in during a run and what became of them.</summary>
public sealed record RunCounts
{
    public int Received { get; init; }

    public int Added { get; init; }

    public int Recoded { get; init; }

    public int Known { get; init; }

    public int Rejected { get; init; }

    /// <summary>Of those added and recoded, how many have nothing coded from them: not about a conflict, or in a language that is not coded yet.</summary>
    public int NotCoded { get; init; }

    public int Events { get; init; }

    public int Claims { get; init; }

    public int Assessments { get; init; }

    /// <summary>In = out + rejected.</summary>
    public bool AddsUp => Received == Added + Recoded + Known + Rejected;
}
