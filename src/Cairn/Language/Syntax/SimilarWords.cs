using System.Collections.Frozen;
using Cairn.Theatres;

namespace Cairn.Language.Syntax;

/// <summary>Classes of words that keep the same company in plain text: "town" and "village" share one.</summary>
internal sealed class SimilarWords
{
    private readonly FrozenDictionary<ulong, byte> classes;

    private SimilarWords(FrozenDictionary<ulong, byte> classes) => this.classes = classes;

    /// <param name="path">The file word-classes.tsv.</param>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static SimilarWords Read(string path) =>
        new(TsvTable.Read(path, ["word", "class"]).Rows.Select(row => KeyValuePair.Create(Features.Of(row.Required("word")), (byte)row.Number("class")!.Value)).ToFrozenDictionary());

    /// <summary>The class of a word by the key of its letters; 0 where none is known.</summary>
    public byte Of(ulong key) => classes.GetValueOrDefault(key);
}
