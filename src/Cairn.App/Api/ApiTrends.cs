using Cairn.Analysis.Change;
using Cairn.Analysis.Trends;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Publishing.Trends;
using Cairn.Theatres;
using Cairn.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.App.Api;

/// <summary>Counts over time, for programs: as JSON, CSV or a drawing.</summary>
internal static class ApiTrends
{
    public static void MapTrends(this IEndpointRouteBuilder api)
    {
        AnalysisRoutes.Map(api, "/trends", "Incidents or events counted from period to period, with tolls as ranges and the volume of reporting", TrendParameters.Known, ReadAsync);
        AnalysisRoutes.Map(api, "/trends/changes", "Where the level of counts changed and which periods burst out, with how sure that is", TrendParameters.Known, ChangesAsync);
    }

    private static async Task<Outcome<AnalysisAnswer>> ChangesAsync(Parameters given, HttpContext context, CancellationToken stop)
    {
        var outcome = Trend.Of(await TrendCounts.ReadAsync(context.RequestServices.GetRequiredService<ILedgerReader>(), TrendParameters.Request(given), stop));
        if (outcome.Value is not { } trend)
        {
            return outcome.Rejection!;
        }

        var changes = ChangeReport.Of([.. trend.All.Points.Select(point => point.Count)], ChangeSettings.Read(DataFolders.Ontology));
        return changes.Value is { } report
            ? new AnalysisAnswer(ChangeWords.Of(trend, report), ChangeTables.Table(trend, report), ChangeTables.Chart(trend, report), ChangeTables.Lines(trend, report))
            : changes.Rejection!;
    }

    private static async Task<Outcome<AnalysisAnswer>> ReadAsync(Parameters given, HttpContext context, CancellationToken stop)
    {
        var ledger = context.RequestServices.GetRequiredService<ILedgerReader>();
        var outcome = Trend.Of(await TrendCounts.ReadAsync(ledger, TrendParameters.Request(given), stop));
        return outcome.Value is not { } trend ? outcome.Rejection! : new AnalysisAnswer(TrendWords.Of(trend), TrendTable.Of(trend), TrendChart.Of(trend), TrendJson.Lines(trend));
    }
}
