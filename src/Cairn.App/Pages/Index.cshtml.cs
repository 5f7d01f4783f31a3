using System.Collections.Immutable;
using System.Globalization;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>What is in the store: numbers, months, a map, the newest reports.</summary>
internal sealed class IndexModel(ILedger ledger, Atlas atlas) : PageModel
{
    public LedgerSummary Summary { get; private set; } = null!;

    public MonthChart Months { get; private set; } = null!;

    public MapView Map { get; private set; } = null!;

    public ImmutableArray<ReportLine> Newest { get; private set; }

    public ImmutableArray<GroupCount> Actors { get; private set; }

    public ImmutableArray<GroupCount> ClaimKinds { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var all = new EventFilter();
        Summary = await ledger.SummaryAsync(stop);
        var counts = new List<MonthCount>();
        foreach (var type in await ledger.CountEventsAsync(all, EventGrouping.Type, stop))
        {
            foreach (var month in await ledger.CountEventsAsync(all with { Type = type.Key }, EventGrouping.Month, stop))
            {
                if (DateOnly.TryParseExact(month.Key, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    counts.Add(new MonthCount(day, type.Key, (int)month.Count));
                }
            }
        }

        Months = MonthChart.Of(counts);
        Map = await atlas.MapAsync(all, place => "/events?place=" + Uri.EscapeDataString(place), stop);
        Newest = (await ledger.ReportsAsync(new ReportFilter(), PageRequest.First(10), stop)).Items;
        Actors = [.. (await ledger.CountEventsAsync(all, EventGrouping.Actor, stop)).Where(actor => actor.Key.Length > 0).Take(12)];
        ClaimKinds = await ledger.CountClaimsAsync(new ClaimFilter(), stop);
    }
}
