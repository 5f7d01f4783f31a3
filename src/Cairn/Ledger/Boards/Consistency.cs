namespace Cairn.Ledger.Boards;

/// <summary>How well a piece of evidence goes with a hypothesis, were the hypothesis true.</summary>
public enum Consistency
{
    VeryInconsistent,
    Inconsistent,
    /// <summary>It goes neither with nor against it.</summary>
    Neutral,
    Consistent,
    VeryConsistent,
    /// <summary>It has no bearing on this hypothesis.</summary>
    NotApplicable,
}
