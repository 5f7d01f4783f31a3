using System.Buffers;
using System.Text.Json;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;

namespace Cairn.App.Api;

/// <summary>Why a report is coded as it is, for programs and for the report page: what <c>cairn explain --json</c> writes.</summary>
internal static class ApiExplanation
{
    public static void MapExplanation(this IEndpointRouteBuilder api) =>
        api.MapGet("/reports/{name}/explain", ExplainAsync).WithSummary("Why one report is coded as it is, and what was considered and not coded, as `cairn explain --json` tells it")
            .Produces(StatusCodes.Status200OK, contentType: "application/json").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .AddOpenApiOperationTransformer((operation, _, _) =>
            {
                operation.Parameters =
                [
                    .. operation.Parameters ?? [],
                    new OpenApiParameter { Name = "thing", In = ParameterLocation.Query, Description = "Only this one: e1, c2, a3.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
                ];
                return Task.CompletedTask;
            });

    private static async Task<IResult> ExplainAsync(string name, HttpRequest request, ILedger ledger, Explanations explanations, CancellationToken stop)
    {
        if (request.Query.Keys.FirstOrDefault(key => key != "thing") is { } unknown)
        {
            return Problems.BadParameter(unknown, "is unknown here; known is thing.");
        }

        if (await ledger.ReportAsync(name, stop) is not { Coded: { } coded } stored)
        {
            return Problems.NotFound($"The report '{name}'");
        }

        var explained = explanations.Of(coded.Document.Report);
        if (explained.Value is not { } told)
        {
            var rejection = explained.Rejection!;
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, rejection.Code, $"{rejection.Subject}: {rejection.Message}", rejection.Remedy);
        }

        string? wanted = request.Query["thing"];
        var things = wanted is null ? told.Things : [.. told.Things.Where(thing => thing.Name == wanted)];
        return wanted is not null && things.IsEmpty ? Problems.NotFound($"'{wanted}' of the report '{name}'") : TypedResults.Bytes(Json(), "application/json");

        ReadOnlyMemory<byte> Json()
        {
            var buffer = new ArrayBufferWriter<byte>(64 * 1024);
            using var json = new Utf8JsonWriter(buffer);
            ExplanationJson.Write(json, told, stored.Stem, things);
            json.Flush();
            return buffer.WrittenMemory;
        }
    }
}
