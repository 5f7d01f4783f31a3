using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Ledger;
using Cairn.Ledger.Boards;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Grades;
using Cairn.Ledger.Incidents;
using Cairn.Ledger.Queries;
using Cairn.Ledger.Tolls;
using Cairn.Resolution;
using Cairn.Theatres;
using Cairn.Values;
using Dapper;

namespace Cairn.Storage.Sqlite;

/// <summary>The record in one SQLite file: what runs without a server.</summary>
/// <remarks>Safe for many threads. Writers take turns; readers never wait. A second program may read at any time and write in turn.</remarks>
public sealed class SqliteLedger : ILedger
{
    private const string ClaimOrder = "x.kind, x.subject COLLATE NOCASE, x.first_day, x.seq";
    private static readonly EntryQuery<Event> EventRows = new("events", 'e', StoredJsonContext.Default.Event);
    private static readonly EntryQuery<Claim> ClaimRows = new("claims", 'c', StoredJsonContext.Default.Claim);
    private static readonly EntryQuery<Assessment> AssessmentRows = new("assessments", 'a', StoredJsonContext.Default.Assessment);
    private readonly SqliteFile file;
    private readonly CountCache counts;

    private readonly EventComparison comparison = EventComparison.Read(DataFolders.Ontology);

    private SqliteLedger(SqliteFile file) => (this.file, counts) = (file, new CountCache(file));

    /// <summary>The newest form of database that this program knows.</summary>
    public static int Schema => SqliteSchema.Newest;

    /// <summary>How long a writer waits for another program unless told otherwise.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(20);

    /// <summary>Opens a database, bringing it to the newest form where it is older.</summary>
    /// <param name="path">The file.</param>
    /// <param name="create">Whether to make it where it is not there.</param>
    /// <param name="time">The clock for when a form was made.</param>
    /// <param name="patience">How long to wait while another program writes.</param>
    /// <exception cref="LedgerException">It cannot be opened, is no Cairn database, or was made by a newer version.</exception>
    public static SqliteLedger Open(string path, bool create, TimeProvider time, TimeSpan? patience = null)
    {
        var file = new SqliteFile(path, patience ?? Patience);
        file.Prepare(create, time.GetUtcNow());
        return new SqliteLedger(file);
    }

    public Task<long> BeginRunAsync(StageVersion coder, DateTimeOffset at, CancellationToken stop = default) => file.WriteAsync(
        (connection, transaction) => connection.ExecuteScalar<long>(
            "INSERT INTO runs (started, coder, coder_version) VALUES (@at, @Name, @Version); SELECT last_insert_rowid()",
            new { at = Stored.Instant(at), coder.Name, coder.Version },
            transaction),
        stop);

    public Task<ImmutableArray<Addition>> AddAsync(long run, IReadOnlyList<CodedReport> reports, CancellationToken stop = default) => file.WriteAsync(
        (connection, transaction) =>
        {
            using var adding = new SqliteAdding(connection, transaction);
            return reports.Select(report => adding.Add(run, report)).ToImmutableArray();
        },
        stop);

    public Task<ImmutableHashSet<ContentHash>> KnownAsync(IReadOnlyList<Receipt> receipts, StageVersion cleaner, StageVersion coder, CancellationToken stop = default) => file.WriteAsync(
        (connection, transaction) =>
        {
            using var adding = new SqliteAdding(connection, transaction);
            var known = ImmutableHashSet.CreateBuilder<ContentHash>();
            foreach (var receipt in receipts)
            {
                if (adding.ReportOf(receipt.Report) is { } report && adding.HasCoding(report, cleaner, coder))
                {
                    adding.InsertReceipt(report, receipt);
                    known.Add(receipt.Report);
                }
            }

            return known.ToImmutable();
        },
        stop);

    public Task RejectAsync(long run, IReadOnlyList<Rejection> rejections, CancellationToken stop = default) => file.WriteAsync(
        (connection, transaction) => connection.Execute(
            "INSERT INTO rejections (run, code, subject, message, remedy) VALUES (@run, @Code, @Subject, @Message, @Remedy)",
            rejections.Select(r => new { run, r.Code, r.Subject, r.Message, r.Remedy }),
            transaction),
        stop);

    public Task EndRunAsync(long run, RunCounts counts, DateTimeOffset at, CancellationToken stop = default) => file.WriteAsync(
        (connection, transaction) => connection.Execute(
            """
            UPDATE runs SET ended = @at, received = @Received, added = @Added, recoded = @Recoded, known = @Known, rejected = @Rejected, events = @Events, claims = @Claims,
              assessments = @Assessments, not_coded = @NotCoded WHERE seq = @run
            """,
            new { run, at = Stored.Instant(at), counts.Received, counts.Added, counts.Recoded, counts.Known, counts.Rejected, counts.Events, counts.Claims, counts.Assessments, counts.NotCoded },
            transaction),
        stop);

    public async Task<int> ResolveAsync(DateTimeOffset at, CancellationToken stop = default)
    {
        const int Some = 200;
        int links = 0;
        while (true)
        {
            var done = await file.WriteAsync((connection, transaction) => new IncidentRows(connection, transaction, comparison, at).Resolve(Some), stop).ConfigureAwait(false);
            links += done.Links;
            if (done.Events < Some)
            {
                return links;
            }
        }
    }

    public Task<Decision> DecideAsync(Decision decision, CancellationToken stop = default) =>
        file.WriteAsync((connection, transaction) => DecisionRows.Insert(connection, transaction, decision), stop);

    public Task<Link> LinkAsync(Link link, DateTimeOffset at, CancellationToken stop = default) => file.WriteAsync(
        (connection, transaction) =>
        {
            new IncidentRows(connection, transaction, comparison, at).Decide(link);
            return link;
        },
        stop);

    public Task<FigureChoice> ChooseFiguresAsync(FigureChoice choice, CancellationToken stop = default) =>
        file.WriteAsync((connection, transaction) => FigureRows.Insert(connection, transaction, choice), stop);

    public Task<ImmutableArray<FigureChoice>> FigureChoicesAsync(CancellationToken stop = default) => file.ReadAsync(FigureRows.All, stop);

    public Task<SourceGrade> GradeAsync(SourceGrade grade, CancellationToken stop = default) =>
        file.WriteAsync((connection, transaction) => GradeRows.Insert(connection, transaction, grade), stop);

    public Task<StatementGrade> GradeAsync(StatementGrade grade, CancellationToken stop = default) =>
        file.WriteAsync((connection, transaction) => GradeRows.Insert(connection, transaction, grade), stop);

    public async Task<StoredReport> WithdrawAsync(string stemOrHash, Withdrawal withdrawal, CancellationToken stop = default)
    {
        long report = await file.WriteAsync((connection, transaction) => Withdrawing.Erase(connection, transaction, stemOrHash, withdrawal), stop).ConfigureAwait(false);
        // Only a rewritten file is sure to hold nothing of the old pages, and only an empty log nothing of the old writes.
        await file.MaintainAsync(connection => connection.Execute("PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"), stop).ConfigureAwait(false);
        return await file.ReadAsync(connection => ReportQueries.Read(connection, report), stop).ConfigureAwait(false);
    }

    public Task BackupAsync(string path, CancellationToken stop = default) => File.Exists(path)
        ? throw new LedgerException(new Rejection(SqliteErrors.BackupExists, path, "this file is there already.", "Name another file: a backup overwrites nothing."))
        : file.ReadPlainAsync(connection => connection.Execute("VACUUM INTO @path", new { path }), stop);

    public Task<LedgerSummary> SummaryAsync(CancellationToken stop = default) => counts.ReadAsync(nameof(SummaryAsync), connection => SummaryQuery.Read(connection, file.Path), stop);

    public async Task<Page<ReportLine>> ReportsAsync(ReportFilter filter, PageRequest page, CancellationToken stop = default)
    {
        long total = await counts.ReadAsync((nameof(ReportsAsync), filter), connection => ReportQueries.Count(connection, filter), stop).ConfigureAwait(false);
        return new Page<ReportLine>(total == 0 ? [] : await file.ReadAsync(connection => ReportQueries.Lines(connection, filter, page), stop).ConfigureAwait(false), total);
    }

    public Task<StoredReport?> ReportAsync(string stemOrHash, CancellationToken stop = default) =>
        file.ReadAsync(connection => ReportQueries.Find(connection, stemOrHash) is { } report ? ReportQueries.Read(connection, report) : null, stop);

    public Task<ImmutableDictionary<ContentHash, string>> TextsAsync(IReadOnlyCollection<ContentHash> reports, CancellationToken stop = default) =>
        file.ReadAsync(connection => ReportQueries.Texts(connection, reports), stop);

    public Task<Page<Entry<Event>>> EventsAsync(EventFilter filter, PageRequest page, CancellationToken stop = default) =>
        file.ReadAsync(connection => EventRows.Page(connection, Filters.Of(filter), Filters.Order(filter.Order), page), stop);

    public Task<Page<Entry<Claim>>> ClaimsAsync(ClaimFilter filter, PageRequest page, CancellationToken stop = default) =>
        file.ReadAsync(connection => ClaimRows.Page(connection, Filters.Of(filter), ClaimOrder, page), stop);

    public Task<Page<ClaimGroup>> ClaimGroupsAsync(ClaimFilter filter, PageRequest page, CancellationToken stop = default) => file.ReadAsync(
        connection =>
        {
            var conditions = Filters.Of(filter);
            string groups = $"SELECT x.kind AS Kind, min(x.subject) AS Subject, count(*) AS Size FROM claims x WHERE {conditions.Where} GROUP BY x.kind, x.subject COLLATE NOCASE";
            long total = connection.ExecuteScalar<long>($"SELECT count(*) FROM ({groups})", conditions.Values);
            conditions.Values.Add("limit", page.Limit);
            conditions.Values.Add("offset", page.Offset);
            var found = connection.Query<(string Kind, string Subject, long Size)>($"{groups} ORDER BY x.kind = 'other', count(DISTINCT x.speaker) DESC, 3 DESC, 1, 2 LIMIT @limit OFFSET @offset", conditions.Values).AsList();
            return new Page<ClaimGroup>(
                [
                    .. found.Select(g => new ClaimGroup(g.Kind, g.Subject, ClaimRows.List(
                        connection,
                        Filters.Of(filter).When(g.Kind, "groupKind", "x.kind = @groupKind").When(g.Subject, "groupSubject", "x.subject = @groupSubject COLLATE NOCASE"),
                        ClaimOrder,
                        PageRequest.All))),
                ],
                total);
        },
        stop);

    public Task<Page<Entry<Assessment>>> AssessmentsAsync(AssessmentFilter filter, PageRequest page, CancellationToken stop = default) =>
        file.ReadAsync(connection => AssessmentRows.Page(connection, Filters.Of(filter), "x.day DESC, x.seq DESC", page), stop);

    public Task<ImmutableArray<Cast>> CastAsync(EventFilter events, ClaimFilter claims, AssessmentFilter assessments, CancellationToken stop = default) =>
        file.ReadAsync(connection => CastQuery.Read(connection, events, claims, assessments), stop);

    public Task<ImmutableArray<GroupCount>> CountEventsAsync(EventFilter filter, EventGrouping grouping, CancellationToken stop = default) =>
        counts.ReadAsync((nameof(CountEventsAsync), filter, grouping), connection => SummaryQuery.Events(connection, filter, grouping), stop);

    public Task<ImmutableArray<PlaceCount>> CountPlacesAsync(EventFilter filter, CancellationToken stop = default) =>
        counts.ReadAsync((nameof(CountPlacesAsync), filter), connection => SummaryQuery.Places(connection, filter), stop);

    public Task<ImmutableArray<DayCount>> CountDaysAsync(EventFilter filter, CountUnit unit, CountGrouping grouping, CancellationToken stop = default) =>
        counts.ReadAsync((nameof(CountDaysAsync), filter, unit, grouping), connection => DayQuery.Events(connection, filter, unit, grouping), stop);

    public Task<ImmutableArray<ReportDay>> CountReportDaysAsync(CancellationToken stop = default) => counts.ReadAsync(nameof(CountReportDaysAsync), DayQuery.Reports, stop);

    public Task<ImmutableArray<StoredDataset>> DatasetsAsync(CancellationToken stop = default) => counts.ReadAsync(nameof(DatasetsAsync), DayQuery.Datasets, stop);

    public Task<ImmutableArray<GroupCount>> CountClaimsAsync(ClaimFilter filter, CancellationToken stop = default) =>
        counts.ReadAsync((nameof(CountClaimsAsync), filter), connection => SummaryQuery.Claims(connection, filter), stop);

    public async Task<Page<Incident>> IncidentsAsync(EventFilter filter, PageRequest page, CancellationToken stop = default)
    {
        var (ids, total) = await counts.ReadAsync((nameof(IncidentsAsync), filter, page), connection => IncidentQueries.Stretch(connection, filter, page), stop).ConfigureAwait(false);
        return new Page<Incident>(await file.ReadAsync(connection => IncidentQueries.Read(connection, ids), stop).ConfigureAwait(false), total);
    }

    public Task<Incident?> IncidentAsync(CodedId id, CancellationToken stop = default) => file.ReadAsync(connection => IncidentQueries.One(connection, id), stop);

    public Task<ImmutableArray<Decision>> DecisionsAsync(CodedId thing, CancellationToken stop = default) =>
        file.ReadAsync(connection => DecisionRows.Of(connection, thing).ToImmutableArray(), stop);

    public Task<ImmutableArray<SourceGrade>> GradesAsync(string source, CancellationToken stop = default) => file.ReadAsync(connection => GradeRows.OfSource(connection, source), stop);

    public Task<ImmutableArray<StatementGrade>> GradesAsync(CodedId thing, CancellationToken stop = default) => file.ReadAsync(connection => GradeRows.OfThing(connection, thing), stop);

    public Task<ImmutableArray<Link>> LinksAsync(IReadOnlyCollection<CodedId> events, CancellationToken stop = default) =>
        file.ReadAsync(connection => IncidentQueries.Links(connection, events), stop);

    public Task<ImmutableArray<ProfileCount>> CountProfilesAsync(EventFilter filter, EventFacet facet, CancellationToken stop = default) =>
        counts.ReadAsync((nameof(CountProfilesAsync), filter, facet), connection => HappeningQueries.Profiles(connection, filter, facet), stop);

    public Task<ImmutableArray<PointCount>> CountPointsAsync(EventFilter filter, bool byMonth, CancellationToken stop = default) =>
        counts.ReadAsync((nameof(CountPointsAsync), filter, byMonth), connection => HappeningQueries.Points(connection, filter, byMonth), stop);

    public Task<ImmutableArray<AreaReports>> CountAreaReportsAsync(EventFilter filter, CancellationToken stop = default) =>
        counts.ReadAsync((nameof(CountAreaReportsAsync), filter), connection => HappeningQueries.AreaReports(connection, filter), stop);

    public Task<ImmutableArray<DisputedPlace>> DisputedPlacesAsync(EventFilter filter, CancellationToken stop = default) =>
        counts.ReadAsync((nameof(DisputedPlacesAsync), filter), connection => HappeningQueries.Disputed(connection, filter), stop);

    public Task<ImmutableArray<Link>> DecidedLinksAsync(CancellationToken stop = default) =>
        file.ReadAsync(connection => HappeningQueries.DecidedLinks(connection).Select(row => row.Link()).ToImmutableArray(), stop);

    public Task<Board> FoundAsync(Board board, CancellationToken stop = default) => file.WriteAsync((connection, transaction) => BoardRows.Insert(connection, transaction, board), stop);

    public Task<BoardEntry> EnterAsync(BoardEntry entry, CancellationToken stop = default) => file.WriteAsync((connection, transaction) => BoardRows.Insert(connection, transaction, entry), stop);

    public Task<ImmutableArray<Board>> BoardsAsync(CancellationToken stop = default) => file.ReadAsync(BoardRows.All, stop);

    public Task<ImmutableArray<BoardEntry>> BoardEntriesAsync(string board, CancellationToken stop = default) => file.ReadAsync(connection => BoardRows.Entries(connection, board), stop);

    public Task<Page<Run>> RunsAsync(PageRequest page, CancellationToken stop = default) => file.ReadAsync(connection => RunRows.Page(connection, page), stop);

    /// <summary>Lets the file grow to so many pages and no further, as a full disk does. For tests.</summary>
    internal Task LimitAsync(int pages) => file.MaintainAsync(connection => connection.Execute($"PRAGMA max_page_count = {pages}"), CancellationToken.None);

    public ValueTask DisposeAsync()
    {
        counts.Dispose();
        return file.DisposeAsync();
    }
}
