using System.Collections.Immutable;
using Cairn.Analysis.Forecasting;
using Cairn.Analysis.Trends;
using Cairn.App.Cli;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Publishing.Trends;
using Cairn.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.App.Api;

/// <summary>What the next months are likely to see, for programs.</summary>
internal static class ApiForecast
{
    private static readonly ImmutableArray<ApiParameter> Known =
    [
        .. TrendParameters.Known.Where(parameter => parameter.Name is not ("by" or "period" or "mean" or "most")), new("months", $"How many months ahead, 1 to {ForecastVerb.MostMonths}; {ForecastVerb.UsualMonths} where not given."),
    ];

    public static void MapForecast(this IEndpointRouteBuilder api) =>
        AnalysisRoutes.Map(api, "/forecast", "What the next months are likely to see in each province, with ranges that hold nine times of ten", Known, ReadAsync);

    /// <summary>The forecast that an address asks for.</summary>
    public static async Task<Outcome<ForecastReport>> ReportAsync(Parameters given, ILedgerReader ledger, CancellationToken stop)
    {
        int months = given.Whole("months", ForecastVerb.UsualMonths, 1, ForecastVerb.MostMonths);
        var request = TrendParameters.Request(given) with { Length = PeriodLength.Month, Grouping = CountGrouping.Admin1, Most = null };
        var outcome = Trend.Of(await TrendCounts.ReadAsync(ledger, request, stop));
        return outcome.Value is { } trend ? ForecastReport.Of(trend, months) : outcome.Rejection!;
    }

    private static async Task<Outcome<AnalysisAnswer>> ReadAsync(Parameters given, HttpContext context, CancellationToken stop)
    {
        var outcome = await ReportAsync(given, context.RequestServices.GetRequiredService<ILedgerReader>(), stop);
        return outcome.Value is { } report
            ? new AnalysisAnswer(ForecastWords.Of(report), ForecastTables.Table(report), ForecastTables.Chart(report), ForecastTables.Lines(report))
            : outcome.Rejection!;
    }
}
