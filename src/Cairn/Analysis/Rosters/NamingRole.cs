namespace Cairn.Analysis.Rosters;

/// <summary>As what somebody stands in the record.</summary>
public enum NamingRole
{
    /// <summary>Did what an event tells.</summary>
    Doer,

    /// <summary>Had it done to them.</summary>
    Target,

    /// <summary>Puts a figure forward.</summary>
    Claimant,

    /// <summary>Puts a judgement forward.</summary>
    Judge,
}
