using System.Collections.Immutable;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Coreference;

/// <summary>One walk through a text that remembers what was told of and links the words that point back to it.</summary>
internal sealed class BackReferencePass(TokenText text, ImmutableArray<TokenSyntax> syntax, ImmutableArray<Mention> mentions, BackReferenceWords words)
{
    private readonly ImmutableArray<BackReference>.Builder links = ImmutableArray.CreateBuilder<BackReference>();
    private readonly ReferentMemory memory = new(text, syntax, words);
    private readonly NameLinks names = new(text);
    private int sentence, nextMention;

    public ImmutableArray<BackReference> Find()
    {
        for (int i = 0; i < text.Count;)
        {
            int start = text.Tokens[i].Span.Start;
            while (sentence + 1 < text.Sentences.Length && text.Sentences[sentence].TokenEnd <= i)
            {
                sentence++;
            }

            while (nextMention < mentions.Length && mentions[nextMention].Span.End <= start)
            {
                nextMention++;
            }

            if (nextMention == mentions.Length || mentions[nextMention].Span.Start > start || mentions[nextMention].Kind == MentionKind.Nationality)
            {
                Word(i);
                i++;
                continue;
            }

            int end = i + 1;
            while (end < text.Count && text.Tokens[end].Span.Start < mentions[nextMention].Span.End)
            {
                end++;
            }

            Name(mentions[nextMention], i, end);
            i = end;
        }

        return links.DrainToImmutable();
    }

    private void Name(Mention mention, int first, int end)
    {
        if (end == first + 1 && (Acronym(first) || (words.Find(syntax[first].Lemma) is not null && Noun(first))))
        {
            return;
        }

        var span = mention.Span;
        if (mention.Kind == MentionKind.Person && names.FullName(mention, first, end) is { } person)
        {
            Link(mention.Span, person, BackReferenceKind.ShortName);
            span = person;
        }

        memory.Add(mention, span, first, end, sentence);
    }

    private void Word(int token)
    {
        if (Acronym(token))
        {
            return;
        }

        if (syntax[token].Class == WordClass.Propn && names.FamilyName(token) is { } person)
        {
            Link(text.Tokens[token].Span, person.Span, BackReferenceKind.ShortName);
            memory.Add(person, person.Span, token, token + 1, sentence);
        }
        else if (syntax[token].Class == WordClass.Pron)
        {
            Pronoun(token);
        }
        else if (syntax[token].Class is not (WordClass.Noun or WordClass.Propn) || (!Noun(token) && !IsTitle(token)))
        {
            memory.AddCommon(token, sentence);
        }
    }

    /// <summary>Whether a word stands right before a person's name, as "Colonel" does.</summary>
    private bool IsTitle(int token) => nextMention < mentions.Length && mentions[nextMention] is { Kind: MentionKind.Person } person
        && token + 1 < text.Count && person.Span.Start == text.Tokens[token + 1].Span.Start;

    /// <summary>Links an acronym to the name that it was explained by.</summary>
    private bool Acronym(int token)
    {
        bool explains = names.Explain(token) is not null;
        if (names.Acronym(token) is not { } full)
        {
            return false;
        }

        Link(text.Tokens[token].Span, full, BackReferenceKind.Acronym);
        if (!explains)
        {
            memory.AddGroup(full, token, sentence);
        }

        return true;
    }

    /// <summary>Links "the group" to what it stands for.</summary>
    private bool Noun(int token)
    {
        if (words.Find(syntax[token].Lemma) is not { } word || !memory.IsBareDefinite(token) || memory.Noun(token, word, sentence) is not { } known)
        {
            return false;
        }

        Link(text.Span(memory.Left(token), token + 1), known.Span, Enum.Parse<BackReferenceKind>(word.Kind.ToString()));
        memory.Again(known, token, sentence);
        return true;
    }

    private void Pronoun(int token)
    {
        if (words.Find(text[token].ToString()) is not { IsPronoun: true } word || IsEmpty(token) || memory.Pronoun(token, word.Kind, sentence) is not { } known)
        {
            return;
        }

        Link(text.Tokens[token].Span, known.Span, Enum.Parse<BackReferenceKind>(word.Kind.ToString()));
        memory.Again(known, token, sentence);
    }

    /// <summary>Whether "it" only holds the place of a clause that follows: "it is not clear where …".</summary>
    private bool IsEmpty(int token)
    {
        int head = syntax[token].Head;
        if (syntax[token].Relation == "expl" || head < 0 || syntax[head].Class != WordClass.Adj)
        {
            return syntax[token].Relation == "expl";
        }

        for (int i = head + 1; i < text.Sentences[sentence].TokenEnd; i++)
        {
            if (syntax[i].Head == head && syntax[i].Relation is "ccomp" or "csubj" or "advcl")
            {
                return true;
            }
        }

        return false;
    }

    private void Link(TextSpan span, TextSpan antecedent, BackReferenceKind kind) => links.Add(new BackReference(span, antecedent, kind));
}
