using System.Collections.Immutable;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Names;

/// <summary>Cuts tokens into the parts that names are made of, so that "al-Baaj", "Al- Baaj" and "Al Baaj" look alike.</summary>
internal static class AtomReader
{
    /// <summary>Reads all words of a document.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="words">What is known of each part.</param>
    /// <param name="kinds">Takes what each is beside names.</param>
    public static NameAtom[] Read(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, WordMemory<AtomWord> words, List<NameWordKind> kinds)
    {
        var atoms = new List<NameAtom>(tokens.Length);
        Span<char> folded = stackalloc char[NameFold.Longest];
        for (int s = 0; s < sentences.Length; s++)
        {
            var sentence = sentences[s];
            bool caseless = IsCaseless(text, tokens, sentence, words);
            var gap = AtomGap.Break;
            bool first = true;
            for (int t = sentence.FirstToken; t < sentence.TokenEnd; t++)
            {
                var span = tokens[t].Span;
                if (t > sentence.FirstToken && gap == AtomGap.Hyphen && span.Start > tokens[t - 1].Span.End && !IsArticleBefore(atoms))
                {
                    gap = AtomGap.Break;
                }

                if (tokens[t].Kind is not (TokenKind.Word or TokenKind.Number) || text[span.Start] is '\'' or '\u2019')
                {
                    bool hyphen = span.Length == 1 && text[span.Start] is '-' or '\u2010' or '\u2011' && t > sentence.FirstToken && tokens[t - 1].Span.End == span.Start;
                    gap = hyphen ? AtomGap.Hyphen : IsPossessive(span.In(text)) && t > sentence.FirstToken && tokens[t - 1].Span.End == span.Start ? AtomGap.Possessive : AtomGap.Break;
                    continue;
                }

                for (int at = span.Start; at < span.End;)
                {
                    int length = text.AsSpan(at, span.End - at).IndexOfAny("-\u2010\u2011");
                    int end = length < 0 ? span.End : at + length;
                    if (end > at)
                    {
                        var part = new TextSpan(at, end);
                        ref readonly var known = ref words[part.In(text)];
                        bool article = known.IsShort && IsArticle(text, folded[..NameFold.Fold(part.In(text), folded)], part, span.End, t + 1 < sentence.TokenEnd ? tokens[t + 1].Span : default);
                        int loose = first ? 0 : known.Loose;
                        atoms.Add(new NameAtom(part, known.Number + loose, t, s, known.Case, gap, article, first, caseless) { IsLoose = loose != 0 });
                        kinds.Add(known.Kinds);
                        first = false;
                    }

                    gap = AtomGap.Hyphen;
                    at = end + 1;
                }

                gap = text[span.End - 1] is '-' or '\u2010' or '\u2011' ? AtomGap.Hyphen : AtomGap.Space;
            }
        }

        return [.. atoms];
    }

    /// <summary>Whether a folded word is an Arabic article before a word: "al" always, the others before the letter that they take on.</summary>
    public static bool IsArticle(ReadOnlySpan<char> word, ReadOnlySpan<char> next, bool hyphen, bool bothCapital) => word.Length is 2 or 3 && next.Length > 1 && (
        word is "al" ? hyphen || char.IsUpper(next[0])
        : word is "el" or "ul" or "ol" ? hyphen
        : word[0] is 'a' or 'e' or 'u' or 'i' && word[1..] is "s" or "sh" or "r" or "t" or "d" or "z" or "n" or "l" or "dh" or "th"
            && (hyphen || bothCapital) && char.ToLowerInvariant(next[0]) == word[1]);

    public static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0;
        foreach (char c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper + lower == 0 ? LetterCase.None
            : upper == 0 ? LetterCase.Lower
            : lower == 0 && upper > 1 ? LetterCase.Upper
            : lower == 1 && upper > 1 && word[^1] == 's' ? LetterCase.Upper
            : LetterCase.Capital;
    }

    private static bool IsArticle(string text, ReadOnlySpan<char> word, TextSpan part, int tokenEnd, TextSpan nextToken)
    {
        bool hyphen = part.End < tokenEnd;
        int start = hyphen ? part.End + 1 : nextToken.Start;
        int end = hyphen ? tokenEnd : nextToken.End;
        if (!hyphen && !nextToken.IsEmpty && text[start] is '-' or '\u2010' or '\u2011')
        {
            hyphen = true;
            start = nextToken.End;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }

            end = Math.Min(text.Length, start + 2);
        }

        return end > start && IsArticle(word, text.AsSpan(start, end - start), hyphen, char.IsUpper(text[part.Start]) && char.IsUpper(text[start]));
    }

    private static bool IsPossessive(ReadOnlySpan<char> token) => token is "'" or "\u2019" or "'s" or "\u2019s";

    private static bool IsArticleBefore(List<NameAtom> atoms) => atoms.Count > 0 && atoms[^1].IsArticle;

    /// <summary>The word's number; an Arabic word is looked up without its one-letter particle too.</summary>
    public static int Number(NameIndex index, ReadOnlySpan<char> word)
    {
        int number = index.Number(word);
        if (number != 0 || word.Length < 4 || word[0] is not ('و' or 'ب' or 'ل' or 'ف' or 'ك'))
        {
            return number;
        }

        int skip = word.Length > 5 && word[1] == 'ا' && word[2] == 'ل' ? 3 : word.Length > 4 && word[0] == 'ل' && word[1] == 'ل' ? 2 : 1;
        return index.Number(word[skip..]);
    }

    private static bool IsCaseless(string text, ImmutableArray<Token> tokens, Sentence sentence, WordMemory<AtomWord> known)
    {
        int upper = 0, words = 0;
        for (int t = sentence.FirstToken; t < sentence.TokenEnd; t++)
        {
            if (tokens[t].Kind != TokenKind.Word)
            {
                continue;
            }

            switch (known[tokens[t].Span.In(text)].Case)
            {
                case LetterCase.Upper:
                    upper++;
                    words++;
                    break;
                case LetterCase.Capital when tokens[t].Span.Length > 1:
                    return false;
                case LetterCase.Lower:
                    return false;
            }
        }

        return words >= 3 && upper * 10 >= words * 9;
    }
}
