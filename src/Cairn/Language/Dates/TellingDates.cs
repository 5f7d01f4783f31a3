using System.Collections.Immutable;
using Cairn.Language.Speech;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Dates;

/// <summary>Tells the day on which somebody says something from the day of what is told: "said on Monday", "in a statement on Sunday".</summary>
/// <remarks>Goes by the word that the date depends on; where the parser takes the date to the wrong word, so does this.</remarks>
internal sealed class TellingDates(SpeechWords speech)
{
    public ImmutableArray<DateExpression> Mark(ImmutableArray<DateExpression> dates, ImmutableArray<Token> tokens, ImmutableArray<TokenSyntax> grammar)
    {
        var marked = ImmutableArray.CreateBuilder<DateExpression>(dates.Length);
        int at = 0;
        foreach (var date in dates)
        {
            while (at < tokens.Length && tokens[at].Span.End <= date.Span.Start)
            {
                at++;
            }

            int end = at;
            while (end < tokens.Length && tokens[end].Span.Start < date.Span.End)
            {
                end++;
            }

            marked.Add(IsTelling(grammar, at, end) ? date with { IsTelling = true } : date);
        }

        return marked.MoveToImmutable();
    }

    private bool IsTelling(ImmutableArray<TokenSyntax> grammar, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int head = grammar[i].Head;
            if (head >= 0 && (head < first || head >= end))
            {
                var (lemma, wordClass) = (grammar[head].Lemma, grammar[head].Class);
                return wordClass == WordClass.Verb ? speech.Verb(lemma) is not null || speech.Noun(lemma) is not null
                    : wordClass == WordClass.Noun && speech.Noun(lemma) is not null;
            }
        }

        return false;
    }
}
