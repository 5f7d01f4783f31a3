using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Ledger.Decisions;
using Cairn.Values;

namespace Cairn.Ledger;

/// <summary>One report with all that the ledger knows of it.</summary>
public sealed record StoredReport
{
    public required ContentHash Hash { get; init; }

    /// <summary>File stem of its first receipt.</summary>
    public required string Stem { get; init; }

    /// <summary>Every arrival, oldest first.</summary>
    public required ImmutableArray<Receipt> Receipts { get; init; }

    /// <summary>The document and what the newest coder coded from it; null where the report was withdrawn.</summary>
    public CodedReport? Coded { get; init; }

    /// <summary>Every version that coded it, oldest first.</summary>
    public required ImmutableArray<StageVersion> Coders { get; init; }

    /// <summary>What people decided about its coded things, oldest first.</summary>
    public required ImmutableArray<Decision> Decisions { get; init; }

    /// <summary>The incident of each event of this report.</summary>
    public ImmutableDictionary<CodedId, CodedId> Incidents { get; init; } = ImmutableDictionary<CodedId, CodedId>.Empty;

    public Withdrawal? Withdrawal { get; init; }
}
