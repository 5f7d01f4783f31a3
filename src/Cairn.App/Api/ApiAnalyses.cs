using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Questions;
using Cairn.Analysis.Series;
using Cairn.App.Web;
using Cairn.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cairn.App.Api;

/// <summary>What is reckoned from claims and judgements, for programs: checks, series, questions, sources. Items are written as the command
/// line writes them with <c>--json</c>.</summary>
internal static class ApiAnalyses
{
    private const int Size = 100;

    public static void MapAnalyses(this IEndpointRouteBuilder api)
    {
        api.MapGet("/checks", ChecksAsync).WithSummary("Claims held against each other; takes rule, verdict, kind, subject, report, claim, page, size").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/series", SeriesAsync).WithSummary("Figures for one thing over time, a series a counter; takes kind, subject, unit, scope").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/series.csv", SeriesCsvAsync).WithSummary("The same as CSV");
        api.MapGet("/series.svg", SeriesSvgAsync).WithSummary("The one with most figures, drawn");
        api.MapGet("/questions", QuestionsAsync).WithSummary("A theatre's questions, how many answer yes and no");
        api.MapGet("/questions/{id}", QuestionAsync).WithSummary("Who answers one question, how, when, by what chain and on what claims; takes from, to, speaker").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/sources", SourceAsync).WithSummary("A source by its name: what people hold of it, and what its record speaks for").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ChecksAsync(HttpRequest request, Analyses analyses, CancellationToken stop)
    {
        var (given, problem) = Read(request, "rule", "verdict", "kind", "subject", "report", "claim", "page", "size");
        var (filter, page) = (CheckFilter.Of(given), Filters.Page(given, Size));
        if ((problem ?? Fault(given)) is { } wrong)
        {
            return wrong;
        }

        var found = (await analyses.ChecksAsync(stop)).Where(filter.TakesIn).ToArray();
        return Items(found.Length, found.Skip(page.Offset).Take(page.Limit).Select(CheckJson.Line));
    }

    private static async Task<IResult> SeriesAsync(HttpRequest request, Analyses analyses, CancellationToken stop)
    {
        var (given, problem) = Read(request, "kind", "subject", "unit", "scope");
        var found = problem is null ? await FoundAsync(given, analyses, stop) : [];
        return problem ?? Items(found.Length, found.Select(SeriesJson.Line));
    }

    private static async Task<IResult> SeriesCsvAsync(HttpRequest request, Analyses analyses, CancellationToken stop)
    {
        var (given, problem) = Read(request, "kind", "subject", "unit", "scope");
        using var csv = new StringWriter(CultureInfo.InvariantCulture);
        SeriesCsv.Write(csv, problem is null ? await FoundAsync(given, analyses, stop) : []);
        return problem ?? Results.Text(csv.ToString(), "text/csv; charset=utf-8");
    }

    private static async Task<IResult> SeriesSvgAsync(HttpRequest request, Analyses analyses, CancellationToken stop)
    {
        var (given, problem) = Read(request, "kind", "subject", "unit", "scope");
        var found = problem is null ? (await FoundAsync(given, analyses, stop)).FirstOrDefault(series => series.Points > 0) : null;
        return problem ?? (found is null ? Problems.NotFound("Such a series") : Results.Text(SeriesSvg.Write(found, SeriesSvg.Title(found), isAlone: true), "image/svg+xml; charset=utf-8"));
    }

    private static async Task<ImmutableArray<FigureSeries>> FoundAsync(Parameters given, Analyses analyses, CancellationToken stop)
    {
        string? kind = given.Text("kind"), subject = given.Text("subject"), unit = given.Text("unit"), scope = given.Text("scope");
        return
        [
            .. (await analyses.SeriesAsync(stop)).Where(series => (kind is null || series.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase))
                && (subject is null || series.Subject.Contains(subject, StringComparison.OrdinalIgnoreCase))
                && (unit is null || series.Unit.Equals(unit, StringComparison.OrdinalIgnoreCase)) && (scope is null || string.Join(' ', series.Scope).Equals(scope, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    private static async Task<IResult> QuestionsAsync(HttpRequest request, Analyses analyses, CancellationToken stop)
    {
        var (given, problem) = Read(request, "from", "to", "speaker");
        var filter = Filters.Assessments(given);
        if ((problem ?? Fault(given)) is { } wrong)
        {
            return wrong;
        }

        var (questions, _) = await analyses.QuestionsAsync(filter, stop);
        return Items(questions.Length, questions.Select(QuestionJson.Line));
    }

    private static async Task<IResult> QuestionAsync(string id, HttpRequest request, Analyses analyses, CancellationToken stop)
    {
        var (given, problem) = Read(request, "from", "to", "speaker");
        var filter = Filters.Assessments(given);
        if ((problem ?? Fault(given)) is { } wrong)
        {
            return wrong;
        }

        QuestionView? view = (await analyses.QuestionsAsync(filter, stop)).Questions.FirstOrDefault(view => view.Question.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        return view is null ? Problems.NotFound($"The question '{id}'") : Items(view.Positions.Length, view.Positions.Select(QuestionJson.Line));
    }

    private static async Task<IResult> SourceAsync(HttpRequest request, Analyses analyses, Ledger.ILedgerReader ledger, CancellationToken stop)
    {
        var (given, problem) = Read(request, "name");
        if (problem is not null)
        {
            return problem;
        }

        if (given.Text("name") is not { } name)
        {
            return Problems.BadParameter("name", "should be a source's name.");
        }

        var record = await analyses.SourceAsync(name, stop);
        return Results.Text(SourceJson.Line(record, await ledger.GradesAsync(name, stop)), "application/json");
    }

    /// <summary>The parameters, and a problem where one of them is not known here.</summary>
    private static (Parameters Given, IResult? Problem) Read(HttpRequest request, params ReadOnlySpan<string> known)
    {
        foreach (string key in request.Query.Keys)
        {
            if (!known.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                return (new Parameters(request), Problems.BadParameter(key, $"is unknown here; known are {string.Join(", ", known.ToArray())}."));
            }
        }

        return (new Parameters(request), null);
    }

    private static IResult? Fault(Parameters given) => given.Faults is [var (name, detail), ..] ? Problems.BadParameter(name, $"should be {detail}.") : null;

    private static IResult Items(int total, IEnumerable<string> items) =>
        Results.Text(string.Create(CultureInfo.InvariantCulture, $"{{\"total\":{total},\"items\":[{string.Join(',', items)}]}}"), "application/json");
}
