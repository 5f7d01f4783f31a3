using System.Collections.Frozen;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>The short forms that a text explains itself: "the UN Assistance Mission in Afghanistan (UNAMA)".</summary>
internal sealed class ShortForms
{
    private const int Shortest = 3;
    private const int Longest = 7;

    private readonly FrozenDictionary<string, string> names;

    public ShortForms(TokenText text)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 1; i + 2 < text.Count; i++)
        {
            if (text.Is(i, "(") && text.Is(i + 2, ")") && text[i + 1] is { Length: >= Shortest and <= Longest } form && IsShort(form) && Before(text, i, form) is { } name)
            {
                found.TryAdd(form.ToString(), name);
            }
        }

        names = found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The name that a short form stands for; the name itself where it is none.</summary>
    public string Full(string name) => names.GetValueOrDefault(name, name);

    private static bool IsShort(ReadOnlySpan<char> form)
    {
        foreach (char letter in form)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words before the bracket whose first letters, all or those with capitals, begin and end as the short form does.</summary>
    private static string? Before(TokenText text, int bracket, ReadOnlySpan<char> form)
    {
        for (int first = bracket - 2; first >= Math.Max(0, bracket - 2 * Longest) && text.Kind(first) == TokenKind.Word; first--)
        {
            if (!text.IsCapitalised(first) || text.IsAny(first, "the", "a") || bracket - first < 2)
            {
                continue;
            }

            int matched = 0;
            for (int i = first; i < bracket && matched < form.Length; i++)
            {
                var word = text[i];
                for (int at = 0; at < word.Length && char.IsUpper(word[at]) && matched < form.Length; at++)
                {
                    matched += char.ToUpperInvariant(word[at]) == form[matched] ? 1 : 0;
                }
            }

            if (matched == form.Length)
            {
                return text.Span(first, bracket).In(text.Text).ToString();
            }
        }

        return null;
    }
}
