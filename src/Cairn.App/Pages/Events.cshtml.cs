using System.Collections.Immutable;
using Cairn.App.Web;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Events as a table beside a map; what narrows them stands in the address.</summary>
internal sealed class EventsModel(ILedger ledger, Atlas atlas) : PageModel
{
    private const int Size = 100;

    public Parameters Parameters { get; private set; } = null!;

    public EventFilter Filter { get; private set; } = null!;

    public ImmutableArray<Entry<Event>> Events { get; private set; }

    public Stretch Stretch { get; private set; } = null!;

    public MapView Map { get; private set; } = null!;

    public ImmutableArray<GroupCount> Countries { get; private set; }

    public ImmutableArray<GroupCount> Types { get; private set; }

    public Atlas Atlas => atlas;

    /// <summary>The address that sorts by a column, and the other way round where it is sorted so already.</summary>
    public string SortedBy(EventOrder order, EventOrder? reverse = null) =>
        Parameters.With(("sort", (Filter.Order == order && reverse is { } other ? other : order) is var next && next == EventOrder.Newest ? null : next.ToString().ToLowerInvariant()));

    /// <summary>What a heading says of the order to a screen reader; null where the table is not sorted by it.</summary>
    public string? Sorted(EventOrder descending, EventOrder? ascending = null) =>
        Filter.Order == descending ? "descending" : Filter.Order == ascending ? "ascending" : null;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        Filter = Filters.Events(Parameters);
        var request = Filters.Page(Parameters, Size);
        var page = await ledger.EventsAsync(Filter, request, stop);
        (Events, Stretch) = (page.Items, Stretch.Of(request, page.Total));
        Map = await atlas.MapAsync(Filter, place => Parameters.With(("place", place)), stop);
        Countries = [.. (await ledger.CountEventsAsync(new EventFilter(), EventGrouping.Country, stop)).Where(country => country.Key.Length > 0)];
        Types = await ledger.CountEventsAsync(Filter with { Type = null }, EventGrouping.Type, stop);
    }
}
