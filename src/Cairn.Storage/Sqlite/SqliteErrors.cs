namespace Cairn.Storage.Sqlite;

/// <summary>Codes of what can go wrong with a SQLite store. Each has a line in docs/errors.md.</summary>
public static class SqliteErrors
{
    public const string NewerVersion = "CRN5001";
}
