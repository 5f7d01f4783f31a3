using Cairn.Theatres;

namespace Cairn.Language.Coreference;

/// <summary>The pronouns and nouns that point back, and the words of happenings that they may mean.</summary>
internal sealed class BackReferenceWords
{
    private readonly WordTable<BackReferenceWord> words;
    private readonly WordList happenings;

    private BackReferenceWords(WordTable<BackReferenceWord> words)
    {
        this.words = words;
        happenings = new WordList(words.Values.Where(word => word.Kind == BackReferenceWordKind.Event).SelectMany(word => word.Of), StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="folder">Folder with back-references.tsv.</param>
    public static BackReferenceWords Read(string folder) => new(WordFile.Read(folder, "back-references.tsv", "words", ["kind", "of"],
        row => new BackReferenceWord(row.Choice<BackReferenceWordKind>("kind"), [.. row.List("of")])));

    /// <summary>What a word can stand for, by its lemma or as it is written; null where it points to nothing.</summary>
    public BackReferenceWord? Find(string word) => words.GetValueOrDefault(word);

    /// <summary>Whether a verb tells a happening.</summary>
    public bool IsHappening(string lemma) => happenings.Contains(lemma);
}
