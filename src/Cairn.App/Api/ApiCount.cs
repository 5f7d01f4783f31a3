namespace Cairn.App.Api;

/// <summary>How many things share a key.</summary>
internal sealed record ApiCount(string Key, long Count);
