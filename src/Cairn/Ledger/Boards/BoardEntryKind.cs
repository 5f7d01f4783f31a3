namespace Cairn.Ledger.Boards;

/// <summary>What an entry puts on a board.</summary>
public enum BoardEntryKind
{
    /// <summary>A hypothesis: a column.</summary>
    Hypothesis,
    /// <summary>A piece of evidence: a row.</summary>
    Evidence,
    /// <summary>How consistent a row is with a hypothesis, as one person holds it.</summary>
    Rating,
    /// <summary>An earlier entry is taken back. It stays in the record.</summary>
    Withdrawal,
}
