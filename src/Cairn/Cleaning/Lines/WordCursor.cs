using System.Buffers;
using System.Globalization;
using System.Text;
using Cairn.Values;

namespace Cairn.Cleaning.Lines;

/// <summary>Goes through the words of a text one after the other and keeps none of them: lower case, no punctuation, one kind of apostrophe.</summary>
/// <param name="text">The text.</param>
/// <param name="buffer">Room for a word in lower case; a longer one makes its own.</param>
internal ref struct WordCursor(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>What a buffer should hold: longer words are rare.</summary>
    public const int UsualLetters = 64;

    private readonly ReadOnlySpan<char> text = text;
    private Span<char> buffer = buffer;
    private int at;

    /// <summary>Where the word stands.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The word, until the next one is read.</summary>
    public ReadOnlySpan<char> Word { get; private set; }

    public bool MoveNext()
    {
        while (at < text.Length && !IsWord(text, at))
        {
            at++;
        }

        if (at == text.Length)
        {
            return false;
        }

        int start = at++;
        while (at < text.Length && IsWord(text, at))
        {
            at++;
        }

        Span = new TextSpan(start, at);
        Word = Lower(text[start..at]);
        return true;
    }

    private ReadOnlySpan<char> Lower(ReadOnlySpan<char> word)
    {
        if (word.Length > buffer.Length)
        {
            buffer = new char[word.Length];
        }

        if (Ascii.ToLower(word, buffer, out int length) != OperationStatus.Done)
        {
            length = word.ToLowerInvariant(buffer);
            buffer[..length].Replace('’', '\'');
        }

        return buffer[..length];
    }

    private static bool IsWord(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (char.IsAsciiLetterOrDigit(c))
        {
            return true;
        }

        return c is '\'' or '’' ? at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])
            : char.IsAscii(c) ? c == '_'
            : char.IsLetterOrDigit(c) || c == '©' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
    }
}
