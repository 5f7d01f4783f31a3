using System.Collections.Immutable;
using Cairn.Analysis.Quality;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Publishing.Trends;
using Cairn.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.App.Api;

/// <summary>Measures of attacks, for programs.</summary>
internal static class ApiQuality
{
    private static readonly ImmutableArray<ApiParameter> Known =
        [.. TrendParameters.Known.Where(parameter => parameter.Name is not ("by" or "mean" or "most" or "measure")), new("set", "Which measures of ontology/quality.yaml; the first set where not given.")];

    public static void MapQuality(this IEndpointRouteBuilder api) =>
        AnalysisRoutes.Map(api, "/quality", "How many attacks met each measure of quality, from period to period and in each province", Known, ReadAsync);

    private static async Task<Outcome<AnalysisAnswer>> ReadAsync(Parameters given, HttpContext context, CancellationToken stop)
    {
        var set = QualitySets.Named(given.Text("set"));
        if (set is null)
        {
            return new Rejection(WebErrors.BadParameter, "set", "no set of measures has that name.", $"Known are {string.Join(", ", QualitySets.All.Select(one => one.Name))}.");
        }

        var outcome = await QualityReport.ReadAsync(context.RequestServices.GetRequiredService<ILedgerReader>(), set, TrendParameters.Request(given), stop);
        return outcome.Value is { } report ? new AnalysisAnswer(QualityWords.Of(report), QualityTables.Periods(report), QualityTables.Chart(report), QualityTables.Lines(report)) : outcome.Rejection!;
    }
}
