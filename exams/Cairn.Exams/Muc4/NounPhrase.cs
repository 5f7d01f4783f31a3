using System.Collections.Immutable;
using Cairn.Language;
using Cairn.Language.Syntax;
using Cairn.Values;

namespace Cairn.Exams.Muc4;

/// <summary>A noun with the words before it that belong to it, and the rest of its name: "three Iraqi police officers", "Bacha Khan University".</summary>
/// <param name="Head">Index of the noun in <see cref="Reading.Tokens"/>.</param>
/// <param name="First">Index of the phrase's first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Sentence">Index of the sentence.</param>
internal readonly record struct NounPhrase(int Head, int First, int End, int Sentence)
{
    public TextSpan Span(ImmutableArray<Token> tokens) => new(tokens[First].Span.Start, tokens[End - 1].Span.End);

    /// <summary>The noun phrases of a reading, in order, without those inside another.</summary>
    public static ImmutableArray<NounPhrase> Of(Reading reading)
    {
        var phrases = ImmutableArray.CreateBuilder<NounPhrase>();
        for (int s = 0; s < reading.Sentences.Length; s++)
        {
            var sentence = reading.Sentences[s];
            for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
            {
                if (IsHead(reading.Syntax[i]))
                {
                    phrases.Add(Around(reading.Syntax, sentence, i, s));
                }
            }
        }

        return phrases.DrainToImmutable();
    }

    private static bool IsHead(TokenSyntax token) =>
        token.Class is WordClass.Noun or WordClass.Propn or WordClass.Pron
        && !(token.Relation.StartsWith("compound", StringComparison.Ordinal) || token.Relation.StartsWith("flat", StringComparison.Ordinal)
            || token.Relation is "fixed" or "goeswith" or "nmod:desc");

    private static NounPhrase Around(ImmutableArray<TokenSyntax> syntax, Sentence sentence, int head, int index)
    {
        int first = head, end = head + 1;
        while (first > sentence.FirstToken && Reaches(syntax, first - 1, head) && syntax[first - 1].Class is not (WordClass.Verb or WordClass.Adp or WordClass.Sconj)
            && !(syntax[first - 1].Class == WordClass.Punct && first - 1 == sentence.FirstToken))
        {
            first--;
        }

        while (first < head && syntax[first].Class is WordClass.Punct or WordClass.Cconj)
        {
            first++;
        }

        while (end < sentence.TokenEnd && syntax[end].Head >= head && syntax[end].Head < end
            && (syntax[end].Relation.StartsWith("flat", StringComparison.Ordinal) || syntax[end].Relation is "goeswith" or "compound"))
        {
            end++;
        }

        return new NounPhrase(head, first, end, index);
    }

    /// <summary>True where a word before the noun leads to it by words that modify it from the left.</summary>
    private static bool Reaches(ImmutableArray<TokenSyntax> syntax, int word, int head)
    {
        for (int at = word, steps = 0; at >= 0 && steps < 6; at = syntax[at].Head, steps++)
        {
            if (at == head)
            {
                return true;
            }

            if (syntax[at].Relation is not ("det" or "amod" or "compound" or "nummod" or "nmod:poss" or "nmod:desc" or "flat" or "advmod" or "case" or "punct" or "det:predet" or "nmod:unmarked" or "goeswith"))
            {
                return false;
            }
        }

        return false;
    }
}
