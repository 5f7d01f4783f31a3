namespace Cairn.Ledger.Counts;

/// <summary>How many things share a key; the key is empty where the thing has none.</summary>
public sealed record GroupCount(string Key, long Count);
