namespace Cairn.Exams.Muc4;

/// <summary>Compares strings of keys and texts as the scorer does: without determiners and leading numbers, by their ends.</summary>
internal static class MucStrings
{
    private static readonly HashSet<string> Before = new(
        "A THE AN THIS THAT THESE THOSE ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN MORE MOST MANY SEVERAL SOME ALL FEW ANY ANOTHER OTHER CERTAIN OF".Split(' '), StringComparer.Ordinal);

    public static string[] Core(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '&' or '\'' or '.' or '-');
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                string word = text[start..i].Trim("'.-").ToString().ToUpperInvariant();
                if (word.Length > 0)
                {
                    words.Add(word);
                }

                start = -1;
            }
        }

        int skip = 0;
        while (skip < words.Count && (Before.Contains(words[skip]) || words[skip].All(char.IsAsciiDigit)))
        {
            skip++;
        }

        return [.. words.Skip(skip)];
    }

    /// <summary>The noun of a phrase: the word before the first preposition, else the last.</summary>
    public static string Noun(string[] phrase) =>
        Array.FindIndex(phrase, 1, word => word is "OF" or "FOR" or "FROM" or "IN" or "AT" or "WHO" or "WITH" or "ON") is var behind and > 0 ? phrase[behind - 1] : phrase[^1];

    /// <summary>True where a phrase of the text would be marked right for a string of the key.</summary>
    public static bool Matches(string[] phrase, string[] key) =>
        key.Length > 0 && phrase.Length >= key.Length && phrase.AsSpan()[^key.Length..].SequenceEqual(key);
}
