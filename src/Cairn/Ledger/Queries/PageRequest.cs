namespace Cairn.Ledger.Queries;

/// <summary>Which stretch of a list is asked for.</summary>
/// <param name="Offset">How many items to pass over.</param>
/// <param name="Limit">How many to give at most.</param>
public readonly record struct PageRequest(int Offset, int Limit)
{
    public static PageRequest First(int limit) => new(0, limit);

    /// <summary>The whole list, for exports.</summary>
    public static PageRequest All { get; } = new(0, int.MaxValue);
}
