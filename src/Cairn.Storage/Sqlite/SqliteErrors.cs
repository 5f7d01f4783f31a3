namespace Cairn.Storage.Sqlite;

/// <summary>Codes of what can go wrong with a SQLite store. Each has a line in docs/errors.md.</summary>
public static class SqliteErrors
{
    public const string NewerVersion = "CRN5001";
    public const string Missing = "CRN5002";
    public const string DiskFull = "CRN5003";
    public const string ReadOnly = "CRN5004";
    public const string CannotOpen = "CRN5005";
    public const string NotCairn = "CRN5006";
    public const string Damaged = "CRN5007";
    public const string InputOutput = "CRN5008";
    public const string Locked = "CRN5009";
    public const string BackupExists = "CRN5010";
}
