using System.Text;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Ledger;
using Cairn.Values;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Writes coded reports within one transaction: report, receipt, document, coding and all coded things, and the indices over them.</summary>
internal sealed class SqliteAdding : IDisposable
{
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly CodedThingRows things;

    public SqliteAdding(SqliteConnection connection, SqliteTransaction transaction)
    {
        (this.connection, this.transaction) = (connection, transaction);
        things = new CodedThingRows(this);
    }

    public Addition Add(long run, CodedReport coded)
    {
        var report = coded.Document.Report;
        long? known = ReportOf(report.Hash);
        long seq = known ?? InsertReport(report);
        if (known is not null && Sql("SELECT 1 FROM withdrawals WHERE report = $0", 1).Number(seq) is not null)
        {
            return Addition.Withdrawn;
        }

        InsertReceipt(seq, report.Receipt);
        if (known is not null && HasCoding(seq, coded.Document.Cleaner, coded.Coder))
        {
            return Addition.Known;
        }

        bool recoded = known is not null && Retire(seq);
        long document = InsertDocument(seq, coded, known is not null);
        long coding = Inserted(
            "INSERT INTO codings (report, document, coder, coder_version, language_is_coded, run, at, events, claims, assessments, is_about_conflict) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            seq, document, coded.Coder.Name, coded.Coder.Version, coded.LanguageIsCoded ? 1 : 0, run, Stored.Instant(report.Receipt.Received),
            coded.Events.Length, coded.Claims.Length, coded.Assessments.Length, coded.IsAboutConflict ? 1 : 0);
        Sql("UPDATE reports SET coding = $1 WHERE seq = $0", 2).Run(seq, coding);
        things.Insert(seq, coding, coded);
        return recoded ? Addition.Recoded : Addition.Added;
    }

    public long? ReportOf(ContentHash hash) => Sql("SELECT seq FROM reports WHERE hash = $0", 1).Number(hash.Hex);

    public void InsertReceipt(long report, Receipt receipt) =>
        Sql("INSERT OR IGNORE INTO receipts (report, stem, address, received) VALUES ($0, $1, $2, $3)", 4)
            .Run(report, receipt.Stem, receipt.Address, Stored.Instant(receipt.Received));

    /// <summary>Whether the report was coded by these versions or newer ones.</summary>
    public bool HasCoding(long report, StageVersion cleaner, StageVersion coder)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT d.cleaner_version, c.coder_version FROM codings c JOIN documents d ON d.seq = c.document WHERE c.report = $0 AND d.cleaner = $1 AND c.coder = $2";
        command.Parameters.AddWithValue("$0", report);
        command.Parameters.AddWithValue("$1", cleaner.Name);
        command.Parameters.AddWithValue("$2", coder.Name);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            int newer = VersionOrder.Compare(rows.GetString(1), coder.Version);
            if (newer > 0 || (newer == 0 && VersionOrder.Compare(rows.GetString(0), cleaner.Version) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }
    }

    /// <summary>The prepared statement of a text, made at its first use.</summary>
    internal Statement Sql(string sql, int parameters)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statements[sql] = statement = new Statement(connection, transaction, sql, parameters);
        }

        return statement;
    }

    /// <summary>Runs an insert and gives the new row's number.</summary>
    internal long Inserted(string sql, params ReadOnlySpan<object?> values)
    {
        Sql(sql, values.Length).Run(values);
        return Sql("SELECT last_insert_rowid()", 0).Number() ?? 0;
    }

    /// <summary>Takes the report's older coding out of the current view; its rows stay.</summary>
    private bool Retire(long report)
    {
        Sql("DELETE FROM events_map WHERE event IN (SELECT seq FROM events WHERE report = $0 AND current = 1)", 1).Run(report);
        Sql("UPDATE events SET current = 0 WHERE report = $0 AND current = 1", 1).Run(report);
        Sql("UPDATE claims SET current = 0 WHERE report = $0 AND current = 1", 1).Run(report);
        Sql("UPDATE assessments SET current = 0 WHERE report = $0 AND current = 1", 1).Run(report);
        return true;
    }

    private long InsertReport(Report report) => Inserted(
        "INSERT INTO reports (hash, stem, format, encoding, content, metadata, received) VALUES ($0, $1, $2, $3, $4, $5, $6)",
        report.Hash.Hex, report.Receipt.Stem, report.Format.ToString(), report.Encoding, StoredJson.Deflate(Encoding.UTF8.GetBytes(report.Content)),
        report.Metadata == ReportMetadata.None ? null : StoredJson.Text(report.Metadata, StoredJsonContext.Default.ReportMetadata),
        Stored.Instant(report.Receipt.Received));

    private long InsertDocument(long report, CodedReport coded, bool mayBeThere)
    {
        var document = coded.Document;
        if (mayBeThere)
        {
            if (Sql("SELECT seq FROM documents WHERE report = $0 AND cleaner = $1 AND cleaner_version = $2", 3)
                .Number(report, document.Cleaner.Name, document.Cleaner.Version) is { } there)
            {
                return there;
            }

            // Full-text search finds the newest cleaning only.
            Sql("INSERT INTO documents_text (documents_text, rowid, title, text) SELECT 'delete', seq, title, text FROM documents WHERE report = $0 ORDER BY seq DESC LIMIT 1", 1).Run(report);
        }

        byte[] layout = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(StoredJson.Layout.Of(document), StoredJsonContext.Default.Layout);
        long seq = Inserted(
            "INSERT INTO documents (report, cleaner, cleaner_version, title, outlet, author, published, published_first, published_last, language, text, layout) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            report, document.Cleaner.Name, document.Cleaner.Version, document.Title, document.Outlet, document.Author, Stored.Day(document.Published),
            Stored.Day(document.Published ?? document.PublishedRange?.First), Stored.Day(document.Published ?? document.PublishedRange?.Last), document.Language, document.Text, StoredJson.Deflate(layout));
        Sql("INSERT INTO documents_text (rowid, title, text) VALUES ($0, $1, $2)", 3).Run(seq, document.Title, document.Text);
        return seq;
    }
}
