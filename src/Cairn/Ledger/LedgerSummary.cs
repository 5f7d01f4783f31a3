using System.Collections.Immutable;
using Cairn.Ledger.Counts;
using Cairn.Values;

namespace Cairn.Ledger;

/// <summary>What is in the ledger, in numbers. Counts of coded things are of the newest coding of each report.</summary>
public sealed record LedgerSummary
{
    /// <summary>What holds the record: <c>SQLite 3.40.1, schema 1, /home/…/cairn.db</c>.</summary>
    public required string Store { get; init; }

    /// <summary>Version of the store's layout, counted up from 1.</summary>
    public required int Schema { get; init; }

    /// <summary>Reports, each once however often its bytes came in; those withdrawn are among them, without their text.</summary>
    public required long Reports { get; init; }

    /// <summary>How often reports came in.</summary>
    public required long Receipts { get; init; }

    /// <summary>Reports cleaned, each once for each version of the cleaner.</summary>
    public required long Documents { get; init; }

    public required long Events { get; init; }

    public required long Claims { get; init; }

    public required long Assessments { get; init; }

    public required long Incidents { get; init; }

    /// <summary>What was said of pairs of events, by the machine and by people.</summary>
    public required long Links { get; init; }

    public required long Decisions { get; init; }

    /// <summary>Reports that were taken down.</summary>
    public required long Withdrawn { get; init; }

    /// <summary>Reports in a language that is not coded yet: kept, shown and searchable.</summary>
    public required long NotCoded { get; init; }

    /// <summary>Reports that nothing was coded from, since they are not about a conflict: kept, shown and searchable.</summary>
    public long NotAboutConflict { get; init; }

    /// <summary>First and last day of any event; null where there is none.</summary>
    public DateRange? Period { get; init; }

    public required ImmutableArray<GroupCount> Languages { get; init; }

    /// <summary>How many reports each coder version is the newest of.</summary>
    public required ImmutableArray<GroupCount> Coders { get; init; }

    /// <summary>In and out over all runs.</summary>
    public required RunCounts Total { get; init; }
}
