using System.Collections.Immutable;
using System.Text;
using Cairn.Values;

namespace Cairn.Cleaning.Lines;

/// <summary>The words of a line as patterns see them: lower case, no punctuation, one kind of apostrophe.</summary>
internal static class Words
{
    /// <summary>Longer words are made lower by way of a second string.</summary>
    private const int UsualLetters = 64;

    /// <summary>The first words of a text with their places, at most as many as asked for.</summary>
    public static (ImmutableArray<string> Words, ImmutableArray<TextSpan> Spans) Of(ReadOnlySpan<char> text, int most)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        Span<char> lower = stackalloc char[UsualLetters];
        int at = 0;
        while (at < text.Length && words.Count < most)
        {
            if (!IsWord(text, at))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && IsWord(text, at))
            {
                at++;
            }

            words.Add(Lower(text[start..at], lower));
            spans.Add(new TextSpan(start, at));
        }

        return (words.DrainToImmutable(), spans.DrainToImmutable());
    }

    private static string Lower(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > buffer.Length)
        {
            return word.ToString().ToLowerInvariant().Replace('’', '\'');
        }

        var lower = buffer[..word.ToLowerInvariant(buffer)];
        lower.Replace('’', '\'');
        return lower.ToString();
    }

    /// <summary>The words joined by single spaces, as data files write names.</summary>
    public static string Plain(ReadOnlySpan<char> text, int most = 60)
    {
        var plain = new StringBuilder();
        foreach (string word in Of(text, most).Words)
        {
            _ = (plain.Length == 0 ? plain : plain.Append(' ')).Append(word);
        }

        return plain.ToString();
    }

    private static bool IsWord(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        return char.IsLetterOrDigit(c) || c is '_' or '©' || char.IsSurrogate(c)
            || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark
            || (c is '\'' or '’' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]));
    }
}
