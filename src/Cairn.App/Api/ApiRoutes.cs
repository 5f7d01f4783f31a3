using System.Collections.Immutable;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Incidents;
using Cairn.Ledger.Queries;
using Cairn.Publishing;
using Cairn.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;

namespace Cairn.App.Api;

/// <summary>The JSON API: what the pages show, for programs. Reads only; described at <c>/openapi/v1.json</c>.</summary>
internal static class ApiRoutes
{
    private const int Size = 100;

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithTags("Cairn");
        List(api, "/events", "Events, newest first", ApiParameter.Events, Filters.Events,
            async (ledger, filter, page, stop) => ApiPage<ApiEvent>.Of(await ledger.EventsAsync(filter, page, stop), page, ApiEvent.Of));
        List(api, "/claims", "Claims by kind, subject and period", ApiParameter.Claims, Filters.Claims,
            async (ledger, filter, page, stop) => ApiPage<ApiClaim>.Of(await ledger.ClaimsAsync(filter, page, stop), page, ApiClaim.Of));
        List(api, "/assessments", "Assessments, newest report first", ApiParameter.Assessments, Filters.Assessments,
            async (ledger, filter, page, stop) => ApiPage<ApiAssessment>.Of(await ledger.AssessmentsAsync(filter, page, stop), page, ApiAssessment.Of));
        List(api, "/incidents", "Incidents that have an event that the filter takes in, with all their events", ApiParameter.Events, Filters.Events,
            async (ledger, filter, page, stop) => ApiPage<ApiIncident>.Of(await ledger.IncidentsAsync(filter, page, stop), page, ApiIncident.Of));
        List(api, "/reports", "Reports, newest first", ApiParameter.Reports, Filters.Reports, Reports);
        List(api, "/search", "Reports that hold the words of `text`, the best match first", ApiParameter.Reports, Filters.Reports, Reports);

        api.MapGet("/reports/{name}", Report).WithSummary("One report with its text and all that was coded from it, in the form that `cairn code` writes")
            .Produces(StatusCodes.Status200OK, contentType: "application/json").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/incidents/{id}", Incident).WithSummary("One incident by its id, or by that of one that was merged into it").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapExplanation();
        api.MapAnalyses();
        api.MapRosters();
        api.MapTrends();
        api.MapActivity();
        api.MapForecast();
        api.MapQuality();
        api.MapGet("/stats", async (ILedger ledger, CancellationToken stop) => TypedResults.Ok(await ApiStats.OfAsync(ledger, stop))).WithSummary("What is in the store, in numbers");
        api.Map("/{**rest}", (HttpContext context) => Problems.NotFound($"The address {context.Request.Path}")).ExcludeFromDescription();
    }

    private static void List<TFilter, TItem>(IEndpointRouteBuilder api, string path, string summary, ImmutableArray<ApiParameter> parameters,
        Func<Parameters, TFilter> read, Func<ILedgerReader, TFilter, PageRequest, CancellationToken, Task<ApiPage<TItem>>> list) =>
        api.MapGet(path, async Task<Results<Ok<ApiPage<TItem>>, ProblemHttpResult>> (HttpRequest request, ILedger ledger, CancellationToken stop) =>
        {
            if (request.Query.Keys.FirstOrDefault(key => !parameters.Any(known => known.Name.Equals(key, StringComparison.OrdinalIgnoreCase))) is { } unknown)
            {
                return Problems.BadParameter(unknown, $"is unknown here; known are {string.Join(", ", parameters.Select(known => known.Name))}.");
            }

            var given = new Parameters(request);
            var (filter, page) = (read(given), Filters.Page(given, Size));
            return given.Faults is [var (name, detail), ..]
                ? Problems.BadParameter(name, $"should be {detail}.")
                : TypedResults.Ok(await list(ledger, filter, page, stop));
        }).WithSummary(summary).ProducesProblem(StatusCodes.Status400BadRequest).AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. parameters.Select(parameter => new OpenApiParameter
            {
                Name = parameter.Name, In = ParameterLocation.Query, Description = parameter.Description, Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            })];
            return Task.CompletedTask;
        });

    private static async Task<ApiPage<ApiReport>> Reports(ILedgerReader ledger, ReportFilter filter, PageRequest page, CancellationToken stop) =>
        ApiPage<ApiReport>.Of(await ledger.ReportsAsync(filter, page, stop), page, ApiReport.Of);

    private static async Task<IResult> Report(string name, ILedger ledger, CancellationToken stop) =>
        await ledger.ReportAsync(name, stop) is not { Coded: { } coded } stored
            ? Problems.NotFound($"The report '{name}'")
            : TypedResults.Bytes(CodedReportJson.Write(coded, indented: false, stored.Stem), "application/json");

    private static async Task<Results<Ok<ApiIncident>, ProblemHttpResult>> Incident(string id, ILedger ledger, CancellationToken stop) =>
        await ledger.IncidentAsync(new CodedId(id), stop) is { } incident ? TypedResults.Ok(ApiIncident.Of(incident)) : Problems.NotFound($"The incident '{id}'");
}
