using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Ledger;

/// <summary>One run of adding: what went in and what became of it. In = added + recoded + known + rejected.</summary>
public sealed record Run
{
    public required long Number { get; init; }

    public required DateTimeOffset Started { get; init; }

    /// <summary>Null while it runs, and for ever where it was killed.</summary>
    public DateTimeOffset? Ended { get; init; }

    public required StageVersion Coder { get; init; }

    public required RunCounts Counts { get; init; }

    public ImmutableArray<Rejection> Rejections { get; init; } = [];
}
