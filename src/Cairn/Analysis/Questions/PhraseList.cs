using System.Collections.Immutable;

namespace Cairn.Analysis.Questions;

/// <summary>Phrases to be looked for in a few words; a word that ends in <c>*</c> stands for every word that begins so.</summary>
internal sealed class PhraseList(IEnumerable<string> phrases)
{
    private readonly ImmutableArray<string[]> all = [.. phrases.Select(phrase => Words(phrase, '*')).Where(words => words.Length > 0)];

    public bool IsEmpty => all.IsEmpty;

    /// <summary>The first phrase that is there, as it stands; null where none is.</summary>
    public string? In(ReadOnlySpan<string> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            foreach (string[] phrase in all)
            {
                if (IsAt(phrase, words[at..]))
                {
                    return string.Join(' ', words.Slice(at, phrase.Length).ToArray());
                }
            }
        }

        return null;
    }

    /// <summary>True where one of the phrases begins at a word.</summary>
    public bool IsAt(string[] words, int at) => all.Any(phrase => IsAt(phrase, words.AsSpan(at)));

    /// <summary>The places where one of the phrases begins.</summary>
    public IEnumerable<int> Places(string[] words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if (IsAt(words, at))
            {
                yield return at;
            }
        }
    }

    /// <summary>The words of a text in lower case, apostrophes and hyphens kept within them.</summary>
    public static string[] Words(string text) => Words(text, '\'');

    private static string[] Words(string text, char kept)
    {
        Span<char> letters = text.ToLowerInvariant().Replace('’', '\'').ToCharArray();
        foreach (ref char c in letters)
        {
            c = char.IsLetterOrDigit(c) || c is '\'' or '-' || c == kept ? c : ' ';
        }

        return letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.Trim('\'', '-')).Where(word => word.Length > 0).ToArray();
    }

    private static bool IsAt(string[] phrase, ReadOnlySpan<string> words)
    {
        if (phrase.Length > words.Length)
        {
            return false;
        }

        for (int i = 0; i < phrase.Length; i++)
        {
            bool same = phrase[i][^1] == '*' ? words[i].AsSpan().StartsWith(phrase[i].AsSpan(0, phrase[i].Length - 1), StringComparison.Ordinal) : words[i] == phrase[i];
            if (!same)
            {
                return false;
            }
        }

        return true;
    }
}
