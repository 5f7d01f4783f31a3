namespace Cairn.Ledger;

/// <summary>How many reports came in during a run and what became of them.</summary>
public sealed record RunCounts
{
    /// <summary>Reports that came in, whatever became of them.</summary>
    public int Received { get; init; }

    /// <summary>Reports that the record did not have.</summary>
    public int Added { get; init; }

    /// <summary>Reports that the record had; a coding by another version was appended.</summary>
    public int Recoded { get; init; }

    /// <summary>Reports that the record had with this coding; at most a receipt is new.</summary>
    public int Known { get; init; }

    /// <summary>Reports that were refused: they could not be read, or were withdrawn. Each has a code.</summary>
    public int Rejected { get; init; }

    /// <summary>Of those added and recoded, how many have nothing coded from them: not about a conflict, or in a language that is not coded yet.</summary>
    public int NotCoded { get; init; }

    /// <summary>Events coded from those added and recoded; claims and assessments likewise.</summary>
    public int Events { get; init; }

    public int Claims { get; init; }

    public int Assessments { get; init; }

    /// <summary>In = out + rejected.</summary>
    public bool AddsUp => Received == Added + Recoded + Known + Rejected;
}
