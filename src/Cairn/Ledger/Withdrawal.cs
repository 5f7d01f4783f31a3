namespace Cairn.Ledger;

/// <summary>The fact that a report was taken down: its text and coded things are erased, its hash and receipts stay.</summary>
public sealed record Withdrawal(string By, string Reason, DateTimeOffset At);
