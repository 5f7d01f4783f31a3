using Cairn.Ledger;
using Cairn.Values;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>A database file: one connection that writes, taken in turns, and as many that read as are asked for.</summary>
/// <remarks>Write-ahead log, so readers never wait for the writer; a second program that wants to write waits up to
/// <paramref name="patience"/> and is then told.</remarks>
internal sealed class SqliteFile(string path, TimeSpan patience) : IAsyncDisposable
{
    /// <summary>SQLite's number for a statement that cannot be run, as where no transaction is open.</summary>
    private const int GenericError = 1;

    private readonly SemaphoreSlim turn = new(1, 1);
    private SqliteConnection? writer;

    public string Path { get; } = path;

    /// <summary>Checks an existing file, or makes one where <paramref name="create"/> is set, and brings it to the newest form.</summary>
    /// <exception cref="LedgerException">The file cannot be used.</exception>
    public void Prepare(bool create, DateTimeOffset at) => Guard(() =>
    {
        if (!create && !File.Exists(Path))
        {
            throw new LedgerException(new Rejection(SqliteErrors.Missing, Path, "there is no database here.", "`cairn add PATH` makes one; --db names another."));
        }

        if (create)
        {
            SqliteSchema.Migrate(Writer(), Path, at);
            return 0;
        }

        using var reader = OpenReader();
        if (SqliteSchema.Check(reader, Path) < SqliteSchema.Newest)
        {
            SqliteSchema.Migrate(Writer(), Path, at);
        }

        return 0;
    });

    /// <summary>Reads on a connection of its own.</summary>
    public Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken stop) => Task.Run(
        () => Guard(() =>
        {
            using var connection = OpenReader();
            using var transaction = connection.BeginTransaction(deferred: true);
            return read(connection);
        }),
        stop);

    /// <summary>Reads without a transaction, as VACUUM INTO must.</summary>
    public Task<T> ReadPlainAsync<T>(Func<SqliteConnection, T> read, CancellationToken stop) => Task.Run(
        () => Guard(() =>
        {
            using var connection = OpenReader();
            return read(connection);
        }),
        stop);

    /// <summary>Writes in one transaction: all of it or nothing.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, SqliteTransaction, T> write, CancellationToken stop)
    {
        await turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return await Task.Run(
                () => Guard(() => InTransaction(write)),
                CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Runs on the writing connection outside a transaction, as VACUUM must.</summary>
    public async Task MaintainAsync(Action<SqliteConnection> work, CancellationToken stop)
    {
        await turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            await Task.Run(() => Guard(() => { work(Writer()); return 0; }), CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (writer is not null)
        {
            await writer.DisposeAsync().ConfigureAwait(false);
        }

        using (var pool = new SqliteConnection(ReaderString))
        {
            SqliteConnection.ClearPool(pool);
        }

        turn.Dispose();
    }

    private T InTransaction<T>(Func<SqliteConnection, SqliteTransaction, T> write)
    {
        using var transaction = Writer().BeginTransaction(deferred: false);
        try
        {
            T result = write(Writer(), transaction);
            transaction.Commit();
            return result;
        }
        catch (SqliteException)
        {
            TakeBack(Writer(), transaction);
            throw;
        }
    }

    /// <summary>On a full disk SQLite has taken the transaction back itself, of which its connection knows nothing: an empty one is begun for it to
    /// take back, so that the first error is the one that is told and the connection can go on.</summary>
    private static void TakeBack(SqliteConnection connection, SqliteTransaction transaction)
    {
        try
        {
            transaction.Rollback();
        }
        catch (SqliteException e) when (e.SqliteErrorCode == GenericError)
        {
            connection.Execute("BEGIN DEFERRED", transaction: transaction);
            transaction.Rollback();
        }
    }

    private string ReaderString => new SqliteConnectionStringBuilder
    {
        DataSource = Path, Mode = SqliteOpenMode.ReadOnly, Pooling = true, DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
    }.ToString();

    private SqliteConnection Writer()
    {
        if (writer is null)
        {
            SqliteLibrary.Load();
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = Path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false, DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
            }.ToString());
            connection.Open();
            connection.Execute("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
            writer = connection;
        }

        return writer;
    }

    /// <summary>How many changes of others a connection has seen, in no unit: another number means another state.</summary>
    public long ChangesSeenBy(SqliteConnection watch) => Guard(() => watch.ExecuteScalar<long>("PRAGMA data_version"));

    /// <summary>A connection that only reads; the caller's to dispose.</summary>
    public SqliteConnection OpenReader()
    {
        SqliteLibrary.Load();
        var connection = new SqliteConnection(ReaderString);
        try
        {
            connection.Open();
            connection.ExecuteScalar<long>("PRAGMA schema_version");
            return connection;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 8 or 14 && File.Exists(Path) && !File.Exists(Path + "-wal"))
        {
            // A folder that cannot be written has no room for the log that readers share; with nobody writing there is no need of one.
            connection.Dispose();
            var frozen = new SqliteConnection($"Data Source=file:{Uri.EscapeDataString(System.IO.Path.GetFullPath(Path))}?immutable=1;Mode=ReadOnly;Pooling=False");
            frozen.Open();
            return frozen;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (SqliteFaults.Translate(e, Path) is { } told)
        {
            throw told;
        }
    }
}
