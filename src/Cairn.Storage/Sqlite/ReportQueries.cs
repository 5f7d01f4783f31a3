using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Ledger;
using Cairn.Ledger.Incidents;
using Cairn.Ledger.Queries;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Reads reports: lists of them, and one with all that was coded from it.</summary>
internal static class ReportQueries
{
    private static readonly EntryQuery<Event> Events = new("events", 'e', StoredJsonContext.Default.Event);
    private static readonly EntryQuery<Claim> Claims = new("claims", 'c', StoredJsonContext.Default.Claim);
    private static readonly EntryQuery<Assessment> Assessments = new("assessments", 'a', StoredJsonContext.Default.Assessment);

    /// <summary>How many reports a filter takes in.</summary>
    public static long Count(SqliteConnection connection, ReportFilter filter)
    {
        var conditions = Filters.Of(filter);
        return connection.ExecuteScalar<long>($"SELECT count(*) FROM {Rows(IsSearch(filter))} WHERE {conditions.Where}", conditions.Values);
    }

    /// <summary>The reports of a page: in a search the best matches first, else the newest.</summary>
    public static ImmutableArray<ReportLine> Lines(SqliteConnection connection, ReportFilter filter, PageRequest page)
    {
        bool search = IsSearch(filter);
        var conditions = Filters.Of(filter);
        conditions.Values.Add("limit", page.Limit);
        conditions.Values.Add("offset", page.Offset);
        var rows = connection.Query<LineRow>(
            $"""
            SELECT r.hash AS Hash, r.stem AS Stem, d.title AS Title, d.outlet AS Outlet, d.published AS Published, d.language AS Language, c.language_is_coded AS Coded, c.is_about_conflict AS AboutConflict, r.received AS Received,
              (SELECT count(*) FROM receipts WHERE report = r.seq) AS Receipts, c.events AS Events, c.claims AS Claims, c.assessments AS Assessments,
              {(search ? "snippet(documents_text, 1, char(1), char(2), '…', 24)" : "NULL")} AS Snippet
            FROM {Rows(search)} WHERE {conditions.Where} ORDER BY {(search ? "documents_text.rank, r.seq" : "d.published_first DESC, d.report DESC")} LIMIT @limit OFFSET @offset
            """,
            conditions.Values);
        return [.. rows.Select(r => r.Line())];
    }

    private static bool IsSearch(ReportFilter filter) => !string.IsNullOrWhiteSpace(filter.Text);

    /// <summary>Reports with the newest coding and its document. The list of the newest follows an index of documents and stops where its page is full:
    /// a cross join keeps SQLite from beginning elsewhere.</summary>
    private static string Rows(bool search) => search
        ? "reports r JOIN codings c ON c.seq = r.coding JOIN documents d ON d.seq = c.document JOIN documents_text ON documents_text.rowid = d.seq"
        : "documents d CROSS JOIN reports r ON r.seq = d.report CROSS JOIN codings c ON c.seq = r.coding AND c.document = d.seq";

    public static ImmutableDictionary<ContentHash, string> Texts(SqliteConnection connection, IReadOnlyCollection<ContentHash> reports) =>
        reports.Select(report => report.Hex).Chunk(5000).SelectMany(some => connection.Query<(string Hash, string Text)>(
                "SELECT r.hash AS Hash, d.text AS Text FROM reports r JOIN codings c ON c.seq = r.coding JOIN documents d ON d.seq = c.document WHERE r.hash IN (SELECT value FROM json_each(@hashes))",
                new { hashes = "[\"" + string.Join("\",\"", some) + "\"]" }))
            .ToImmutableDictionary(row => new ContentHash(row.Hash), row => row.Text);

    /// <summary>The number of the report with this stem or hash; null where there is none.</summary>
    /// <exception cref="LedgerException">Several reports are meant.</exception>
    public static long? Find(SqliteConnection connection, string stemOrHash, SqliteTransaction? transaction = null)
    {
        var found = connection.Query<long>(
            """
            SELECT report FROM receipts WHERE stem = @name
            UNION SELECT seq FROM reports WHERE length(@name) >= 8 AND hash >= @name AND hash < @name || 'g' LIMIT 2
            """,
            new { name = stemOrHash },
            transaction).AsList();
        return found.Count switch
        {
            0 => null,
            1 => found[0],
            _ => throw new LedgerException(new Rejection(
                LedgerErrors.AmbiguousReport, stemOrHash, "several reports have this name.", "Use the hash, or its first digits: " + string.Join(", ", connection.Query<string>(
                    "SELECT substr(hash, 1, 12) FROM reports WHERE seq IN (SELECT report FROM receipts WHERE stem = @name) LIMIT 5", new { name = stemOrHash }, transaction)) + ".")),
        };
    }

    public static StoredReport Read(SqliteConnection connection, long report)
    {
        var row = connection.QuerySingle<ReportRow>(
            "SELECT hash AS Hash, stem AS Stem, format AS Format, encoding AS Encoding, content AS Content, metadata AS Metadata, coding AS Coding FROM reports WHERE seq = @report", new { report });
        var hash = new ContentHash(row.Hash);
        ImmutableArray<Receipt> receipts =
        [
            .. connection.Query<(string Stem, string Address, string Received)>("SELECT stem, address, received FROM receipts WHERE report = @report ORDER BY seq", new { report })
                .Select(r => new Receipt(hash, r.Stem, r.Address, Stored.Instant(r.Received))),
        ];
        var withdrawal = connection.Query<(string By, string Reason, string At)>("SELECT by, reason, at FROM withdrawals WHERE report = @report", new { report })
            .Select(w => new Withdrawal(w.By, w.Reason, Stored.Instant(w.At))).FirstOrDefault();
        return new StoredReport
        {
            Hash = hash,
            Stem = row.Stem,
            Receipts = receipts,
            Withdrawal = withdrawal,
            Decisions = [.. DecisionRows.OfReport(connection, report)],
            Coders =
            [
                .. connection.Query<(string Name, string Version)>("SELECT coder, coder_version FROM codings WHERE report = @report ORDER BY seq", new { report })
                    .Select(c => new StageVersion(c.Name, c.Version)),
            ],
            Incidents = connection.Query<(string Event, string Incident)>(
                "SELECT t.id, i.id FROM things t JOIN incident_of io ON io.thing = t.seq JOIN things i ON i.seq = io.incident WHERE t.report = @report", new { report })
                .ToImmutableDictionary(i => new CodedId(i.Event), i => new CodedId(i.Incident)),
            Coded = row is { Content: { } content, Coding: { } coding } ? Coded(connection, row, content, coding, receipts[0]) : null,
        };
    }

    private static CodedReport Coded(SqliteConnection connection, ReportRow row, byte[] content, long coding, Receipt receipt)
    {
        var report = new Report
        {
            Hash = receipt.Report,
            Format = Enum.Parse<ReportFormat>(row.Format),
            Encoding = row.Encoding,
            Content = Encoding.UTF8.GetString(StoredJson.Inflate(content)),
            Metadata = row.Metadata is null ? ReportMetadata.None : StoredJson.Value(row.Metadata, StoredJsonContext.Default.ReportMetadata),
            Receipt = receipt,
        };
        var made = connection.QuerySingle<CodingRow>(
            """
            SELECT c.coder AS Coder, c.coder_version AS Version, c.language_is_coded AS LanguageIsCoded, c.is_about_conflict AS IsAboutConflict, d.cleaner AS Cleaner, d.cleaner_version AS CleanerVersion, d.title AS Title, d.outlet AS Outlet,
              d.author AS Author, d.published AS Published, d.published_first AS First, d.published_last AS Last, d.language AS Language, d.text AS Text, d.layout AS Layout
            FROM codings c JOIN documents d ON d.seq = c.document WHERE c.seq = @coding
            """,
            new { coding });
        var ofCoding = new Conditions().Always("x.coding = @coding");
        ofCoding.Values.Add("coding", coding);
        return new CodedReport
        {
            Document = made.Document(report),
            Coder = new StageVersion(made.Coder, made.Version),
            LanguageIsCoded = made.LanguageIsCoded != 0,
            IsAboutConflict = made.IsAboutConflict != 0,
            Events = [.. Events.List(connection, ofCoding, "x.number", PageRequest.All).Select(e => e.Thing)],
            Claims = [.. Claims.List(connection, ofCoding, "x.number", PageRequest.All).Select(c => c.Thing)],
            Assessments = [.. Assessments.List(connection, ofCoding, "x.number", PageRequest.All).Select(a => a.Thing)],
        };
    }

    private sealed class LineRow
    {
        public string Hash { get; set; } = "";

        public string Stem { get; set; } = "";

        public string? Title { get; set; }

        public string? Outlet { get; set; }

        public string? Published { get; set; }

        public string Language { get; set; } = "";

        public long Coded { get; set; }

        public long AboutConflict { get; set; }

        public string Received { get; set; } = "";

        public int Receipts { get; set; }

        public int Events { get; set; }

        public int Claims { get; set; }

        public int Assessments { get; set; }

        public string? Snippet { get; set; }

        public ReportLine Line() => new()
        {
            Hash = new ContentHash(Hash),
            Stem = Stem,
            Title = Title,
            Outlet = Outlet,
            Published = Stored.Day(Published),
            Language = Language,
            LanguageIsCoded = Coded != 0,
            IsAboutConflict = AboutConflict != 0,
            Received = Stored.Instant(Received),
            Receipts = Receipts,
            Events = Events,
            Claims = Claims,
            Assessments = Assessments,
            Snippet = Snippet,
        };
    }

    private sealed class ReportRow
    {
        public string Hash { get; set; } = "";

        public string Stem { get; set; } = "";

        public string Format { get; set; } = "";

        public string Encoding { get; set; } = "";

        public byte[]? Content { get; set; }

        public string? Metadata { get; set; }

        public long? Coding { get; set; }
    }

    private sealed class CodingRow
    {
        public string Coder { get; set; } = "";

        public string Version { get; set; } = "";

        public long LanguageIsCoded { get; set; }

        public long IsAboutConflict { get; set; }

        public string Cleaner { get; set; } = "";

        public string CleanerVersion { get; set; } = "";

        public string? Title { get; set; }

        public string? Outlet { get; set; }

        public string? Author { get; set; }

        public string? Published { get; set; }

        public string? First { get; set; }

        public string? Last { get; set; }

        public string Language { get; set; } = "";

        public string Text { get; set; } = "";

        public byte[] Layout { get; set; } = [];

        public Document Document(Report report)
        {
            var layout = JsonSerializer.Deserialize(StoredJson.Inflate(Layout), StoredJsonContext.Default.Layout)
                ?? throw new InvalidDataException("A layout in the store is null.");
            return layout.Fill(new Document
            {
                Report = report,
                Text = Text,
                Map = SourceMap.Identity(0),
                Blocks = [],
                Furniture = [],
                Title = Title,
                Outlet = Outlet,
                Author = Author,
                Published = Stored.Day(Published),
                PublishedRange = Published is null && Stored.Day(First) is { } first && Stored.Day(Last) is { } last ? new DateRange(first, last) : null,
                Language = Language,
                Cleaner = new StageVersion(Cleaner, CleanerVersion),
            });
        }
    }
}
