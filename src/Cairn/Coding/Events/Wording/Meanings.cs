using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Wording;

/// <summary>Words and fixed phrases with what they mean, looked up from the left, longest first. Capitals do not count.</summary>
internal sealed class Meanings<T>
{
    private readonly WordTable<ImmutableArray<Entry>> entries;

    private Meanings(WordTable<ImmutableArray<Entry>> entries) => this.entries = entries;

    /// <summary>A phrase's words after its first, and its value.</summary>
    private readonly record struct Entry(ImmutableArray<string> Rest, T Value);

    /// <param name="phrases">Phrases with their values; a phrase with a hyphen is also found as two words.</param>
    public static Meanings<T> Of(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var byFirst = new Dictionary<string, List<Entry>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (phrase, value) in phrases)
        {
            Add(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries), value);
            if (phrase.Contains('-', StringComparison.Ordinal))
            {
                Add(phrase.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries), value);
            }
        }

        return new Meanings<T>(new(
            byFirst.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.OrderByDescending(entry => entry.Rest.Length).ToImmutableArray())), StringComparison.OrdinalIgnoreCase));

        void Add(string[] words, T value)
        {
            if (!byFirst.TryGetValue(words[0], out var list))
            {
                byFirst[words[0]] = list = [];
            }

            list.Add(new Entry([.. words[1..]], value));
        }
    }

    /// <summary>The longest phrases that begin at a word: how many words they have and what they mean. Several where one phrase has several rows.</summary>
    /// <param name="words">The report's words.</param>
    /// <param name="at">Index of the first word.</param>
    /// <param name="end">Behind the last word that may be used.</param>
    /// <param name="found">The values, which are added to.</param>
    /// <returns>How many words were matched; 0 for none.</returns>
    public int Match(ReportWords words, int at, int end, List<T> found)
    {
        if (!entries.TryGetValue(words.Text(at), out var candidates))
        {
            return 0;
        }

        int length = 0;
        foreach (var entry in candidates)
        {
            if (entry.Rest.Length + 1 >= length && at + entry.Rest.Length < end && Matches(words, at + 1, entry.Rest))
            {
                length = entry.Rest.Length + 1;
                found.Add(entry.Value);
            }
        }

        return length;
    }

    /// <summary>The phrases that begin at a word and go on at a later one: "took … hostage".</summary>
    /// <param name="words">The report's words.</param>
    /// <param name="at">Index of the first word.</param>
    /// <param name="later">Where the rest of the phrase must stand.</param>
    /// <param name="end">Behind the last word that may be used.</param>
    /// <param name="found">The values, which are added to.</param>
    public void MatchApart(ReportWords words, int at, int later, int end, List<T> found)
    {
        if (!entries.TryGetValue(words.Text(at), out var candidates))
        {
            return;
        }

        foreach (var entry in candidates)
        {
            if (!entry.Rest.IsEmpty && later + entry.Rest.Length <= end && Matches(words, later, entry.Rest))
            {
                found.Add(entry.Value);
            }
        }
    }

    /// <summary>Whether a phrase of several words begins with a word.</summary>
    public bool BeginsPhrase(ReadOnlySpan<char> word) => entries.TryGetValue(word, out var candidates) && !candidates[0].Rest.IsEmpty;

    /// <summary>What a single word means, or the default.</summary>
    public T? Single(ReadOnlySpan<char> word)
    {
        if (entries.TryGetValue(word, out var candidates) && candidates[^1].Rest.IsEmpty)
        {
            return candidates[^1].Value;
        }

        return default;
    }

    private static bool Matches(ReportWords words, int at, ImmutableArray<string> rest)
    {
        for (int i = 0; i < rest.Length; i++)
        {
            if (!words.Text(at + i).Equals(rest[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
