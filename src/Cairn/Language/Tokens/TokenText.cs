using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Language.Tokens;

/// <summary>A text with its tokens and sentences, as the finders of the language layer read it.</summary>
internal sealed class TokenText(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
{
    public string Text { get; } = text;

    public ImmutableArray<Token> Tokens { get; } = tokens;

    public ImmutableArray<Sentence> Sentences { get; } = sentences;

    public int Count => Tokens.Length;

    /// <summary>The characters of a token; empty outside the text.</summary>
    public ReadOnlySpan<char> this[int token] => token >= 0 && token < Tokens.Length ? Tokens[token].Span.In(Text) : default;

    public TokenKind? Kind(int token) => token >= 0 && token < Tokens.Length ? Tokens[token].Kind : null;

    public bool Is(int token, ReadOnlySpan<char> word) => this[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token is one of a few words; capitals do not count.</summary>
    public bool IsAny(int token, params ReadOnlySpan<string> words)
    {
        var found = this[token];
        foreach (string word in words)
        {
            if (found.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsHyphen(int token) => this[token] is "-" or "–" or "—" or "‑" or "--" or "−";

    /// <summary>Whether no space stands between a token and the next.</summary>
    public bool Touches(int token) => token >= 0 && token + 1 < Tokens.Length && Tokens[token].Span.End == Tokens[token + 1].Span.Start;

    public bool IsCapitalised(int token) => this[token] is { Length: > 0 } word && char.IsUpper(word[0]);

    public TextSpan Span(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);

    /// <summary>The first token that ends behind an offset; the count where none does.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Tokens[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
