namespace Cairn.Ledger;

/// <summary>A dataset of other people that was imported into the record.</summary>
/// <param name="Name">With its version: <c>UCDP GED 24.1</c>.</param>
/// <param name="Events">How many of its rows are events here.</param>
public sealed record StoredDataset(string Name, long Events);
