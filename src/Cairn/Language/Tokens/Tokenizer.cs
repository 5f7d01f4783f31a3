using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Language.Tokens;

/// <summary>Cuts text into words, numbers and marks, near the conventions of the Universal Dependencies English treebanks.</summary>
/// <remarks>"don't" is do + n't, "Iraq's" is Iraq + 's, "US-led" is US + - + led, "2,000-3,000" is three tokens; "U.S.", "Oct.", "5,200",
/// "9/11", "anti-government", and names with an Arabic article ("al-Hashemi") stay whole. Every character that is no white space
/// lies in exactly one token. One pass, linear in the text.</remarks>
internal sealed class Tokenizer(TokenWords words)
{
    private readonly WordReader reader = new(words);

    /// <summary>Adds the tokens of a stretch of the text.</summary>
    public void Tokenize(string text, TextSpan span, ImmutableArray<Token>.Builder tokens)
    {
        int at = span.Start;
        bool singleOpen = false;
        while (at < span.End)
        {
            char c = text[at];
            if (Characters.IsSpace(c))
            {
                at++;
                continue;
            }

            int end = at + 1;
            TokenKind kind;
            if (IsWordStart(text, at, span.End))
            {
                at = reader.Read(text, at, span.End, tokens);
                continue;
            }

            if (char.IsDigit(c) || (c == '.' && end < span.End && char.IsAsciiDigit(text[end]) && (at == span.Start || Characters.IsSpace(text[at - 1]))))
            {
                at = Numerals.Read(text, at, span.End, tokens);
                continue;
            }

            if (Characters.IsQuote(c))
            {
                kind = TokenKind.Quote;
                if (c is '\'' or '\u2018' or '\u2019')
                {
                    (kind, end, singleOpen) = SingleQuotes.Read(text, at, span, singleOpen);
                }
                else if (c is '`' && end < span.End && text[end] == '`')
                {
                    end++;
                }
            }
            else
            {
                kind = Characters.IsSymbol(c) ? TokenKind.Symbol : TokenKind.Punctuation;
                end += char.IsHighSurrogate(c) && end < span.End && char.IsLowSurrogate(text[end]) ? 1 : 0;
                end = Face(text, at, span.End) is var face and > 0 ? face : end;
                while (end < span.End && JoinsMark(text[end - 1], text[end]))
                {
                    end++;
                }
            }

            tokens.Add(new Token(new TextSpan(at, end), kind));
            at = end;
        }
    }

    /// <summary>Whether a mark stands as one with the mark before it: "...", "***", "!?".</summary>
    private static bool JoinsMark(char before, char c) =>
        before == c ? c is '.' or '-' or '!' or '?' or '*' or '_' or '=' or '…' or '<' or '>' or '~' : before is '!' or '?' && c is '!' or '?';

    /// <summary>Where a face made of marks ends, as ":)" and ";-(": 0 where none begins.</summary>
    private static int Face(string text, int at, int limit)
    {
        int mouth = at + 1 < limit && text[at + 1] == '-' ? at + 2 : at + 1;
        return text[at] is ':' or ';' && mouth < limit && text[mouth] is ')' or '(' && mouth < limit && (at == 0 || Characters.IsSpace(text[at - 1])) && (mouth + 1 == limit || !char.IsLetterOrDigit(text[mouth + 1])) ? mouth + 1 : 0;
    }

    private static bool IsWordStart(string text, int at, int limit) =>
        Characters.IsLetter(text[at]) || (text[at] is '#' or '@' && at + 1 < limit && Characters.IsLetter(text[at + 1]) && (at == 0 || !Characters.IsLetter(text[at - 1])));
}
