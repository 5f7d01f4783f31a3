using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>Keeps what was counted until anybody, this program or another, changes the file. Safe for many threads.</summary>
/// <remarks>SQLite numbers the changes that a connection sees of others (<c>PRAGMA data_version</c>); a connection that never writes sees all of them.
/// A count is kept under the number read before it was made, so that one made while the file changed is made again.</remarks>
/// <param name="file">The file that is counted in.</param>
internal sealed class CountCache(SqliteFile file) : IDisposable
{
    /// <summary>More answers than this are not kept: all are forgotten.</summary>
    private const int Most = 200;

    private readonly Lock turn = new();
    private readonly Dictionary<object, object> kept = [];
    private SqliteConnection? watch;
    private long version;

    /// <summary>The answer as it is kept, or read anew.</summary>
    /// <param name="question">What is asked, equal to another where it asks the same.</param>
    /// <param name="read">Reads the answer.</param>
    /// <param name="stop">Stops before the reading begins.</param>
    public async Task<T> ReadAsync<T>(object question, Func<SqliteConnection, T> read, CancellationToken stop) where T : notnull
    {
        (long before, object? answer) = Find(question);
        if (answer is T known)
        {
            return known;
        }

        T found = await file.ReadAsync(read, stop).ConfigureAwait(false);
        lock (turn)
        {
            if (before == version)
            {
                kept[question] = found;
            }
        }

        return found;
    }

    public void Dispose() => watch?.Dispose();

    private (long Version, object? Answer) Find(object question)
    {
        lock (turn)
        {
            long now = file.ChangesSeenBy(watch ??= file.OpenReader());
            if (now != version || kept.Count >= Most)
            {
                version = now;
                kept.Clear();
            }

            return (version, kept.GetValueOrDefault(question));
        }
    }
}
