using System.Collections.Immutable;

namespace Cairn.Ledger.Queries;

/// <summary>A stretch of a longer list, and how long the whole list is.</summary>
public sealed record Page<T>(ImmutableArray<T> Items, long Total);
