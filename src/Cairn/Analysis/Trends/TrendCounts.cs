using System.Collections.Immutable;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;

namespace Cairn.Analysis.Trends;

/// <summary>What the record holds for a trend: counts by day, reports by day, and what was counted.</summary>
/// <param name="Request">The request, its dataset filled in where none was named.</param>
/// <param name="All">Counts by day, whatever their keys, from <see cref="TrendRequest.Reach"/> on.</param>
/// <param name="Grouped">The same by the request's keys; empty where it has none.</param>
/// <param name="Reports">Reports by day of publication; empty where a dataset is counted, which does not tell how much was reported.</param>
/// <param name="Dataset">The dataset that is counted; null where reports are.</param>
public sealed record TrendCounts(TrendRequest Request, ImmutableArray<DayCount> All, ImmutableArray<DayCount> Grouped, ImmutableArray<ReportDay> Reports, string? Dataset)
{
    /// <summary>Reads them. Where no dataset is named, what was coded from reports is counted; where nothing was, the largest imported dataset.</summary>
    public static async Task<TrendCounts> ReadAsync(ILedgerReader ledger, TrendRequest request, CancellationToken stop = default)
    {
        var filter = request.Filter with { IsByFirstDay = true, Order = default };
        var datasets = await ledger.DatasetsAsync(stop).ConfigureAwait(false);
        if (filter.Dataset is null && !datasets.IsEmpty)
        {
            bool hasOwn = (await ledger.EventsAsync(new EventFilter { Dataset = EventFilter.NoDataset }, PageRequest.First(1), stop).ConfigureAwait(false)).Total > 0;
            filter = filter with { Dataset = hasOwn ? EventFilter.NoDataset : datasets.MaxBy(dataset => dataset.Events)!.Name };
        }

        string? name = filter.Dataset is null or EventFilter.NoDataset ? null : string.Join(" and ", datasets.Where(dataset => dataset.Name.Contains(filter.Dataset, StringComparison.OrdinalIgnoreCase)).Select(dataset => dataset.Name));
        var unit = name is null ? request.Unit : CountUnit.Events;
        var wider = filter with { From = request.Reach };
        var grouped = request.Grouping == CountGrouping.None ? [] : await ledger.CountDaysAsync(wider, unit, request.Grouping, stop).ConfigureAwait(false);
        bool addsUp = unit == CountUnit.Events && request.Grouping is (CountGrouping.Type or CountGrouping.SubType or CountGrouping.Admin1 or CountGrouping.Place or CountGrouping.Country);
        var all = addsUp ? grouped : await ledger.CountDaysAsync(wider, unit, CountGrouping.None, stop).ConfigureAwait(false);
        var reports = name is null ? await ledger.CountReportDaysAsync(stop).ConfigureAwait(false) : [];
        return new TrendCounts(request with { Filter = filter, Unit = unit }, all, grouped, reports, name);
    }
}
