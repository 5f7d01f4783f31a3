using System.Collections.Immutable;
using Cairn.Analysis.Quality;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Publishing.Charts;
using Cairn.Publishing.Trends;
using Cairn.Values;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Measures of attacks over time and in each province.</summary>
internal sealed class QualityModel(ILedgerReader ledger) : PageModel
{
    public TrendForm Form { get; private set; } = null!;

    public QualitySet Set { get; private set; } = null!;

    public Rejection? Refused { get; private set; }

    public ImmutableArray<string> Told { get; private set; } = [];

    public ChartView? Chart { get; private set; }

    public AnalysisTable? Periods { get; private set; }

    public AnalysisTable? Provinces { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var given = new Parameters(Request);
        Set = QualitySets.Named(given.Text("set")) ?? QualitySets.All[0];
        Form = new TrendForm("/analyses/quality", given, TrendParameters.Request(given), await ledger.DatasetsAsync(stop), HasGrouping: false);
        var outcome = await QualityReport.ReadAsync(ledger, Set, Form.Asked, stop);
        if (outcome.Value is not { } report)
        {
            Refused = outcome.Rejection;
            return;
        }

        Told = QualityWords.Of(report);
        Chart = new ChartView(QualityTables.Chart(report), "/api/quality", Request.QueryString.ToString(), "quality");
        var counted = report.Counts[0];
        Periods = QualityTables.Periods(report, (measure, period) => TrendParameters.Href(counted, period, period, null, measure.Name));
        Provinces = counted.Periods.IsEmpty ? null : QualityTables.Provinces(report, (measure, province) => TrendParameters.Href(counted, counted.Periods[0], counted.Periods[^1], province, measure.Name));
    }
}
