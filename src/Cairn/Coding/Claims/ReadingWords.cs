using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding.Claims;

/// <summary>The tokens of a reading as lower-case words, and the way from a place in the text to its token.</summary>
internal sealed class ReadingWords
{
    private readonly string[] lower;

    public ReadingWords(Reading reading)
    {
        Reading = reading;
        string text = reading.Document.Text;
        lower = new string[reading.Tokens.Length];
        for (int i = 0; i < lower.Length; i++)
        {
            lower[i] = text.Substring(reading.Tokens[i].Span.Start, reading.Tokens[i].Span.Length).ToLowerInvariant().Replace('’', '\'');
        }
    }

    public Reading Reading { get; }

    public string Text => Reading.Document.Text;

    public int Count => lower.Length;

    /// <summary>The token in lower case with straight apostrophes; empty outside the text.</summary>
    public string this[int token] => token >= 0 && token < lower.Length ? lower[token] : "";

    public ReadOnlySpan<string> All => lower;

    public TextSpan Span(int token) => Reading.Tokens[token].Span;

    /// <summary>The stretch of text from one token to before another.</summary>
    public TextSpan Span(int first, int end) => new(Span(first).Start, Span(end - 1).End);

    public bool IsWord(int token) => token >= 0 && token < lower.Length && Reading.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    public bool IsCapital(int token) => token >= 0 && token < lower.Length && char.IsUpper(Text[Span(token).Start]);

    /// <summary>The first token that ends behind the offset; the token count where none does.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = lower.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Reading.Tokens[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The tokens of a span, half-open.</summary>
    public (int First, int End) TokensOf(TextSpan span)
    {
        int first = TokenAt(span.Start), end = first;
        while (end < lower.Length && Reading.Tokens[end].Span.Start < span.End)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>The sentence that holds the offset; -1 where none does.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = Reading.Sentences.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            var span = Reading.Sentences[middle].Span;
            if (span.Contains(offset))
            {
                return middle;
            }

            (low, high) = offset < span.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }
}
