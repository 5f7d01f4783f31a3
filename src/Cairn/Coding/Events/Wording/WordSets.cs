using System.Collections.Frozen;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Wording;

/// <summary>Which words belong to which <see cref="WordSet"/>; capitals do not count.</summary>
internal sealed class WordSets
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>[] sets;

    private WordSets(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>[] sets) => this.sets = sets;

    /// <param name="path">event-words.tsv.</param>
    /// <exception cref="DataException">A set is unknown, is missing or is there twice.</exception>
    public static WordSets Read(string path)
    {
        var rows = new Dictionary<WordSet, FrozenSet<string>>();
        foreach (var row in TsvTable.Read(path, ["set", "words"]).Rows)
        {
            if (!rows.TryAdd(row.Choice<WordSet>("set"), row.List("words").ToFrozenSet(StringComparer.OrdinalIgnoreCase)))
            {
                throw row.Error(DataErrors.DuplicateId, $"the set '{row["set"]}' is there twice");
            }
        }

        return new WordSets([.. Enum.GetValues<WordSet>().Select(set => rows.TryGetValue(set, out var words)
            ? words.GetAlternateLookup<ReadOnlySpan<char>>()
            : throw new DataException(DataErrors.BadValue, path, 0, $"the set '{set}' is missing"))]);
    }

    public bool Has(WordSet set, ReadOnlySpan<char> word) => sets[(int)set].Contains(word);
}
