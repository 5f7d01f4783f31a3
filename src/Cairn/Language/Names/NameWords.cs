using Cairn.Theatres;

namespace Cairn.Language.Names;

/// <summary>The words around names, read from the vocabulary files: titles, first names, what organisations and places end in.</summary>
internal sealed class NameWords
{
    private readonly WordTable<NameWordKind> kinds;

    private NameWords(WordTable<NameWordKind> kinds) => this.kinds = kinds;

    /// <param name="folder">Folder of the vocabulary files.</param>
    /// <exception cref="DataException">A file is missing or wrong.</exception>
    public static NameWords Read(string folder)
    {
        var words = new Dictionary<string, NameWordKind>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(Path.Combine(folder, "name-words.tsv"), ["kind", "words"]).Rows)
        {
            var kind = row.Choice<NameWordKind>("kind");
            foreach (string word in row.List("words"))
            {
                string folded = NameFold.Fold(word);
                words[folded] = words.GetValueOrDefault(folded) | kind;
            }
        }

        return new NameWords(new WordTable<NameWordKind>(words, StringComparison.Ordinal));
    }

    /// <summary>All kinds that a word is of; none for most words.</summary>
    public NameWordKind KindOf(string text, NameAtom atom) => KindOf(atom.Span.In(text));

    public NameWordKind KindOf(ReadOnlySpan<char> words)
    {
        Span<char> folded = stackalloc char[NameFold.Longest];
        return kinds.TryGetValue(folded[..NameFold.Fold(words, folded)], out var kind) ? kind : NameWordKind.None;
    }

    public bool Is(string text, NameAtom atom, NameWordKind kind) => (KindOf(text, atom) & kind) != 0;

    public bool IsPlacePreposition(string text, NameAtom atom) => Is(text, atom, NameWordKind.PlacePreposition);
}
