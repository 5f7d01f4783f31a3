using System.Collections.Immutable;
using Cairn.Analysis.Change;
using Cairn.Analysis.Trends;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Publishing.Charts;
using Cairn.Publishing.Trends;
using Cairn.Theatres;
using Cairn.Values;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Where the level of counts changed, and which periods burst out.</summary>
internal sealed class ChangesModel(ILedgerReader ledger) : PageModel
{
    public TrendForm Form { get; private set; } = null!;

    public Rejection? Refused { get; private set; }

    public ImmutableArray<string> Told { get; private set; } = [];

    public ChartView? Chart { get; private set; }

    public AnalysisTable? Table { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var given = new Parameters(Request);
        Form = new TrendForm("/analyses/changes", given, TrendParameters.Request(given) with { Grouping = CountGrouping.None }, await ledger.DatasetsAsync(stop), HasGrouping: false);
        var outcome = Trend.Of(await TrendCounts.ReadAsync(ledger, Form.Asked, stop));
        var changes = outcome.Value is { } counted ? ChangeReport.Of([.. counted.All.Points.Select(point => point.Count)], ChangeSettings.Read(DataFolders.Ontology)) : outcome.Rejection!;
        if (outcome.Value is not { } trend || changes.Value is not { } report)
        {
            Refused = changes.Rejection;
            return;
        }

        Told = ChangeWords.Of(trend, report);
        Chart = new ChartView(ChangeTables.Chart(trend, report), "/api/trends/changes", Request.QueryString.ToString(), "changes");
        Table = ChangeTables.Table(trend, report, (first, last) => TrendParameters.Href(trend, first, last, null));
    }
}
