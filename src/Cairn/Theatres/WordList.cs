namespace Cairn.Theatres;

/// <summary>A list of words that every word of every report is looked up in; see <see cref="WordTable{T}"/>.</summary>
/// <param name="words">The words; one that stands twice counts once.</param>
/// <param name="comparison">Ordinal, or ordinal without regard to capitals.</param>
internal sealed class WordList(IEnumerable<string> words, StringComparison comparison)
{
    private readonly WordTable<bool> table = new(words.Select(word => KeyValuePair.Create(word, true)), comparison);

    public bool Contains(ReadOnlySpan<char> word) => table.Contains(word);
}
