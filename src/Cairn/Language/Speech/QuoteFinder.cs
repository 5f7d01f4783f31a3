using System.Collections.Immutable;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Pairs the quotation marks of a text, straight or curly, double, angled or single.</summary>
/// <remarks>A mark that touches the word behind it and not the one before opens; the other way round it closes. A quotation that is not
/// closed ends with its paragraph, and goes on in the next where that begins with a mark that opens.</remarks>
internal static class QuoteFinder
{
    private const int ShortestSpeech = 5;

    public static ImmutableArray<Quote> Find(TokenText text)
    {
        var quotes = ImmutableArray.CreateBuilder<Quote>();
        int open = -1, block = -1, blockEnd = 0;
        char openMark = '\0';
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            if (sentence.Block != block)
            {
                if (open >= 0)
                {
                    quotes.Add(Make(text, open, blockEnd));
                    open = -1;
                }

                block = sentence.Block;
            }

            blockEnd = sentence.TokenEnd;
            for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
            {
                if (text.Kind(i) != TokenKind.Quote)
                {
                    continue;
                }

                char mark = text[i][0];
                if (open < 0)
                {
                    if (Opens(text, i))
                    {
                        (open, openMark) = (i, mark);
                    }
                }
                else if (mark == '\u201c' && openMark == mark && i - open > 2)
                {
                    // Opened anew: the one before was never closed and ends with its sentence.
                    quotes.Add(Make(text, open, sentence.FirstToken > open + 1 ? sentence.FirstToken : i));
                    open = i;
                }
                else if (Pairs(openMark, mark))
                {
                    if (i - open > 1)
                    {
                        quotes.Add(Make(text, open, i));
                        open = -1;
                    }
                }
            }
        }

        if (open >= 0)
        {
            quotes.Add(Make(text, open, blockEnd));
        }

        return quotes.DrainToImmutable();
    }

    private static Quote Make(TokenText text, int open, int close)
    {
        int length = close - open - 1;
        bool final = length > 2 && text[close - 1] is "," or "." or "!" or "?";
        bool introduced = text[open - 1] is ":" && length > 2;
        return new Quote(open, close, length >= ShortestSpeech || final || introduced);
    }

    private static bool Opens(TokenText text, int i)
    {
        char mark = text[i][0];
        if (mark is '\u201c' or '\u201e' or '«' or '\u2018' or '\u201a' or '\u2039' or '\u201f')
        {
            return true;
        }

        bool touchesBefore = text.Touches(i - 1) && text.Kind(i - 1) is TokenKind.Word or TokenKind.Number;
        bool opensHere = text.Touches(i) || i == 0 || !text.Touches(i - 1);
        return mark is '\u201d' or '\u2019' or '»' ? !text.Touches(i - 1) : opensHere && !touchesBefore;
    }

    private static bool Pairs(char open, char mark) => open switch
    {
        '\u201c' or '\u201e' or '\u201f' or '\u201d' or '"' => mark is '\u201d' or '"' or '\u201c',
        '«' or '»' => mark is '»' or '«',
        '\u2039' => mark == '\u203a',
        '`' => mark is '\'' or '`',
        _ => mark is '\'' or '\u2019',
    };
}
