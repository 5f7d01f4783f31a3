namespace Cairn.Ledger.Counts;

/// <summary>One side of happenings that they can be compared by.</summary>
public enum EventFacet
{
    /// <summary>How it was done: car bomb, raid.</summary>
    Tactic,
    /// <summary>Who or what was hit, as named.</summary>
    Target,
    /// <summary>Who did it, as named.</summary>
    Actor,
    /// <summary>ACLED's sub-event type.</summary>
    SubType,
    /// <summary>Country and first-level division: <c>IQ/Diyala</c>.</summary>
    Division,
}
