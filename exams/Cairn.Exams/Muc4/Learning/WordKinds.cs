using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Language.Syntax;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>What the event coder's lists say of single words: a trigger of harm, a civilian, a word of doubt. A model is kept with what the lists said
/// when it was learned, so that it goes on to judge alike while they grow.</summary>
internal sealed class WordKinds
{
    /// <summary>The lists: file, column of the word, columns that tell its kind, further columns.</summary>
    private static readonly (string File, string Word, string[] Kinds, string[] Others)[] Lists =
    [
        ("event-roles.tsv", "word", ["classes"], []),
        ("event-triggers.tsv", "trigger", ["sense", "frame", "tactics"], ["part", "count", "needs", "strength"]),
        ("event-modality.tsv", "word", ["effect"], ["scope"]),
        ("event-light-verbs.tsv", "verb", ["role"], []),
        ("event-responsibility.tsv", "verb", ["kind"], ["party"]),
        ("speech-verbs.tsv", "lemma", ["kind"], ["frame"]),
    ];

    private readonly SortedDictionary<string, ImmutableArray<string>> names;
    private readonly FrozenDictionary<string, ImmutableArray<ulong>> kinds;

    private WordKinds(IEnumerable<(string Word, IEnumerable<string> Kinds)> rows)
    {
        names = new(rows.Where(row => !row.Word.Contains(' ', StringComparison.Ordinal)).GroupBy(row => row.Word.ToLowerInvariant(), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(row => row.Kinds).Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal), StringComparer.Ordinal);
        kinds = names.ToFrozenDictionary(n => n.Key, n => n.Value.Select(kind => Features.Of(kind)).ToImmutableArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What was kept with a model.</summary>
    public static WordKinds Read(string path) => new(TsvTable.Read(path, ["word", "kinds"]).Rows.Select(row => (row.Required("word"), row.List("kinds").AsEnumerable())));

    /// <summary>What the lists say today.</summary>
    public static WordKinds OfLists(string wordsFolder) => new(Lists.SelectMany(list =>
        TsvTable.Read(Path.Combine(wordsFolder, list.File), [list.Word, .. list.Kinds], list.Others).Rows
            .Select(row => (row.Required(list.Word), list.Kinds.SelectMany(column => row.List(column).Select(kind => $"{list.File}/{column}/{kind}"))))));

    /// <summary>The kinds of a word; empty where no list has it.</summary>
    public ImmutableArray<ulong> Of(string word) => kinds.TryGetValue(word, out var found) ? found : [];

    public void Write(string path) => File.WriteAllLines(path,
    [
        "# What the event coder's lists said of words when models/muc4.model was learned; written by Cairn.Exams muc4-learn, not edited by hand.",
        "word\tkinds",
        .. names.Where(n => n.Value.Length > 0).Select(n => $"{n.Key}\t{string.Join('|', n.Value)}"),
    ]);
}
