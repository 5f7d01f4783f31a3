using Cairn.Theatres;
namespace Cairn.Language.Names;

/// <summary>Cuts a name of a data file into the words by which it is found.</summary>
internal static class NameParts
{
    private static readonly char[] Gaps = [' ', '-', '\u2010', '\u2011', '\u00a0', '/', ',', '(', ')', '"', '“', '”'];

    /// <summary>The folded words without Arabic articles or a small "the", and how each is written.</summary>
    /// <param name="name">A name or one of its spellings.</param>
    /// <param name="hasArticle">True where an article was left out at its beginning.</param>
    public static List<(string Word, LetterCase Case)> Of(string name, out bool hasArticle)
    {
        var words = new List<(string, LetterCase)>();
        hasArticle = false;
        for (int at = 0; at < name.Length;)
        {
            int length = name.AsSpan(at).IndexOfAny(Gaps);
            int end = length < 0 ? name.Length : at + length;
            string word = NameFold.Fold(WithoutPossessive(name.AsSpan(at, end - at), end == name.Length));
            bool hyphen = end < name.Length && name[end] == '-';
            bool article = end + 1 < name.Length && AtomReader.IsArticle(word, name.AsSpan(end + 1), hyphen, char.IsUpper(name[at]) && char.IsUpper(name[end + 1]));
            bool the = words.Count == 0 && at == 0 && name.StartsWith("the ", StringComparison.Ordinal);
            if (word.Length > 0 && !article && !the)
            {
                words.Add((word, AtomReader.CaseOf(name.AsSpan(at, end - at))));
            }
            else if (article && words.Count == 0)
            {
                hasArticle = true;
            }

            at = end + 1;
        }

        return words;
    }

    /// <summary>"People's" and "Workers'" without their ending, as the words of a text are read; the last word of a name keeps it.</summary>
    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word, bool isLast) =>
        isLast ? word : word.EndsWith("'s") || word.EndsWith("\u2019s") ? word[..^2] : word.EndsWith("s'") || word.EndsWith("s\u2019") ? word[..^1] : word;
}
