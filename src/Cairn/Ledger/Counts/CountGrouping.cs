namespace Cairn.Ledger.Counts;

/// <summary>By what counts over time are told apart. Where a happening has several tactics, actors or targets it counts for each.</summary>
public enum CountGrouping
{
    None,
    Type,
    SubType,
    Tactic,
    Actor,
    Target,

    /// <summary>First-level division: province, governorate, state.</summary>
    Admin1,
    Place,
    Country,
}
