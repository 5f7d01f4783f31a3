using Cairn.Theatres;

namespace Cairn.Language.Syntax;

/// <summary>Classes of words that keep the same company in plain text: "town" and "village" share one.</summary>
internal sealed class SimilarWords
{
    private readonly KeyTable classes;

    private SimilarWords(KeyTable classes) => this.classes = classes;

    /// <param name="path">The file word-classes.tsv.</param>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static SimilarWords Read(string path) =>
        new(new KeyTable([.. TsvTable.Read(path, ["word", "class"]).Rows.Select(row => KeyValuePair.Create(Features.Of(row.Required("word")), (int)row.Number("class")!.Value))]));

    /// <summary>The class of a word by the key of its letters; 0 where none is known.</summary>
    public byte Of(ulong key) => (byte)classes[key];
}
