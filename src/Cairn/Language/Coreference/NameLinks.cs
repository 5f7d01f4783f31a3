using Cairn.Language.Names;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Coreference;

/// <summary>Names that stand for a longer name told before: family names alone, and acronyms that a bracket behind the full name explained.</summary>
internal sealed class NameLinks(TokenText text)
{
    private const int SmallWords = 3;
    private readonly List<(Mention Mention, int First, int End)> people = [];
    private readonly Dictionary<string, TextSpan> acronyms = new(StringComparer.Ordinal);

    /// <summary>The longer name of a person that this one ends or begins; null where none was told before.</summary>
    public TextSpan? FullName(Mention mention, int first, int end)
    {
        for (int p = people.Count - 1; p >= 0; p--)
        {
            var (other, otherFirst, otherEnd) = people[p];
            int length = end - first, otherLength = otherEnd - otherFirst;
            if (otherLength > length && (Same(first, otherEnd - length, length) || (length == 1 && mention.Name == other.Name)))
            {
                return other.Span;
            }
        }

        people.Add((mention, first, end));
        return null;
    }

    /// <summary>The longer name of a person that ends with a word which was not read as a name itself.</summary>
    public Mention? FamilyName(int token)
    {
        for (int p = people.Count - 1; p >= 0; p--)
        {
            var (mention, first, end) = people[p];
            if (end - first > 1 && char.IsUpper(text[token][0]) && Same(token, end - 1, 1))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Takes up "Full Name (ABC)" at the acronym; the full name where there is one.</summary>
    public TextSpan? Explain(int token)
    {
        var acronym = text[token];
        if (!IsAcronym(acronym) || !text.IsAny(token - 1, "(", "[") || !text.IsAny(token + 1, ")", "]"))
        {
            return null;
        }

        for (int first = token - 2; first >= Math.Max(0, token - 2 - acronym.Length - SmallWords); first--)
        {
            if (!char.IsUpper(text[first][0]) && !text.IsAny(first, "of", "for", "and", "the", "in"))
            {
                return null;
            }

            if (text[first][0] == acronym[0] && token - 1 - first > 1)
            {
                return acronyms[acronym.ToString()] = text.Span(first, token - 1);
            }
        }

        return null;
    }

    /// <summary>The full name of an acronym explained before.</summary>
    public TextSpan? Acronym(int token) =>
        IsAcronym(text[token]) && acronyms.TryGetValue(text[token].ToString(), out var name) ? name : null;

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 8 && char.IsUpper(word[0]) && word.IndexOfAnyInRange('a', 'z') < 0 && !word.ContainsAnyInRange('0', '9');

    private bool Same(int a, int b, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (!text[a + i].Equals(text[b + i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
