namespace Cairn.Ledger.Counts;

/// <summary>How many reports were published on a day, or in a longer time where no exact day is known.</summary>
public sealed record ReportDay(DateOnly First, DateOnly Last, long Reports);
