using System.Collections.Immutable;
using Cairn.Analysis.Forecasting;
using Cairn.App.Api;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Publishing.Charts;
using Cairn.Publishing.Trends;
using Cairn.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>What the next months are likely to see in each province; a click on a province shows its own months.</summary>
internal sealed class ForecastModel(ILedgerReader ledger) : PageModel
{
    public Parameters Given { get; private set; } = null!;

    public string? Dataset => Given.Text("dataset");

    public int Months { get; private set; }

    public ImmutableArray<StoredDataset> Datasets { get; private set; }

    public Rejection? Refused { get; private set; }

    public ImmutableArray<string> Told { get; private set; } = [];

    public ChartView? Chart { get; private set; }

    public AnalysisTable? Table { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Given = new Parameters(Request);
        Months = Given.Whole("months", Cli.ForecastVerb.UsualMonths, 1, Cli.ForecastVerb.MostMonths);
        Datasets = await ledger.DatasetsAsync(stop);
        var outcome = await ApiForecast.ReportAsync(Given, ledger, stop);
        if (outcome.Value is not { } report)
        {
            Refused = outcome.Rejection;
            return;
        }

        Told = ForecastWords.Of(report);
        Chart = new ChartView(ForecastTables.Chart(report), "/api/forecast", Request.QueryString.ToString(), "forecast");
        Table = ForecastTables.Table(report, province => Given.Text("admin1") is null
            ? Given.With(("admin1", province))
            : "/analyses/trends" + QueryString.Create("admin1", province).Add("dataset", report.Trend.Request.Filter.Dataset ?? ""));
    }
}
