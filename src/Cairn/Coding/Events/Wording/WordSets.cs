using Cairn.Theatres;

namespace Cairn.Coding.Events.Wording;

/// <summary>Which words belong to which <see cref="WordSet"/>; capitals do not count.</summary>
internal sealed class WordSets
{
    private readonly WordList[] sets;

    private WordSets(WordList[] sets) => this.sets = sets;

    /// <param name="path">event-words.tsv.</param>
    /// <exception cref="DataException">A set is unknown, is missing or is there twice.</exception>
    public static WordSets Read(string path)
    {
        var rows = new Dictionary<WordSet, WordList>();
        foreach (var row in TsvTable.Read(path, ["set", "words"]).Rows)
        {
            if (!rows.TryAdd(row.Choice<WordSet>("set"), new WordList(row.List("words"), StringComparison.OrdinalIgnoreCase)))
            {
                throw row.Error(DataErrors.DuplicateId, $"the set '{row["set"]}' is there twice");
            }
        }

        return new WordSets([.. Enum.GetValues<WordSet>().Select(set => rows.TryGetValue(set, out var words)
            ? words
            : throw new DataException(DataErrors.BadValue, path, 0, $"the set '{set}' is missing"))]);
    }

    public bool Has(WordSet set, ReadOnlySpan<char> word) => sets[(int)set].Contains(word);
}
