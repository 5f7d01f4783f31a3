using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Cairn.Language.Syntax;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>What words have in common, so that a rare word learns from its likes: classes of words that keep the same company, and the kinds that
/// the event coder's lists give them.</summary>
internal sealed class WordShapes(FrozenDictionary<string, ulong> classes, WordKinds kinds)
{
    public static WordShapes Read(string modelsFolder, WordKinds kinds) =>
        new(TsvTable.Read(Path.Combine(modelsFolder, "word-classes.tsv"), ["word", "class"]).Rows
            .ToFrozenDictionary(r => r.Required("word"), r => ulong.Parse(r.Required("class"), CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase), kinds);

    public WordKinds Kinds => kinds;

    /// <summary>The class of a word; 0 where it has none.</summary>
    public ulong ClassOf(string word) => classes.GetValueOrDefault(word);

    /// <summary>What stands for a name in features: its class, or just that it is a name.</summary>
    public ulong ClassKey(string name) => ClassOf(name) is > 0 and var of ? Features.Mix(31, of) : 1;

    /// <summary>The kinds of a word; empty where no list has it.</summary>
    public ImmutableArray<ulong> KindsOf(string word) => kinds.Of(word);
}
