namespace Cairn.Ledger.Boards;

/// <summary>A board of evidence against hypotheses, as a named person founded it. What stands on it are its entries.</summary>
public sealed record Board
{
    /// <summary>Key in lower case with hyphens: <c>is-the-group-back</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Id of the theatre's question that it started from; null where it started empty.</summary>
    public string? Question { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
