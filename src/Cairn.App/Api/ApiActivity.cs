using Cairn.Analysis;
using Cairn.Analysis.Activity;
using Cairn.Analysis.Agreement;
using Cairn.Analysis.Comparison;
using Cairn.Analysis.Hypotheses;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Publishing.Activity;
using Cairn.Publishing.Agreement;
using Cairn.Publishing.Comparison;
using Cairn.Publishing.Hypotheses;
using Cairn.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.App.Api;

/// <summary>Two sides compared, activity by province, agreement of coders and boards of hypotheses, for programs.</summary>
internal static class ApiActivity
{
    public static void MapActivity(this IEndpointRouteBuilder api)
    {
        AnalysisRoutes.Map(api, "/compare", "Two periods, places or actors compared by tactics, targets, kinds of event and provinces", ActivityParameters.OfComparison, CompareAsync);
        AnalysisRoutes.Map(api, "/map", "Happenings per province and district with the volume of reporting, seams, and the middle of activity", ActivityParameters.OfMap, MapAsync);
        AnalysisRoutes.Map(api, "/agreement", "How far the machine and persons agree, and persons among themselves, by field", [new ApiParameter("field", "One field: type, killed, kept, same happening.")], AgreementAsync);
        AnalysisRoutes.Map(api, "/hypotheses", "Boards of evidence against hypotheses; with board, one in full", [new ApiParameter("board", "The board's id; all in short where not given."), new ApiParameter("of", "Only the ratings of this person.")], BoardAsync);
    }

    private static async Task<Outcome<AnalysisAnswer>> CompareAsync(Parameters given, HttpContext context, CancellationToken stop)
    {
        var (ledger, known) = (context.RequestServices.GetRequiredService<ILedgerReader>(), context.RequestServices.GetRequiredService<TheatreKnowledge>());
        var filter = await UsualRecord.OfAsync(ledger, Filters.Events(given) with { IsByFirstDay = true }, stop);
        var facet = given.Choice<EventFacet>("facet") ?? EventFacet.Tactic;
        var sides = ComparedSides.Read(given.Text("first") ?? "", given.Text("second") ?? "", filter);
        if (sides.Value is not var (first, second))
        {
            return sides.Rejection!;
        }

        var compared = await SidesCompared.OfAsync(ledger, known.Targets, first, second, stop);
        var drawn = compared.Facets.FirstOrDefault(found => found.Facet == facet) ?? compared.Facets[0];
        return new AnalysisAnswer(ComparisonWords.Of(compared), ComparisonTable.Of(compared, compared.Facets), ComparisonChart.Of(compared, drawn), compared.Facets.Select(found => ComparisonJson.Line(compared, found)));
    }

    private static async Task<Outcome<AnalysisAnswer>> MapAsync(Parameters given, HttpContext context, CancellationToken stop)
    {
        var (ledger, known) = (context.RequestServices.GetRequiredService<ILedgerReader>(), context.RequestServices.GetRequiredService<TheatreKnowledge>());
        var filter = await UsualRecord.OfAsync(ledger, Filters.Events(given), stop);
        var map = await ActivityMap.OfAsync(ledger, known.Divisions, filter, given.Text("by") is "month", stop);
        return new AnalysisAnswer(ActivityWords.Of(map), ActivityTable.Areas(map, districts: true), ActivityChart.Of(map), ActivityJson.Lines(map));
    }

    private static async Task<Outcome<AnalysisAnswer>> AgreementAsync(Parameters given, HttpContext context, CancellationToken stop)
    {
        var fields = await DecidedFields.OfAsync(context.RequestServices.GetRequiredService<ILedgerReader>(), stop);
        var found = FieldReliability.Of([.. fields.Where(field => given.Text("field") is not { } named || field.Field == named)]);
        return new AnalysisAnswer(AgreementWords.Of(found), AgreementTable.Of(found), AgreementChart.Of(found), found.Select(AgreementJson.Line));
    }

    private static async Task<Outcome<AnalysisAnswer>> BoardAsync(Parameters given, HttpContext context, CancellationToken stop)
    {
        var ledger = context.RequestServices.GetRequiredService<ILedgerReader>();
        if (given.Text("board") is not { } id)
        {
            var boards = await ledger.BoardsAsync(stop);
            return new AnalysisAnswer([], BoardTable.Of(boards), BoardChart.None, boards.Select(BoardJson.Line));
        }

        return await BoardReading.OfAsync(ledger, id, given.Text("of"), stop) is { } board
            ? new AnalysisAnswer(BoardWords.Of(board), BoardTable.Of(board), BoardChart.Of(board), [BoardJson.Line(board)])
            : new Rejection(LedgerErrors.UnknownBoard, id, "there is no board of this id.", "/api/hypotheses lists the boards.");
    }
}
