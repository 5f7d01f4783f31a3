using System.Globalization;
using Cairn.Analysis.Trends;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Publishing.Trends;
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
    }

    private static async Task<Outcome<AnalysisAnswer>> ReadAsync(Parameters given, HttpContext context, CancellationToken stop)
    {
        var ledger = context.RequestServices.GetRequiredService<ILedgerReader>();
        var outcome = Trend.Of(await TrendCounts.ReadAsync(ledger, TrendParameters.Request(given), stop));
        return outcome.Value is not { } trend ? outcome.Rejection! : new AnalysisAnswer(TrendWords.Of(trend), TrendTable.Of(trend), TrendChart.Of(trend), TrendJson.Lines(trend));
    }
}
