namespace Cairn.Ledger.Boards;

/// <summary>One thing that a named person put on a board. Kept for ever; what is taken back has a later entry that says so.</summary>
public sealed record BoardEntry
{
    /// <summary>Number in the order of entering; 0 before it is kept.</summary>
    public long Number { get; init; }

    /// <summary>Id of the board.</summary>
    public required string Board { get; init; }

    public required BoardEntryKind Kind { get; init; }

    /// <summary>Of a rating, the number of its hypothesis; of a withdrawal, that of the entry taken back.</summary>
    public long? Of { get; init; }

    /// <summary>Of a rating, the number of its row.</summary>
    public long? Row { get; init; }

    public Consistency? Rating { get; init; }

    /// <summary>The hypothesis; what a row says or why it is there; the rationale of a rating; why something is taken back.</summary>
    public required string Words { get; init; }

    /// <summary>Of a row, what it stands for: the id of a claim, assessment or event, or a trend (<c>trend:admin1=Diyala</c>); null for a row in a person's own words.</summary>
    public string? Thing { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
