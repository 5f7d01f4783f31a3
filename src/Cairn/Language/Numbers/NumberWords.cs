using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Language.Numbers;

/// <summary>The words that make and bound numbers.</summary>
internal sealed class NumberWords
{
    private readonly WordTable<NumberWord> words;
    private readonly WordSets<NumberWordSet> sets;

    private NumberWords(WordTable<NumberWord> words, PhraseTable<BoundKind> bounds, WordSets<NumberWordSet> sets) => (this.words, Bounds, this.sets) = (words, bounds, sets);

    public PhraseTable<BoundKind> Bounds { get; }

    public NumberWord this[ReadOnlySpan<char> word] => words.GetValueOrDefault(word);

    /// <summary>All words that a number of words can begin with.</summary>
    public IEnumerable<string> Openers => words.Words.Concat(["a", "an"]);

    /// <summary>Whether the word at a token is one of a short list; false outside the text.</summary>
    public bool Is(TokenText text, int at, NumberWordSet set) => sets.Has(set, text[at]);

    /// <param name="folder">Folder with numbers.tsv, bounds.tsv and number-word-sets.tsv.</param>
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
            new WordTable<NumberWord>(words, StringComparison.OrdinalIgnoreCase),
            PhraseTable<BoundKind>.Read(folder, "bounds.tsv", "phrase", ["kind"], row => row.Choice<BoundKind>("kind")),
            WordSets<NumberWordSet>.Read(Path.Combine(folder, "number-word-sets.tsv")));
    }
}
