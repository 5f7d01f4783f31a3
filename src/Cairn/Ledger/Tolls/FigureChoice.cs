namespace Cairn.Ledger.Tolls;

/// <summary>Which policy a person chose for the whole record. Kept for ever; the last holds, and its number is the version of the figures.</summary>
public sealed record FigureChoice
{
    /// <summary>Number in the order of choosing; 0 for what holds while nobody has chosen.</summary>
    public long Number { get; init; }

    public required FigurePolicy Policy { get; init; }

    public required string By { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The range of all numbers: what holds while nobody has chosen.</summary>
    public static FigureChoice Unchosen { get; } = new() { Policy = FigurePolicy.Range, By = "nobody yet", At = DateTimeOffset.UnixEpoch };
}
