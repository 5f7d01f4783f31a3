using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Cairn.Storage.Sqlite;

/// <summary>A prepared statement that is run many times with other values: <c>$0</c>, <c>$1</c> … in its text.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand command;

    public Statement(SqliteConnection connection, SqliteTransaction transaction, string sql, int parameters)
    {
        command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        for (int i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });
        }

        command.Prepare();
    }

    /// <summary>Runs it and gives how many rows it changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs it and gives the first column of the first row; null where there is none.</summary>
    public long? Number(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return command.ExecuteScalar() as long?;
    }

    public void Dispose() => command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
