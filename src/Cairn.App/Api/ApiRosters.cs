using System.Globalization;
using Cairn.Analysis.Rosters;
using Cairn.App.Web;
using Cairn.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.App.Api;

/// <summary>Who acts and speaks in the store, for programs. Items are written as the command line writes them with <c>--json</c>.</summary>
internal static class ApiRosters
{
    private const int Size = 100;

    public static void MapRosters(this IEndpointRouteBuilder api)
    {
        api.MapGet("/actors", (HttpRequest request, Rosters rosters, CancellationToken stop) => ListAsync(request, rosters, roster => roster.Actors.Select(one => (one.Actor.Name, RosterJson.Line(one))), false, stop))
            .WithSummary("Actors that the record names; takes name, unknown (true for names that no theatre knows), page, size").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/people", (HttpRequest request, Rosters rosters, CancellationToken stop) => ListAsync(request, rosters, roster => roster.People.Select(one => (one.Person.Name, RosterJson.Line(one))), true, stop))
            .WithSummary("Public figures that the record names; takes name, unknown, page, size").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/actors/{id}", async (string id, Rosters rosters, CancellationToken stop) =>
            (await rosters.ReadAsync(stop)).Actors.FirstOrDefault(one => one.Actor.Id == id) is { } found ? Json(RosterJson.Line(found, inFull: true)) : Problems.NotFound($"The actor '{id}'"))
            .WithSummary("One actor with every place where the record names it").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/people/{id}", async (string id, Rosters rosters, CancellationToken stop) =>
            (await rosters.ReadAsync(stop)).People.FirstOrDefault(one => one.Person.Id == id) is { } found ? Json(RosterJson.Line(found, inFull: true)) : Problems.NotFound($"The person '{id}'"))
            .WithSummary("One public figure with offices and every place where the record names them").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(HttpRequest request, Rosters rosters, Func<Roster, IEnumerable<(string Name, string Json)>> known, bool people, CancellationToken stop)
    {
        string[] parameters = ["name", "unknown", "page", "size"];
        if (request.Query.Keys.FirstOrDefault(key => !parameters.Contains(key, StringComparer.OrdinalIgnoreCase)) is { } other)
        {
            return Problems.BadParameter(other, $"is unknown here; known are {string.Join(", ", parameters)}.");
        }

        var given = new Parameters(request);
        var page = Filters.Page(given, Size);
        if (given.Faults is [var (fault, detail), ..])
        {
            return Problems.BadParameter(fault, $"should be {detail}.");
        }

        var roster = await rosters.ReadAsync(stop);
        var rows = given.Text("unknown") is "true" ? roster.Unknown.Where(one => one.IsPerson == people).Select(one => (one.Name, RosterJson.Line(one))) : known(roster);
        var found = rows.Where(row => given.Text("name") is not { } part || row.Item1.Contains(part, StringComparison.OrdinalIgnoreCase)).ToArray();
        return Json(string.Create(CultureInfo.InvariantCulture, $"{{\"total\":{found.Length},\"items\":[{string.Join(',', found.Skip(page.Offset).Take(page.Limit).Select(row => row.Item2))}]}}"));
    }

    private static IResult Json(string json) => Results.Text(json, "application/json");
}
