namespace Cairn.Ledger.Decisions;

/// <summary>What a person said of a coded thing.</summary>
public enum DecisionVerdict
{
    Accept,
    Reject,
    /// <summary>Accepted with another value in one field.</summary>
    Amend,
}
