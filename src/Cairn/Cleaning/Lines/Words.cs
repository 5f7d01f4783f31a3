using System.Collections.Immutable;
using System.Text;
using Cairn.Values;

namespace Cairn.Cleaning.Lines;

/// <summary>The words of a line as patterns see them: lower case, no punctuation, one kind of apostrophe.</summary>
internal static class Words
{
    private const int LettersPerWord = 6;

    /// <summary>The first words of a text with their places, at most as many as asked for.</summary>
    public static (ImmutableArray<string> Words, ImmutableArray<TextSpan> Spans) Of(ReadOnlySpan<char> text, int most)
    {
        int expected = Math.Min(most, (text.Length / LettersPerWord) + 2);
        var words = ImmutableArray.CreateBuilder<string>(expected);
        var spans = ImmutableArray.CreateBuilder<TextSpan>(expected);
        var cursor = new WordCursor(text, stackalloc char[WordCursor.UsualLetters]);
        while (words.Count < most && cursor.MoveNext())
        {
            words.Add(cursor.Word.ToString());
            spans.Add(cursor.Span);
        }

        return (words.DrainToImmutable(), spans.DrainToImmutable());
    }

    /// <summary>The words joined by single spaces, as data files write names.</summary>
    public static string Plain(ReadOnlySpan<char> text, int most = 60)
    {
        var plain = new StringBuilder();
        var cursor = new WordCursor(text, stackalloc char[WordCursor.UsualLetters]);
        for (int count = 0; count < most && cursor.MoveNext(); count++)
        {
            _ = (plain.Length == 0 ? plain : plain.Append(' ')).Append(cursor.Word);
        }

        return plain.ToString();
    }
}
