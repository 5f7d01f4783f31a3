using System.Collections.Frozen;
using System.Globalization;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>Classes of words that keep the same company, so that a rare word learns from its likes.</summary>
internal sealed class WordShapes(FrozenDictionary<string, ulong> classes)
{
    public static WordShapes Read(string modelsFolder) =>
        new(TsvTable.Read(Path.Combine(modelsFolder, "word-classes.tsv"), ["word", "class"]).Rows
            .ToFrozenDictionary(r => r.Required("word"), r => ulong.Parse(r.Required("class"), CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase));

    /// <summary>The class of a word; 0 where it has none.</summary>
    public ulong ClassOf(string word) => classes.GetValueOrDefault(word);
}
