using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Language;

/// <summary>Phrases of one or more words with a value each, found at a token; the longest wins and capitals do not count.</summary>
internal sealed class PhraseTable<T>
{
    private readonly WordTable<T> entries;
    private readonly WordTable<int> longest;

    /// <param name="entries">Phrases, their words parted by one space.</param>
    public PhraseTable(WordTable<T> entries)
    {
        this.entries = entries;
        longest = new(
            entries.Words.GroupBy(phrase => phrase.Split(' ')[0], StringComparer.OrdinalIgnoreCase).Select(group => KeyValuePair.Create(group.Key, group.Max(phrase => phrase.Split(' ').Length))),
            StringComparison.OrdinalIgnoreCase);
    }

    public IEnumerable<string> Phrases => entries.Words;

    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static PhraseTable<T> Read(string folder, string file, string key, ReadOnlySpan<string> columns, Func<TsvRow, T> value) =>
        new(WordFile.Read(folder, file, key, columns, value));

    /// <summary>How many tokens the longest phrase at a token takes; 0 where none starts there.</summary>
    public int Match(TokenText text, int token, int limit, out T value)
    {
        value = default!;
        if (token >= limit || !longest.TryGetValue(text[token], out int words))
        {
            return 0;
        }

        Span<char> phrase = stackalloc char[96];
        int length = 0, found = 0;
        for (int i = 0; i < words && token + i < limit; i++)
        {
            var word = text[token + i];
            if (length + word.Length + 1 > phrase.Length)
            {
                break;
            }

            if (i > 0)
            {
                phrase[length++] = ' ';
            }

            word.CopyTo(phrase[length..]);
            length += word.Length;
            if (entries.TryGetValue(phrase[..length], out var hit))
            {
                (value, found) = (hit, i + 1);
            }
        }

        return found;
    }
}
