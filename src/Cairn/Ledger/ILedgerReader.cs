using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger.Boards;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Grades;
using Cairn.Ledger.Incidents;
using Cairn.Ledger.Queries;
using Cairn.Ledger.Tolls;
using Cairn.Resolution;
using Cairn.Values;

namespace Cairn.Ledger;

/// <summary>Reads the record: lists with filters, counts, single reports. Safe for many threads; sees what was committed before each call.</summary>
/// <remarks>Lists hold the newest coding of each report. Every method may throw <see cref="LedgerException"/>.</remarks>
public interface ILedgerReader
{
    Task<LedgerSummary> SummaryAsync(CancellationToken stop = default);

    /// <summary>Newest publication first; with a text filter, the best match first.</summary>
    Task<Page<ReportLine>> ReportsAsync(ReportFilter filter, PageRequest page, CancellationToken stop = default);

    /// <summary>One report by file stem or hash (at least eight digits of it); null where there is none.</summary>
    Task<StoredReport?> ReportAsync(string stemOrHash, CancellationToken stop = default);

    /// <summary>The cleaned texts of reports, as their newest coding read them; what is not there or was withdrawn is left out.</summary>
    Task<ImmutableDictionary<ContentHash, string>> TextsAsync(IReadOnlyCollection<ContentHash> reports, CancellationToken stop = default);

    /// <summary>In the order that the filter asks for: by date, newest first, those without a date last, where it asks for none.</summary>
    Task<Page<Entry<Event>>> EventsAsync(EventFilter filter, PageRequest page, CancellationToken stop = default);

    /// <summary>By kind and subject, then by period.</summary>
    Task<Page<Entry<Claim>>> ClaimsAsync(ClaimFilter filter, PageRequest page, CancellationToken stop = default);

    /// <summary>Groups that most different speakers dispute first, those of no named kind last; the page counts groups.</summary>
    Task<Page<ClaimGroup>> ClaimGroupsAsync(ClaimFilter filter, PageRequest page, CancellationToken stop = default);

    /// <summary>By publication, newest first.</summary>
    Task<Page<Entry<Assessment>>> AssessmentsAsync(AssessmentFilter filter, PageRequest page, CancellationToken stop = default);

    /// <summary>Who is named in all that the filters take in: events, then claims, then assessments, each the newest first.</summary>
    Task<ImmutableArray<Cast>> CastAsync(EventFilter events, ClaimFilter claims, AssessmentFilter assessments, CancellationToken stop = default);

    /// <summary>How many events share each key: months in order of time, all else by size.</summary>
    Task<ImmutableArray<GroupCount>> CountEventsAsync(EventFilter filter, EventGrouping grouping, CancellationToken stop = default);

    /// <summary>How many events of each type happened at each place, the largest first; those without a point come with nulls.</summary>
    Task<ImmutableArray<PlaceCount>> CountPlacesAsync(EventFilter filter, CancellationToken stop = default);

    /// <summary>How many happenings lie within the same days under each key, in order of days. Rows of a dataset are happenings of their own.</summary>
    Task<ImmutableArray<DayCount>> CountDaysAsync(EventFilter filter, CountUnit unit, CountGrouping grouping, CancellationToken stop = default);

    /// <summary>How many reports were published on each day, in order of days; those without a date are left out.</summary>
    Task<ImmutableArray<ReportDay>> CountReportDaysAsync(CancellationToken stop = default);

    /// <summary>The imported datasets, by name.</summary>
    Task<ImmutableArray<StoredDataset>> DatasetsAsync(CancellationToken stop = default);

    /// <summary>How many happenings of each month share the same values of a facet.</summary>
    Task<ImmutableArray<ProfileCount>> CountProfilesAsync(EventFilter filter, EventFacet facet, CancellationToken stop = default);

    /// <summary>How many happenings of each year, or month, have the same place.</summary>
    Task<ImmutableArray<PointCount>> CountPointsAsync(EventFilter filter, bool byMonth, CancellationToken stop = default);

    /// <summary>How much is reported from each district; a row without a district is its whole division.</summary>
    Task<ImmutableArray<AreaReports>> CountAreaReportsAsync(EventFilter filter, CancellationToken stop = default);

    /// <summary>Happenings that their reports put into different first-level divisions, newest first.</summary>
    Task<ImmutableArray<DisputedPlace>> DisputedPlacesAsync(EventFilter filter, CancellationToken stop = default);

    /// <summary>How many claims there are of each kind, by size.</summary>
    Task<ImmutableArray<GroupCount>> CountClaimsAsync(ClaimFilter filter, CancellationToken stop = default);

    /// <summary>Incidents that have an event that the filter takes in, with all their events; newest first.</summary>
    Task<Page<Incident>> IncidentsAsync(EventFilter filter, PageRequest page, CancellationToken stop = default);

    /// <summary>One incident by its id, or by that of one that was merged into it.</summary>
    Task<Incident?> IncidentAsync(CodedId id, CancellationToken stop = default);

    /// <summary>One coded thing's decisions, oldest first.</summary>
    Task<ImmutableArray<Decision>> DecisionsAsync(CodedId thing, CancellationToken stop = default);

    /// <summary>A source's grades, oldest first; the last holds. Names are compared without regard to case.</summary>
    Task<ImmutableArray<SourceGrade>> GradesAsync(string source, CancellationToken stop = default);

    /// <summary>The grades of a claim or assessment, oldest first; the last holds.</summary>
    Task<ImmutableArray<StatementGrade>> GradesAsync(CodedId thing, CancellationToken stop = default);

    /// <summary>Every link between the given events, oldest first.</summary>
    Task<ImmutableArray<Link>> LinksAsync(IReadOnlyCollection<CodedId> events, CancellationToken stop = default);

    /// <summary>Every link between two events of which a person said something, the machine's too, oldest first.</summary>
    Task<ImmutableArray<Link>> DecidedLinksAsync(CancellationToken stop = default);

    /// <summary>All boards of evidence against hypotheses, oldest first.</summary>
    Task<ImmutableArray<Board>> BoardsAsync(CancellationToken stop = default);

    /// <summary>What was entered on a board, oldest first; none where there is no such board.</summary>
    Task<ImmutableArray<BoardEntry>> BoardEntriesAsync(string board, CancellationToken stop = default);

    /// <summary>By which policies figures were published, oldest first; the last holds.</summary>
    Task<ImmutableArray<FigureChoice>> FigureChoicesAsync(CancellationToken stop = default);

    /// <summary>Runs with their rejections, newest first.</summary>
    Task<Page<Run>> RunsAsync(PageRequest page, CancellationToken stop = default);
}
