using Cairn.Ledger;
using Cairn.Ledger.Queries;

namespace Cairn.Analysis;

/// <summary>Which events an analysis counts where nobody says: what was coded from reports, and where nothing was, the largest imported dataset.
/// The two are never counted together, since both may tell the same happening.</summary>
public static class UsualRecord
{
    /// <summary>The filter with its dataset filled in.</summary>
    public static async Task<EventFilter> OfAsync(ILedgerReader ledger, EventFilter filter, CancellationToken stop = default)
    {
        var datasets = filter.Dataset is null ? await ledger.DatasetsAsync(stop).ConfigureAwait(false) : [];
        if (datasets.IsEmpty)
        {
            return filter;
        }

        bool hasOwn = (await ledger.EventsAsync(new EventFilter { Dataset = EventFilter.NoDataset }, PageRequest.First(1), stop).ConfigureAwait(false)).Total > 0;
        return filter with { Dataset = hasOwn ? EventFilter.NoDataset : datasets.MaxBy(dataset => dataset.Events)!.Name };
    }
}
