using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Cairn.App.Web;
using Cairn.Publishing.Charts;
using Cairn.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;

namespace Cairn.App.Api;

/// <summary>Gives an analysis its three addresses: <c>/name</c> as JSON with its words, <c>/name.csv</c> its table, <c>/name.svg</c> its chart.</summary>
internal static class AnalysisRoutes
{
    /// <param name="api">The API's routes.</param>
    /// <param name="path">Its address.</param>
    /// <param name="summary">What it tells, in a line.</param>
    /// <param name="parameters">What it takes; anything else in an address is refused.</param>
    /// <param name="read">Makes the analysis, or refuses.</param>
    public static void Map(IEndpointRouteBuilder api, string path, string summary, ImmutableArray<ApiParameter> parameters, Func<Parameters, HttpContext, CancellationToken, Task<Outcome<AnalysisAnswer>>> read)
    {
        Map(api, path, summary, parameters, read, answer => Results.Text(Json(answer), "application/json"));
        Map(api, path + ".csv", summary + ", as CSV", parameters, read, answer => Results.Text(Csv(answer.Table), "text/csv; charset=utf-8"));
        Map(api, path + ".svg", summary + ", drawn", parameters, read, answer => Results.Text(ChartSvg.Write(answer.Chart, isAlone: true), "image/svg+xml; charset=utf-8"));
    }

    private static void Map(IEndpointRouteBuilder api, string path, string summary, ImmutableArray<ApiParameter> parameters, Func<Parameters, HttpContext, CancellationToken, Task<Outcome<AnalysisAnswer>>> read, Func<AnalysisAnswer, IResult> write) =>
        api.MapGet(path, async (HttpContext context, CancellationToken stop) =>
        {
            var request = context.Request;
            if (request.Query.Keys.FirstOrDefault(key => !parameters.Any(known => known.Name.Equals(key, StringComparison.OrdinalIgnoreCase))) is { } unknown)
            {
                return Problems.BadParameter(unknown, $"is unknown here; known are {string.Join(", ", parameters.Select(known => known.Name))}.");
            }

            var given = new Parameters(request);
            var outcome = await read(given, context, stop);
            return given.Faults is [var (name, detail), ..] ? Problems.BadParameter(name, $"should be {detail}.")
                : outcome.Value is { } answer ? write(answer)
                : Problems.Of(StatusCodes.Status400BadRequest, outcome.Rejection!.Code, $"{outcome.Rejection.Subject}: {outcome.Rejection.Message}", outcome.Rejection.Remedy);
        }).WithSummary(summary).ProducesProblem(StatusCodes.Status400BadRequest).AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. parameters.Select(parameter => new OpenApiParameter { Name = parameter.Name, In = ParameterLocation.Query, Description = parameter.Description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } })];
            return Task.CompletedTask;
        });

    private static string Json(AnalysisAnswer answer)
    {
        string[] items = [.. answer.Items];
        string words = string.Join(',', answer.Words.Select(sentence => JsonEncodedText.Encode(sentence, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)).Select(text => $"\"{text}\""));
        return string.Create(CultureInfo.InvariantCulture, $"{{\"words\":[{words}],\"total\":{items.Length},\"items\":[{string.Join(',', items)}]}}");
    }

    private static string Csv(AnalysisTable table)
    {
        using var csv = new StringWriter(CultureInfo.InvariantCulture);
        table.WriteCsv(csv);
        return csv.ToString();
    }
}
