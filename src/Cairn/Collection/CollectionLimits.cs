namespace Cairn.Collection;

/// <summary>How much of one item is read before it is refused.</summary>
/// <param name="MaxBytes">Bytes that one report, or one line of a JSON Lines file, may unpack to. A <c>.json</c> file counts as a whole.</param>
public sealed record CollectionLimits(int MaxBytes = 20_000_000);
