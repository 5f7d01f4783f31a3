using System.Collections.Immutable;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Coreference;

/// <summary>What a text has told of so far, and which of it a word that points back means: the nearest that fits, subjects before others.</summary>
internal sealed class ReferentMemory(TokenText text, ImmutableArray<TokenSyntax> syntax, BackReferenceWords words)
{
    private const int PronounReach = 2, NounReach = 6, TitleReach = 40, TitleBeside = 6;
    private readonly List<Referent> told = [];

    public void Add(Mention mention, TextSpan span, int first, int end, int sentence)
    {
        int head = first;
        for (int i = first; i < end; i++)
        {
            head = syntax[i].Head < first || syntax[i].Head >= end ? i : head;
        }

        var kind = mention.Kind switch
        {
            MentionKind.Person => BackReferenceWordKind.Person,
            MentionKind.Place => BackReferenceWordKind.Place,
            _ => BackReferenceWordKind.Group,
        };
        told.Add(new Referent(span, first, head, sentence, kind, mention, false, IsSubject(head)) { End = end });
    }

    /// <summary>Remembers a body of people told of by its acronym.</summary>
    public void AddGroup(TextSpan name, int token, int sentence) =>
        told.Add(new Referent(name, token, token, sentence, BackReferenceWordKind.Group, null, false, IsSubject(token)) { End = token + 1 });

    /// <summary>Remembers a common noun or a verb of a happening.</summary>
    public void AddCommon(int token, int sentence)
    {
        var word = syntax[token];
        bool isNoun = word.Class is WordClass.Noun or WordClass.Propn, isPlural = word.Tag is "NNS" or "NNPS";
        BackReferenceWordKind? kind = isNoun ? words.Find(word.Lemma)?.Kind
            : word.Class == WordClass.Verb && words.IsHappening(word.Lemma) ? BackReferenceWordKind.Event : null;
        kind ??= word.Class == WordClass.Noun && isPlural && IsSubject(token) ? BackReferenceWordKind.Person : null;
        if (kind is { } known)
        {
            int first = isNoun ? Left(token) : token;
            first += first < token && char.IsUpper(text[token][0]) && syntax[first].Relation == "det" ? 1 : 0;
            told.Add(new Referent(text.Span(first, token + 1), first, token, sentence, known, null, isPlural, IsSubject(token)) { End = token + 1 });
        }
    }

    /// <summary>Tells of a known thing again at a token that points back to it.</summary>
    public void Again(Referent known, int token, int sentence) =>
        told.Add(known with { First = token, Head = token, End = token + 1, Sentence = sentence, IsSubject = IsSubject(token) });

    /// <summary>Whether a noun has "the", "this" or "that" and nothing that tells which one is meant.</summary>
    public bool IsBareDefinite(int noun)
    {
        bool definite = false;
        for (int i = Math.Max(0, noun - 4); i < Math.Min(syntax.Length, noun + 12); i++)
        {
            if (syntax[i].Head != noun)
            {
                continue;
            }

            definite |= i < noun && text.IsAny(i, "the", "this", "that", "these", "those");
            if (syntax[i].Relation is not ("det" or "case" or "punct" or "cc" or "conj" or "mark" or "advmod" or "cop" or "aux" or "nsubj") && !text.IsAny(i, "same"))
            {
                return false;
            }
        }

        return definite;
    }

    /// <summary>The first token of a noun's phrase, from its article on.</summary>
    public int Left(int noun)
    {
        int left = noun;
        for (int i = noun - 1; i >= Math.Max(0, noun - 5) && (syntax[i].Head == noun || syntax[i].Head == left); i--)
        {
            left = syntax[i].Relation is "det" or "amod" or "nummod" or "compound" ? i : left;
        }

        return left;
    }

    /// <summary>What a definite noun means; null where nothing told before fits.</summary>
    public Referent? Noun(int token, BackReferenceWord word, int sentence)
    {
        bool isPlural = syntax[token].Tag is "NNS" or "NNPS";
        string lemma = syntax[token].Lemma;
        return word.Kind switch
        {
            BackReferenceWordKind.Group => Nearest(token, sentence, NounReach, known => known.Kind == BackReferenceWordKind.Group
                && (known.Mention is { } name ? IsArmedGroup(name, known) : known.IsPlural == isPlural)),
            BackReferenceWordKind.Body => Nearest(token, sentence, NounReach, known => known.Kind is BackReferenceWordKind.Group or BackReferenceWordKind.Body && Has(known, lemma)),
            BackReferenceWordKind.Person when !isPlural => Nearest(token, sentence, TitleReach, known => known.Kind == BackReferenceWordKind.Person && !known.IsPlural
                && (known.Mention is null ? Has(known, lemma) : HasBeside(known, lemma))),
            BackReferenceWordKind.Place when !isPlural => Nearest(token, sentence, NounReach, known => known.Kind == BackReferenceWordKind.Place && IsPlace(known, word, lemma)),
            BackReferenceWordKind.Event => Nearest(token, sentence, NounReach, known => known.Kind == BackReferenceWordKind.Event
                && (words.Find(syntax[known.Head].Lemma) == word || word.Of.Contains(syntax[known.Head].Lemma, StringComparer.Ordinal))),
            _ => null,
        };
    }

    /// <summary>What a pronoun means; null where nothing told before fits.</summary>
    public Referent? Pronoun(int token, BackReferenceWordKind pronoun, int sentence) => Nearest(token, sentence, PronounReach, known => pronoun switch
    {
        BackReferenceWordKind.PersonPronoun => known.Kind == BackReferenceWordKind.Person && !known.IsPlural,
        BackReferenceWordKind.PluralPronoun => known.IsPlural || (known.Kind is BackReferenceWordKind.Group or BackReferenceWordKind.Body && known.IsSubject),
        _ => known.Kind is BackReferenceWordKind.Group or BackReferenceWordKind.Body && !known.IsPlural,
    });

    /// <summary>The referent in the nearest sentence, a subject there before others, and of these the last.</summary>
    private Referent? Nearest(int token, int sentence, int reach, Func<Referent, bool> fits)
    {
        Referent? best = null;
        for (int i = told.Count - 1; i >= 0 && sentence - told[i].Sentence <= reach; i--)
        {
            var known = told[i];
            if (known.First >= token || !fits(known))
            {
                continue;
            }

            if (best is not null && best.Sentence > known.Sentence)
            {
                break;
            }

            best = best is null || (known.IsSubject && !best.IsSubject) ? known : best;
        }

        return best;
    }

    private bool IsSubject(int token) => syntax[token].Relation.StartsWith("nsubj", StringComparison.Ordinal);

    private bool IsArmedGroup(Mention name, Referent known) => name.Actor is { } actor
        ? actor.Kind is ActorKind.ArmedGroup or ActorKind.Militia
        : !Enumerable.Range(known.First, known.End - known.First).Any(i => words.Find(text[i].ToString())?.Kind == BackReferenceWordKind.Body && !text.IsAny(i, "front", "brigade", "battalion", "party"));

    private bool Has(Referent known, string lemma) =>
        known.Span.In(text.Text).Contains(lemma, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a title stands before a person's name or in the words set behind it.</summary>
    private bool HasBeside(Referent known, string title)
    {
        for (int i = Math.Max(0, known.First - 3); i < known.First; i++)
        {
            if (text.Is(i, title))
            {
                return true;
            }
        }

        if (!text.IsAny(known.End, ",", "("))
        {
            return false;
        }

        for (int i = known.End + 1; i < Math.Min(text.Count, known.End + TitleBeside + 1) && !text.IsAny(i, ",", ")", "."); i++)
        {
            if (text.Is(i, title))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlace(Referent known, BackReferenceWord word, string lemma)
    {
        if (known.Mention is not { } name)
        {
            return syntax[known.Head].Lemma == lemma;
        }

        return name.Country is not null ? lemma == "country"
            : name.Place is { Id.Length: > 0 } place ? word.Of.Contains(place.Kind.ToString(), StringComparer.Ordinal)
            : lemma is not ("country" or "province" or "governorate" or "state");
    }
}
