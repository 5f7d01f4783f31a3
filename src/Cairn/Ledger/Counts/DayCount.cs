namespace Cairn.Ledger.Counts;

/// <summary>How many happenings lie within the same days under one key, and what was killed in them.</summary>
/// <param name="First">First possible day; null where no date is told.</param>
/// <param name="Last">Last possible day.</param>
/// <param name="Key">What they are grouped by; empty where they have none, or are not grouped.</param>
/// <param name="Count">How many.</param>
/// <param name="Told">How many of them have a number of killed.</param>
/// <param name="Low">Sum of the lowest numbers of killed.</param>
/// <param name="High">Sum of the highest; where an end is open, the lowest told stands in for it.</param>
/// <param name="OpenAbove">In how many the number is open above: "at least ten".</param>
public sealed record DayCount(DateOnly? First, DateOnly? Last, string Key, long Count, long Told, decimal Low, decimal High, long OpenAbove);
