using Cairn.Ledger;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Erases a report: content, documents, coded things and what finds them. What stays is its hash, its receipts, the ids that
/// decisions and links hold on to, and the fact of the withdrawal.</summary>
internal static class Withdrawing
{
    private static readonly string[] Erasures =
    [
        "INSERT INTO documents_text (documents_text, rowid, title, text) SELECT 'delete', seq, title, text FROM documents WHERE report = @report ORDER BY seq DESC LIMIT 1",
        "DELETE FROM events_map WHERE event IN (SELECT seq FROM events WHERE report = @report)",
        "DELETE FROM event_tactics WHERE event IN (SELECT seq FROM events WHERE report = @report)",
        "DELETE FROM event_parties WHERE event IN (SELECT seq FROM events WHERE report = @report)",
        "DELETE FROM parties WHERE seq NOT IN (SELECT party FROM event_parties)",
        "DELETE FROM events WHERE report = @report",
        "DELETE FROM event_months WHERE events = 0",
        "DELETE FROM claims WHERE report = @report",
        "DELETE FROM assessments WHERE report = @report",
        "DELETE FROM documents WHERE report = @report",
        "DELETE FROM incident_of WHERE thing IN (SELECT seq FROM things WHERE report = @report)",
        "UPDATE reports SET content = NULL, metadata = NULL, coding = NULL WHERE seq = @report",
        "INSERT INTO withdrawals (report, by, reason, at) VALUES (@report, @By, @Reason, @at)",
        // Merging the segments is what drops the words of the deleted row from the full-text index.
        "INSERT INTO documents_text (documents_text) VALUES ('optimize')",
    ];

    /// <exception cref="LedgerException">There is no such report, or it was withdrawn before.</exception>
    public static long Erase(SqliteConnection connection, SqliteTransaction transaction, string stemOrHash, Withdrawal withdrawal)
    {
        long report = ReportQueries.Find(connection, stemOrHash, transaction) ?? throw new LedgerException(new Rejection(
            LedgerErrors.UnknownReport, stemOrHash, "no report has this name or hash.", "`cairn events --json` shows the names of reports."));
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM withdrawals WHERE report = @report", new { report }, transaction) > 0)
        {
            throw new LedgerException(new Rejection(LedgerErrors.Withdrawn, stemOrHash, "this report was withdrawn before.", "Nothing needs doing."));
        }

        foreach (string sql in Erasures)
        {
            connection.Execute(sql, new { report, withdrawal.By, withdrawal.Reason, at = Stored.Instant(withdrawal.At) }, transaction);
        }

        return report;
    }
}
