using Cairn.Language;
using Cairn.Language.Dates;
using Cairn.Language.Names;
using Cairn.Language.Numbers;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Coding.Claims.Wording;

/// <summary>The tokens of a reading as lower-case words, and the way from a place in the text to its token.</summary>
internal sealed class ReadingWords
{
    /// <summary>How far from a number or clause its surroundings are looked at, however long the sentence.</summary>
    public const int Reach = 60;

    private readonly string[] lower;
    private readonly Mention?[] mentions;
    private readonly bool[] counts;
    private readonly DateExpression?[] dates;
    private readonly bool[] cues;

    public ReadingWords(Reading reading)
    {
        Reading = reading;
        string text = reading.Document.Text;
        lower = new string[reading.Tokens.Length];
        for (int i = 0; i < lower.Length; i++)
        {
            lower[i] = text.Substring(reading.Tokens[i].Span.Start, reading.Tokens[i].Span.Length).ToLowerInvariant().Replace('’', '\'');
        }

        (mentions, counts, dates, cues) = (new Mention?[lower.Length], new bool[lower.Length], new DateExpression?[lower.Length], new bool[lower.Length]);
        Mark(mentions, reading.Mentions, m => m.Span, m => m);
        Mark(dates, reading.Dates, d => d.Span, d => d);
        Mark(counts, reading.Numbers, n => n.Span, n => n.IsCount && n.Form is not (NumberForm.Article or NumberForm.Vague or NumberForm.Ordinal));
        Mark(cues, reading.Attributions, a => a.Cue, _ => true);
    }

    public Reading Reading { get; }

    /// <summary>The name that begins at a token; null where none does.</summary>
    public Mention? MentionAt(int token) => token >= 0 && token < mentions.Length ? mentions[token] : null;

    /// <summary>True where a number that counts something begins at a token.</summary>
    public bool CountAt(int token) => token >= 0 && token < counts.Length && counts[token];

    public DateExpression? DateAt(int token) => token >= 0 && token < dates.Length ? dates[token] : null;

    /// <summary>True where a date lies over a span.</summary>
    public bool DateOver(TextSpan span)
    {
        int token = TokenAt(span.Start);
        for (int i = token; i >= Math.Max(0, token - 8); i--)
        {
            if (dates[i] is { } date && date.Span.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a verb of saying begins at a token.</summary>
    public bool CueAt(int token) => token >= 0 && token < cues.Length && cues[token];

    /// <summary>"it said on Saturday": the day stands right behind a verb of saying.</summary>
    public bool SaidOn(DateExpression date)
    {
        int token = TokenAt(date.Span.Start);
        return date.Value is { Days: 1 } && (CueAt(token - 1) || (CueAt(token - 2) && this[token - 1] == "on"));
    }

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

    private void Mark<TItem, TValue>(TValue[] into, IEnumerable<TItem> items, Func<TItem, TextSpan> span, Func<TItem, TValue> value)
    {
        foreach (var item in items)
        {
            int token = TokenAt(span(item).Start);
            if (token < into.Length)
            {
                into[token] = value(item);
            }
        }
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
