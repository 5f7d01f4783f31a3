using Cairn.Theatres;

namespace Cairn.Language;

/// <summary>Reads a vocabulary file into a table by word; capitals do not count.</summary>
internal static class WordFile
{
    /// <exception cref="DataException">The file is missing or wrong, or has a word twice.</exception>
    public static WordTable<T> Read<T>(string folder, string file, string key, ReadOnlySpan<string> columns, Func<TsvRow, T> value)
    {
        var entries = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvTable.Read(Path.Combine(folder, file), [key, .. columns]).Rows)
        {
            foreach (string word in row.List(key))
            {
                if (!entries.TryAdd(word, value(row)))
                {
                    throw row.Error(DataErrors.DuplicateId, $"'{word}' is there twice");
                }
            }
        }

        return new WordTable<T>(entries, StringComparison.OrdinalIgnoreCase);
    }
}
