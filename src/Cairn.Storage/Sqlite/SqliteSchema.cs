using System.Globalization;
using System.Reflection;
using Cairn.Ledger;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Brings a database file to the newest form, one numbered script at a time, each whole or not at all.</summary>
/// <remarks>The file carries the mark of a Cairn database (<c>application_id</c>) and the number of its form (<c>user_version</c>); the table
/// <c>schema_versions</c> tells when each form was made.</remarks>
internal static class SqliteSchema
{
    /// <summary>The newest form that this program knows.</summary>
    public const int Newest = 7;

    /// <summary>"CRN1" as a number.</summary>
    private const long Mark = 0x43524E31;

    /// <summary>Checks that the file is a Cairn database of a known form.</summary>
    /// <returns>The number of its form; 0 for an empty file.</returns>
    /// <exception cref="LedgerException">It is something else, or newer.</exception>
    public static int Check(SqliteConnection connection, string path)
    {
        long version = connection.ExecuteScalar<long>("PRAGMA user_version");
        long mark = connection.ExecuteScalar<long>("PRAGMA application_id");
        bool isEmpty = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0;
        if (mark != Mark && !isEmpty)
        {
            throw new LedgerException(new Rejection(SqliteErrors.NotCairn, path, "this is no Cairn database.", "Name another file with --db."));
        }

        if (version > Newest)
        {
            throw new LedgerException(new Rejection(
                SqliteErrors.NewerVersion,
                path,
                $"the database has form {version}, this program knows up to {Newest}.",
                "Use the newer Cairn that made it, or another file with --db."));
        }

        return isEmpty ? 0 : (int)version;
    }

    /// <summary>Runs the scripts that the file lacks.</summary>
    public static void Migrate(SqliteConnection connection, string path, DateTimeOffset at)
    {
        if (Check(connection, path) == Newest)
        {
            return;
        }

        connection.Execute("PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        // Another program may have been first while this one waited for the lock.
        for (int version = Check(connection, path) + 1; version <= Newest; version++)
        {
            connection.Execute(Script(version), transaction: transaction);
            connection.Execute(
                "INSERT INTO schema_versions VALUES (@version, @at, @program)",
                new { version, at = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), program = typeof(SqliteSchema).Assembly.GetName().Version!.ToString(3) },
                transaction);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Mark}; PRAGMA user_version = {version}"), transaction: transaction);
        }

        transaction.Commit();
    }

    private static string Script(int version)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"Cairn.Storage.Sqlite.Schema.{version:000}.sql");
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The script {name} is missing from the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
