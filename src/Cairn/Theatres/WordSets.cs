using System.Runtime.CompilerServices;

namespace Cairn.Theatres;

/// <summary>Short lists of words that rules ask for by the list's name, from a file with the columns <c>set</c> and <c>words</c>; capitals do not count.</summary>
/// <typeparam name="TSet">The names: an enum of bytes, counted from 0, each of which has one row.</typeparam>
internal sealed class WordSets<TSet> where TSet : unmanaged, Enum
{
    private readonly WordList[] sets;

    private WordSets(WordList[] sets) => this.sets = sets;

    /// <param name="path">The file.</param>
    /// <exception cref="DataException">The file is missing, or a set is unknown, is missing or is there twice, or its words are not parted by bars.</exception>
    public static WordSets<TSet> Read(string path)
    {
        var rows = new Dictionary<TSet, WordList>();
        foreach (var row in TsvTable.Read(path, ["set", "words"]).Rows)
        {
            if (row.List("words").FirstOrDefault(word => word.Length > 1 && word.Contains(';', StringComparison.Ordinal)) is { } joined)
            {
                throw row.Error(DataErrors.BadValue, $"'{joined}' is no word: words are parted by |");
            }

            if (!rows.TryAdd(row.Choice<TSet>("set"), new WordList(row.List("words"), StringComparison.OrdinalIgnoreCase)))
            {
                throw row.Error(DataErrors.DuplicateId, $"the set '{row["set"]}' is there twice");
            }
        }

        return new WordSets<TSet>([.. Enum.GetValues<TSet>().Select(set => rows.TryGetValue(set, out var words)
            ? words
            : throw new DataException(DataErrors.BadValue, path, 0, $"the set '{set}' is missing"))]);
    }

    public bool Has(TSet set, ReadOnlySpan<char> word) => sets[Unsafe.BitCast<TSet, byte>(set)].Contains(word);
}
