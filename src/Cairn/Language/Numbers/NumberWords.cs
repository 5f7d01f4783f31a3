using System.Collections.Frozen;
using Cairn.Theatres;

namespace Cairn.Language.Numbers;

/// <summary>The words that make and bound numbers.</summary>
internal sealed class NumberWords
{
    private readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> words;

    private NumberWords(FrozenDictionary<string, NumberWord> words, PhraseTable<BoundKind> bounds)
    {
        this.words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Bounds = bounds;
    }

    public PhraseTable<BoundKind> Bounds { get; }

    public NumberWord this[ReadOnlySpan<char> word] => words.TryGetValue(word, out var found) ? found : default;

    /// <param name="folder">Folder with numbers.tsv and bounds.tsv.</param>
    public static NumberWords Read(string folder)
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvTable.Read(Path.Combine(folder, "numbers.tsv"), ["word", "kind", "value"]).Rows)
        {
            string word = row.Required("word");
            var kind = row.Choice<NumberWordKind>("kind");
            decimal value = (decimal)(row.Number("value") ?? throw row.Error(DataErrors.BadValue, "'value' is empty"));
            var known = words.GetValueOrDefault(word);
            words[word] = kind == NumberWordKind.Fraction
                ? known with { Kinds = known.Kinds | kind, Percent = value }
                : known with { Kinds = known.Kinds | kind, Value = value };
        }

        return new NumberWords(
            words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
            PhraseTable<BoundKind>.Read(folder, "bounds.tsv", "phrase", ["kind"], row => row.Choice<BoundKind>("kind")));
    }
}
