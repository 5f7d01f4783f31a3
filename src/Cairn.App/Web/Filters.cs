using Cairn.Analysis.Quality;
using Cairn.Coding;
using Cairn.Ledger.Queries;

namespace Cairn.App.Web;

/// <summary>Which parameters of an address narrow a list. Pages and API read the same.</summary>
internal static class Filters
{
    public const int MostPages = 1_000_000;

    public static EventFilter Events(Parameters from) => QualitySets.Measure(from.Text("measure")) is var (set, measure)
        ? QualityReport.Narrow(Plain(from), set, measure)
        : Plain(from);

    private static EventFilter Plain(Parameters from) => new()
    {
        From = from.Day("from"),
        To = from.Day("to", end: true),
        Place = from.Text("place"),
        Country = from.Text("country"),
        Admin1 = from.Text("admin1"),
        Admin2 = from.Text("admin2"),
        Unplaced = from.Text("unplaced") is not null,
        Actor = from.Text("actor"),
        Type = from.Text("type"),
        Tactic = from.Text("tactic"),
        Report = from.Text("report"),
        Text = from.Text("text"),
        Dataset = from.Text("dataset"),
        IsByFirstDay = from.Text("dated") is "first",
        Box = from.Box("box"),
        Confidence = from.Number("confidence", 0, 1),
        LeastReports = from.Text("reports") is null ? null : from.Whole("reports", 1, 1, 1000),
        Decided = from.Choice<DecisionFilter>("decided") ?? default,
        Order = from.Choice<EventOrder>("sort") ?? default,
    };

    public static ClaimFilter Claims(Parameters from) => new()
    {
        From = from.Day("from"),
        To = from.Day("to", end: true),
        Kind = from.Text("kind"),
        Subject = from.Text("subject"),
        Speaker = from.Text("speaker"),
        Country = from.Text("country"),
        Report = from.Text("report"),
        Text = from.Text("text"),
        Decided = from.Choice<DecisionFilter>("decided") ?? default,
    };

    public static AssessmentFilter Assessments(Parameters from) => new()
    {
        From = from.Day("from"),
        To = from.Day("to", end: true),
        Speaker = from.Text("speaker"),
        Stance = from.Choice<Stance>("stance"),
        Report = from.Text("report"),
        Text = from.Text("text"),
        Decided = from.Choice<DecisionFilter>("decided") ?? default,
    };

    public static ReportFilter Reports(Parameters from) => new()
    {
        From = from.Day("from"),
        To = from.Day("to", end: true),
        Outlet = from.Text("outlet"),
        Language = from.Text("language"),
        Text = from.Text("text"),
    };

    /// <summary>Which stretch of a list: <c>page</c> from 1 and <c>size</c>.</summary>
    public static PageRequest Page(Parameters from, int size)
    {
        int limit = from.Whole("size", size, 1, 1000);
        return new PageRequest((from.Whole("page", 1, 1, MostPages) - 1) * limit, limit);
    }
}
