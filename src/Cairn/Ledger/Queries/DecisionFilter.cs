namespace Cairn.Ledger.Queries;

/// <summary>Which things to list by what people decided about them.</summary>
public enum DecisionFilter
{
    /// <summary>All but what was rejected: the usual view.</summary>
    NotRejected,
    /// <summary>Everything.</summary>
    Any,
    /// <summary>Only what nobody has decided about.</summary>
    Open,
    Accepted,
    Rejected,
    /// <summary>Only what somebody has decided about, whatever they said.</summary>
    Decided,
}
