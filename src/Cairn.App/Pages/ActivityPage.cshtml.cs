using System.Collections.Immutable;
using Cairn.Analysis;
using Cairn.Analysis.Activity;
using Cairn.App.Web;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Publishing.Activity;
using Cairn.Publishing.Charts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Where things happen: a map that needs no internet, provinces and districts, seams, the middle, and what is not on the map.</summary>
internal sealed class ActivityPageModel(ILedgerReader ledger, TheatreKnowledge known, Atlas atlas) : PageModel
{
    /// <summary>How many of those without a place are shown.</summary>
    public const int Tray = 12;

    public Parameters Parameters { get; private set; } = null!;

    public EventFilter Filter { get; private set; } = null!;

    public ActivityMap Activity { get; private set; } = null!;

    public MapView Map { get; private set; } = null!;

    public ImmutableArray<string> Told { get; private set; } = [];

    public ChartView Chart { get; private set; } = null!;

    public AnalysisTable Areas { get; private set; } = null!;

    public bool Districts { get; private set; }

    public bool ByMonth { get; private set; }

    /// <summary>The newest events without a place.</summary>
    public Page<Entry<Event>> Unplaced { get; private set; } = new([], 0);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        Filter = await UsualRecord.OfAsync(ledger, Filters.Events(Parameters), stop);
        (Districts, ByMonth) = (Parameters.Text("districts") is not null, Parameters.Text("by") is "month");
        Activity = await ActivityMap.OfAsync(ledger, known.Divisions, Filter, ByMonth, stop);
        Map = atlas.Map(Activity, place => ActivityParameters.Events(Filter with { Place = place }));
        Told = ActivityWords.Of(Activity);
        string query = Request.Query.ContainsKey("districts") ? "" : Request.QueryString.ToString();
        Chart = new ChartView(ActivityChart.Of(Activity), "/api/map", query, "activity");
        Areas = ActivityTable.Areas(Activity, Districts, area => ActivityParameters.Events(Filter, area));
        Unplaced = Activity.Unplaced == 0 ? Unplaced : await ledger.EventsAsync(Filter with { Unplaced = true }, PageRequest.First(Tray), stop);
    }
}
