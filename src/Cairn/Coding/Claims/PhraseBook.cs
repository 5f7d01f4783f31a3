using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Coding.Claims;

/// <summary>Words and phrases sorted into classes: <c>trend-up</c> holds "grow*", "on the rise".</summary>
/// <remarks>Read from a TSV file with the columns <c>class</c>, <c>words</c> and, if wished, <c>note</c>. A word that ends in <c>*</c> stands for
/// every word that begins so; the beginning has at least three letters. One phrase may stand in several classes.</remarks>
internal sealed class PhraseBook
{
    private readonly FrozenDictionary<string, Entry[]> exact;
    private readonly FrozenDictionary<string, Entry[]> begun;

    private PhraseBook(IEnumerable<Entry> entries)
    {
        var sorted = entries.OrderByDescending(e => e.Words.Length).ToList();
        exact = Group(sorted.Where(e => !e.Words[0].EndsWith('*')), e => e.Words[0]);
        begun = Group(sorted.Where(e => e.Words[0].EndsWith('*')), e => e.Words[0][..3]);
        Classes = [.. sorted.Select(e => e.Class).Distinct().Order(StringComparer.Ordinal)];
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

    /// <summary>Adds every phrase that begins at a token and ends before another to the list.</summary>
    public void Match(ReadOnlySpan<string> words, int at, int end, List<PhraseMatch> found)
    {
        string word = words[at];
        if (exact.TryGetValue(word, out var entries))
        {
            Match(entries, words, at, end, found);
        }

        if (word.Length >= 3 && begun.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, 3), out entries))
        {
            Match(entries, words, at, end, found);
        }
    }

    /// <summary>Every phrase between two tokens, in order.</summary>
    public List<PhraseMatch> MatchAll(ReadOnlySpan<string> words, int first, int end)
    {
        var found = new List<PhraseMatch>();
        for (int i = Math.Max(0, first); i < end; i++)
        {
            Match(words, i, end, found);
        }

        return found;
    }

    /// <summary>True where a phrase of the class stands between two tokens.</summary>
    public bool Has(ReadOnlySpan<string> words, int first, int end, string name)
    {
        foreach (var match in MatchAll(words, first, end))
        {
            if (match.Class == name)
            {
                return true;
            }
        }

        return false;
    }

    private static void Match(Entry[] entries, ReadOnlySpan<string> words, int at, int end, List<PhraseMatch> found)
    {
        foreach (var entry in entries)
        {
            if (at + entry.Words.Length > end)
            {
                continue;
            }

            bool same = true;
            for (int i = 0; i < entry.Words.Length && same; i++)
            {
                string wanted = entry.Words[i];
                same = wanted[^1] == '*' ? words[at + i].AsSpan().StartsWith(wanted.AsSpan(0, wanted.Length - 1), StringComparison.Ordinal) : words[at + i] == wanted;
            }

            if (same)
            {
                found.Add(new PhraseMatch(entry.Class, at, at + entry.Words.Length));
            }
        }
    }

    private static FrozenDictionary<string, Entry[]> Group(IEnumerable<Entry> entries, Func<Entry, string> key) =>
        entries.GroupBy(key).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private sealed record Entry(string Class, string[] Words);
}
