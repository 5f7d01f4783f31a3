using System.Collections.Immutable;
using Cairn.Analysis;
using Cairn.Analysis.Comparison;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;
using Cairn.Publishing.Charts;
using Cairn.Publishing.Comparison;
using Cairn.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Two periods, places or actors held against each other, a chart and a table a facet.</summary>
internal sealed class CompareModel(ILedgerReader ledger, TheatreKnowledge known) : PageModel
{
    public Parameters Parameters { get; private set; } = null!;

    public string First { get; private set; } = "";

    public string Second { get; private set; } = "";

    public Rejection? Refused { get; private set; }

    /// <summary>Each facet with its words, chart and table.</summary>
    public ImmutableArray<(string Name, string Words, ChartView Chart, AnalysisTable Table)> Facets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        var filter = await UsualRecord.OfAsync(ledger, Filters.Events(Parameters) with { IsByFirstDay = true }, stop);
        (First, Second) = (Parameters.Text("first") ?? "", Parameters.Text("second") ?? "");
        if (First.Length == 0 && Second.Length == 0)
        {
            (First, Second) = await LastYearsAsync(filter, stop);
        }

        if (First.Length == 0 && Second.Length == 0)
        {
            return;
        }

        var sides = ComparedSides.Read(First, Second, filter);
        if (sides.Value is not var (first, second))
        {
            Refused = sides.Rejection;
            return;
        }

        var compared = await SidesCompared.OfAsync(ledger, known.Targets, first, second, stop);
        Facets =
        [
            .. compared.Facets.Select(facet => (
                ComparisonWords.Name(facet.Facet), ComparisonWords.Of(facet, First, Second),
                new ChartView(ComparisonChart.Of(compared, facet), "/api/compare", Query(facet.Facet), "comparison-" + facet.Facet.ToString().ToLowerInvariant()),
                ComparisonTable.Of(compared, [facet], ActivityParameters.Events))),
        ];
    }

    /// <summary>The last two years that anything is told of, the older first; empty where there are no two.</summary>
    private async Task<(string First, string Second)> LastYearsAsync(EventFilter filter, CancellationToken stop)
    {
        var months = await ledger.CountEventsAsync(filter, EventGrouping.Month, stop);
        string[] years = [.. months.Where(month => month.Key.Length == 7).Select(month => month.Key[..4]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return years.Length < 2 ? ("", "") : (years[^2], years[^1]);
    }

    private string Query(EventFacet facet) => QueryString.Create(
        Request.Query.Where(pair => pair.Key is not ("first" or "second" or "facet")).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value.ToString())).Where(pair => pair.Value!.Length > 0)
            .Append(KeyValuePair.Create("first", (string?)First)).Append(KeyValuePair.Create("second", (string?)Second)).Append(KeyValuePair.Create("facet", (string?)facet.ToString().ToLowerInvariant()))).ToString();
}
