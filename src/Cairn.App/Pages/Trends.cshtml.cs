using System.Collections.Immutable;
using Cairn.Analysis.Trends;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Publishing.Charts;
using Cairn.Publishing.Trends;
using Cairn.Values;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Incidents or events counted over time: words, a chart, a table that leads down to what was counted.</summary>
internal sealed class TrendsModel(ILedgerReader ledger) : PageModel
{
    /// <summary>More columns than a page can hold are left out; files have them all.</summary>
    private const int MostColumns = 6;

    public TrendForm Form { get; private set; } = null!;

    public Rejection? Refused { get; private set; }

    public ImmutableArray<string> Told { get; private set; } = [];

    public ChartView? Chart { get; private set; }

    public AnalysisTable? Table { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var given = new Parameters(Request);
        Form = new TrendForm("/analyses/trends", given, TrendParameters.Request(given, MostColumns), await ledger.DatasetsAsync(stop), HasGrouping: true);
        var outcome = Trend.Of(await TrendCounts.ReadAsync(ledger, Form.Asked, stop));
        if (outcome.Value is not { } trend)
        {
            Refused = outcome.Rejection;
            return;
        }

        Told = TrendWords.Of(trend);
        Chart = new ChartView(TrendChart.Of(trend), "/api/trends", Request.QueryString.ToString(), "trends");
        Table = TrendTable.Of(trend, (period, key) => TrendParameters.Href(trend, period, key));
    }
}
