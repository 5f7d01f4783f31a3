using System.Collections.Immutable;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Speech;

/// <summary>The quotations of a text, and which of them already have a speaker.</summary>
internal sealed class SpokenQuotes(TokenText text)
{
    private readonly HashSet<int> spoken = [];

    public ImmutableArray<Quote> All { get; } = QuoteFinder.Find(text);

    public bool HasSpeaker(Quote quote) => spoken.Contains(quote.Open);

    /// <summary>Gives every quotation that begins within the words a speaker.</summary>
    public void Speak(TextSpan span)
    {
        foreach (var quote in All)
        {
            if (quote.Length > 0 && quote.First < text.Count && span.Overlaps(text.Tokens[quote.First].Span))
            {
                spoken.Add(quote.Open);
            }
        }
    }

    /// <summary>True where a token stands within words that somebody speaks.</summary>
    public bool Covers(int token)
    {
        foreach (var quote in All)
        {
            if (quote.IsSpeech && quote.First <= token && token < quote.Close)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The quotation that a mark opens.</summary>
    public Quote? OpenedAt(int token)
    {
        foreach (var quote in All)
        {
            if (quote.Open == token)
            {
                return quote;
            }
        }

        return null;
    }

    /// <summary>The words between the marks, without a comma before the closing one.</summary>
    public TextSpan Words(Quote quote)
    {
        int end = quote.Close;
        while (end > quote.First + 1 && text.IsAny(end - 1, ","))
        {
            end--;
        }

        return text.Span(quote.First, Math.Max(end, quote.First + 1));
    }
}
