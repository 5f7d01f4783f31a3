namespace Cairn.Ledger.Counts;

/// <summary>What events are counted by.</summary>
public enum EventGrouping
{
    /// <summary>Month of the first day: <c>2020-05</c>; empty where the event has no date.</summary>
    Month,
    Type,
    SubType,
    Country,
    Admin1,
    Place,
    Actor,
    Outlet,
}
