using Cairn.Values;

namespace Cairn.Ledger.Decisions;

/// <summary>What a named person decided about a coded thing. Kept for ever; a later coding leaves it, a later decision stands beside it.</summary>
public sealed record Decision
{
    /// <summary>Number in the order of deciding; 0 before it is kept.</summary>
    public long Number { get; init; }

    /// <summary>The event, claim or assessment.</summary>
    public required CodedId Thing { get; init; }

    public required DecisionVerdict Verdict { get; init; }

    /// <summary>The field that is amended, by its name in written output: <c>killed</c>; null unless amended.</summary>
    public string? Field { get; init; }

    /// <summary>The value that the person puts in, as written; null unless amended.</summary>
    public string? Value { get; init; }

    public required string By { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset At { get; init; }
}
