using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Coding.Claims.Wording;

/// <summary>Words and phrases sorted into classes: <c>trend-up</c> holds "grow*", "on the rise".</summary>
/// <remarks>Read from a TSV file with the columns <c>class</c>, <c>words</c> and, if wished, <c>note</c>. A word that ends in <c>*</c> stands for
/// every word that begins so; the beginning has at least three letters. One phrase may stand in several classes.</remarks>
internal sealed class PhraseBook
{
    private readonly Phrases all;
    private readonly WordTable<Phrases> byClass;

    private PhraseBook(IEnumerable<Entry> entries)
    {
        var sorted = entries.OrderByDescending(e => e.Words.Length).ToList();
        all = new Phrases(sorted);
        byClass = new(sorted.GroupBy(e => e.Class).Select(g => KeyValuePair.Create(g.Key, new Phrases([.. g]))), StringComparison.Ordinal);
        Classes = [.. byClass.Words.Order(StringComparer.Ordinal)];
    }

    public ImmutableArray<string> Classes { get; }

    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static PhraseBook Read(string path)
    {
        var table = TsvTable.Read(path, ["class", "words"], "note");
        var entries = new List<Entry>();
        foreach (var row in table.Rows)
        {
            string name = row.Required("class");
            foreach (string phrase in row.List("words"))
            {
                string[] words = phrase.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words.Any(w => w.EndsWith('*') && w.Length < 4))
                {
                    throw row.Error(DataErrors.BadValue, $"'{phrase}': a word with * needs at least three letters");
                }

                entries.Add(new Entry(name, words));
            }
        }

        return new PhraseBook(entries);
    }

    /// <summary>Every phrase between two tokens, in order.</summary>
    public List<PhraseMatch> MatchAll(ReadOnlySpan<string> words, int first, int end)
    {
        var found = new List<PhraseMatch>();
        for (int i = Math.Max(0, first); i < end; i++)
        {
            AddAt(words, i, end, found);
        }

        return found;
    }

    /// <summary>Every phrase that begins at a token and ends before another.</summary>
    public List<PhraseMatch> MatchAt(ReadOnlySpan<string> words, int at, int end)
    {
        var found = new List<PhraseMatch>();
        if (at >= 0 && at < end)
        {
            AddAt(words, at, end, found);
        }

        return found;
    }

    /// <summary>True where a phrase of the class stands between two tokens.</summary>
    public bool Has(ReadOnlySpan<string> words, int first, int end, string name)
    {
        if (!byClass.TryGetValue(name, out var phrases))
        {
            return false;
        }

        for (int i = Math.Max(0, first); i < end; i++)
        {
            foreach (var entry in phrases.Spelt(words[i]))
            {
                if (entry.StandsAt(words, i, end))
                {
                    return true;
                }
            }

            foreach (var entry in phrases.Begun(words[i]))
            {
                if (entry.StandsAt(words, i, end))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void AddAt(ReadOnlySpan<string> words, int at, int end, List<PhraseMatch> found)
    {
        Add(all.Spelt(words[at]), words, at, end, found);
        Add(all.Begun(words[at]), words, at, end, found);
    }

    private static void Add(ReadOnlySpan<Entry> entries, ReadOnlySpan<string> words, int at, int end, List<PhraseMatch> found)
    {
        foreach (var entry in entries)
        {
            if (entry.StandsAt(words, at, end))
            {
                found.Add(new PhraseMatch(entry.Class, at, at + entry.Words.Length));
            }
        }
    }

    /// <summary>Phrases by the word that they begin with, or by its first three letters where any word that begins so will do.</summary>
    private sealed class Phrases
    {
        private readonly WordTable<Entry[]> spelt;
        private readonly WordTable<Entry[]> begun;

        public Phrases(IReadOnlyList<Entry> entries)
        {
            spelt = Group(entries.Where(e => !e.Words[0].EndsWith('*')), e => e.Words[0]);
            begun = Group(entries.Where(e => e.Words[0].EndsWith('*')), e => e.Words[0][..3]);
        }

        public ReadOnlySpan<Entry> Spelt(string word) => spelt.TryGetValue(word, out var entries) ? entries : [];

        public ReadOnlySpan<Entry> Begun(string word) => word.Length >= 3 && begun.TryGetValue(word.AsSpan(0, 3), out var entries) ? entries : [];

        private static WordTable<Entry[]> Group(IEnumerable<Entry> entries, Func<Entry, string> key) =>
            new(entries.GroupBy(key).Select(g => KeyValuePair.Create(g.Key, g.ToArray())), StringComparison.Ordinal);
    }

    private sealed record Entry(string Class, string[] Words)
    {
        public bool StandsAt(ReadOnlySpan<string> words, int at, int end)
        {
            if (at + Words.Length > end)
            {
                return false;
            }

            for (int i = 0; i < Words.Length; i++)
            {
                string wanted = Words[i];
                if (wanted[^1] == '*' ? !words[at + i].AsSpan().StartsWith(wanted.AsSpan(0, wanted.Length - 1), StringComparison.Ordinal) : words[at + i] != wanted)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
