using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Values;

namespace Cairn.Language.Tokens;

/// <summary>Parts the tokens of a block into sentences.</summary>
/// <remarks>A sentence ends at a full stop, question or exclamation mark with the quotation marks and brackets that close behind it, at an
/// empty line, at a list bullet, and at a line end that cannot be a mere wrap. A full stop that belongs to a short form ends a
/// sentence only where a new one plainly begins.</remarks>
internal sealed class SentenceSplitter(TokenWords words)
{
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">Its tokens so far.</param>
    /// <param name="first">Index of the block's first token; the block reaches to the last.</param>
    /// <param name="block">Index of the block.</param>
    /// <param name="kind">Kind of the block.</param>
    /// <param name="sentences">Where the sentences go.</param>
    public void Split(string text, ImmutableArray<Token>.Builder tokens, int first, int block, BlockKind kind, ImmutableArray<Sentence>.Builder sentences)
    {
        int start = first;
        int longest = -1;
        bool careless = first < tokens.Count && char.IsLower(text[tokens[first].Span.Start]);
        for (int i = first; i < tokens.Count; i++)
        {
            bool last = i + 1 == tokens.Count;
            if (!last)
            {
                var gap = text.AsSpan(tokens[i].Span.End, tokens[i + 1].Span.Start - tokens[i].Span.End);
                int line = gap.IndexOfAny('\n', '\u2028', '\u2029');
                bool broken = line >= 0 && (gap[(line + 1)..].Contains('\n') || BreaksLine(text, tokens, first, i, ref longest));
                if (!broken && !EndsSentence(text, tokens, start, i, careless))
                {
                    continue;
                }
            }

            var span = new TextSpan(tokens[start].Span.Start, tokens[i].Span.End);
            sentences.Add(new Sentence(span, start, i + 1 - start, block, kind));
            start = i + 1;
        }
    }

    /// <summary>Whether a sentence ends behind a token, which is not the block's last.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="start">First token of the sentence.</param>
    /// <param name="i">The token.</param>
    /// <param name="careless">Whether the block begins with a small letter, so that its sentences may.</param>
    private bool EndsSentence(string text, ImmutableArray<Token>.Builder tokens, int start, int i, bool careless)
    {
        int mark = i;
        while (mark > start && IsClosing(text, tokens, mark))
        {
            mark--;
        }

        var word = tokens[mark].Span.In(text);
        char final = word[^1];
        bool stop = final is '.' or '!' or '?' or '…' or '؟' or '۔' && tokens[mark].Kind != TokenKind.Symbol;
        if (!stop || IsClosing(text, tokens, i + 1) && tokens[i + 1].Span.Start == tokens[i].Span.End)
        {
            return false;
        }

        var next = tokens[i + 1];
        int look = i + 1;
        while (look + 1 < tokens.Count && tokens[look].Kind is TokenKind.Quote || text[tokens[look].Span.Start] is '(' or '[' && look + 1 < tokens.Count)
        {
            look++;
        }

        char begin = text[tokens[look].Span.Start];
        bool touches = next.Span.Start == tokens[i].Span.End;
        if (char.IsLower(begin) && !touches && careless && mark == i && (final is '!' or '?' || (word.Length == 1 && final == '.')))
        {
            return true;
        }

        if (char.IsLower(begin) || (touches && !(char.IsUpper(begin) || tokens[i + 1].Kind == TokenKind.Quote)))
        {
            return false;
        }

        if (begin is ',' or ';' or ':' or '-' or '–' or '—' or ')' or ']' && !IsBullet(text, tokens, look))
        {
            return false;
        }

        return word.Length <= 1 || final != '.' || word.TrimEnd('.').Length == 0
            || EndsAfterShortForm(text, tokens, word, start, mark, look);
    }

    private bool EndsAfterShortForm(string text, ImmutableArray<Token>.Builder tokens, ReadOnlySpan<char> word, int start, int mark, int look)
    {
        if (words.Abbreviations.TryGetValue(word[..^1], out var kind))
        {
            switch (kind)
            {
                case AbbreviationKind.Title:
                    return false;
                case AbbreviationKind.Number or AbbreviationKind.Month when tokens[look].Kind == TokenKind.Number:
                    return false;
            }
        }
        else if (word.Length == 2 && char.IsLetter(word[0]))
        {
            return false;
        }

        return mark > start && (words.SentenceStarters.Contains(tokens[look].Span.In(text)) && char.IsUpper(text[tokens[look].Span.Start]));
    }

    /// <summary>A mark that closes what stands before it: a quotation mark that touches the token before, a bracket.</summary>
    private static bool IsClosing(string text, ImmutableArray<Token>.Builder tokens, int i)
    {
        if (i == 0 || i >= tokens.Count)
        {
            return false;
        }

        char c = text[tokens[i].Span.Start];
        bool touches = tokens[i - 1].Span.End == tokens[i].Span.Start;
        return c switch
        {
            ')' or ']' or '}' or '\u201d' or '»' => true,
            '"' or '\'' or '\u2019' => touches && (i + 1 >= tokens.Count || tokens[i].Span.End < tokens[i + 1].Span.Start || !char.IsLetterOrDigit(text[tokens[i].Span.End])),
            _ => false,
        };
    }

    private static bool IsBullet(string text, ImmutableArray<Token>.Builder tokens, int i)
    {
        char c = text[tokens[i].Span.Start];
        return c is '•' or '·' or '▪' or '■' or '●' or '◦' or '–' or '—' or '-' or '*' && tokens[i].Span.Length == 1
            && i + 1 < tokens.Count && tokens[i + 1].Span.Start > tokens[i].Span.End;
    }

    /// <summary>Whether a single line end behind a token ends the sentence: the next line has a bullet, or this one is too short or
    /// too long to have been wrapped.</summary>
    private static bool BreaksLine(string text, ImmutableArray<Token>.Builder tokens, int first, int i, ref int longest)
    {
        if (IsBullet(text, tokens, i + 1))
        {
            return true;
        }

        char begin = text[tokens[i + 1].Span.Start];
        char final = text[tokens[i].Span.End - 1];
        if (char.IsLower(begin) || final is ',' or '-' or '–')
        {
            return false;
        }

        if (longest < 0)
        {
            longest = LongestLine(text.AsSpan(tokens[first].Span.Start, tokens[^1].Span.End - tokens[first].Span.Start));
        }

        int from = text.LastIndexOf('\n', tokens[i].Span.End - 1) + 1;
        int length = tokens[i].Span.End - from;
        return longest > 150 || (longest > 45 && length * 10 < longest * 6);
    }

    private static int LongestLine(ReadOnlySpan<char> block)
    {
        int longest = 0;
        foreach (var line in block.EnumerateLines())
        {
            longest = Math.Max(longest, line.Length);
        }

        return longest;
    }
}
