using Cairn.Ledger;
using Cairn.Values;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Says in one line what SQLite's error numbers mean for the user. Numbers that only a bug can cause are not translated.</summary>
internal static class SqliteFaults
{
    /// <summary>The exception that the user is told, or null where the error is a bug and goes on as it is.</summary>
    public static LedgerException? Translate(SqliteException e, string path)
    {
        (string Code, string Message, string Remedy)? told = e.SqliteErrorCode switch
        {
            5 or 6 => (SqliteErrors.Locked, "another program has been writing to it for too long.", "Wait until it is done and run the same command again."),
            8 => (SqliteErrors.ReadOnly, "the database or its folder cannot be written.", "Change the permissions, or name another file with --db."),
            10 => (SqliteErrors.InputOutput, "the disk could not be read or written.", "Look after the disk, then run the same command again."),
            11 => (SqliteErrors.Damaged, "the database is damaged.", "Restore it from a backup made with `cairn backup`."),
            13 => (SqliteErrors.DiskFull, "the disk is full; what was reported as added is kept.", "Free some space and run the same command again."),
            14 => (SqliteErrors.CannotOpen, "it cannot be opened or made.", "Check the path and its permissions; the folder must exist."),
            26 => (SqliteErrors.NotCairn, "this is no Cairn database.", "Name another file with --db."),
            _ => null,
        };
        return told is { } line ? new LedgerException(new Rejection(line.Code, path, line.Message, line.Remedy), e) : null;
    }
}
