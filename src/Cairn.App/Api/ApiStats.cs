using System.Collections.Immutable;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;

namespace Cairn.App.Api;

/// <summary>What is in the store, in numbers, and what came in and went out.</summary>
internal sealed record ApiStats
{
    public required string Store { get; init; }

    public required long Reports { get; init; }

    public required long Receipts { get; init; }

    public required long Documents { get; init; }

    public required long Events { get; init; }

    public required long Claims { get; init; }

    public required long Assessments { get; init; }

    public required long Incidents { get; init; }

    public required long Links { get; init; }

    public required long Decisions { get; init; }

    public required long Withdrawn { get; init; }

    public required long NotCoded { get; init; }

    public required long NotAboutConflict { get; init; }

    /// <summary>First and last day of any event.</summary>
    public ApiDays? Period { get; init; }

    public required ImmutableArray<ApiCount> Languages { get; init; }

    public required ImmutableArray<ApiCount> Coders { get; init; }

    public required ImmutableArray<ApiCount> EventsByMonth { get; init; }

    public required ImmutableArray<ApiCount> EventsByType { get; init; }

    public required ImmutableArray<ApiCount> ClaimsByKind { get; init; }

    /// <summary>Over all runs: received = added + recoded + known + rejected.</summary>
    public required RunCounts Total { get; init; }

    public static async Task<ApiStats> OfAsync(ILedgerReader ledger, CancellationToken stop)
    {
        var summary = await ledger.SummaryAsync(stop);
        return new ApiStats
        {
            Store = summary.Store,
            Reports = summary.Reports,
            Receipts = summary.Receipts,
            Documents = summary.Documents,
            Events = summary.Events,
            Claims = summary.Claims,
            Assessments = summary.Assessments,
            Incidents = summary.Incidents,
            Links = summary.Links,
            Decisions = summary.Decisions,
            Withdrawn = summary.Withdrawn,
            NotCoded = summary.NotCoded,
            NotAboutConflict = summary.NotAboutConflict,
            Period = summary.Period is { } period ? new ApiDays(period.First, period.Last) : null,
            Languages = Counts(summary.Languages),
            Coders = Counts(summary.Coders),
            EventsByMonth = Counts(await ledger.CountEventsAsync(new EventFilter(), EventGrouping.Month, stop)),
            EventsByType = Counts(await ledger.CountEventsAsync(new EventFilter(), EventGrouping.Type, stop)),
            ClaimsByKind = Counts(await ledger.CountClaimsAsync(new ClaimFilter(), stop)),
            Total = summary.Total,
        };
    }

    private static ImmutableArray<ApiCount> Counts(ImmutableArray<GroupCount> counts) => [.. counts.Select(count => new ApiCount(count.Key, count.Count))];
}
