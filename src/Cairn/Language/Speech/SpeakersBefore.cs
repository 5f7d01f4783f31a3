using System.Collections.Immutable;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Who spoke or was spoken of before: whom "he", "it", "they" and "the colonel" mean.</summary>
internal sealed class SpeakersBefore(TokenText text, SyntaxTree tree, ImmutableArray<Mention> mentions, NamedPeople people, SpeechWords words)
{
    private const int PersonReach = 5;
    private const int PluralReach = 6;
    private const int BodyReach = 4;

    private readonly List<KnownSpeaker> earlier = [];

    public void Remember(KnownSpeaker speaker) => earlier.Add(speaker);

    /// <summary>The last speaker not more than so many sentences before; null where there is none.</summary>
    public string? Last(int sentence, int reach) => earlier.Count > 0 && sentence - earlier[^1].Sentence <= reach ? earlier[^1].Name : null;

    /// <summary>The longest name of an earlier speaker that ends with the given one.</summary>
    public string FullName(string name)
    {
        string best = people.FullName(name);
        foreach (var known in earlier)
        {
            best = known.IsPerson ? NamedPeople.Longer(best, name, known.Name) : best;
        }

        return best;
    }

    /// <summary>Whom "he" or "she" means: the person who is the subject of the nearest sentence before, the last speaker, or the last person named.</summary>
    public string? Person(int pronoun, int sentence)
    {
        var last = earlier.FindLast(known => known.IsPerson && sentence - known.Sentence <= PersonReach);
        if (last.Name is not null && sentence - last.Sentence <= 1)
        {
            return last.Name;
        }

        string? any = null;
        int limit = text.Sentences[Math.Max(0, sentence - 4)].FirstToken;
        foreach (var person in people.Back(pronoun, limit))
        {
            any ??= person.Name;
            if (person.IsSubject)
            {
                return last.Name is not null && text.Sentences[last.Sentence].FirstToken > person.First ? last.Name : FullName(person.Name);
            }
        }

        var unnamed = earlier.FindLast(known => !known.IsPlural && !known.IsBody && sentence - known.Sentence <= 2);
        return last.Name ?? unnamed.Name ?? (any is null ? null : FullName(any));
    }

    /// <summary>Whom "they" means.</summary>
    public string? Several(int pronoun, int sentence) =>
        earlier.FindLast(known => known.IsPlural && sentence - known.Sentence <= 2).Name
        ?? PluralSubject(pronoun)
        ?? earlier.FindLast(known => known.IsPlural && sentence - known.Sentence <= PluralReach).Name
        ?? earlier.FindLast(known => known.IsBody && sentence - known.Sentence <= 2).Name;

    /// <summary>Which body "it" means: what spoke in the sentence before, what that sentence is about, or the organisation named last.</summary>
    public string? Body(int pronoun, int sentence)
    {
        var last = earlier.FindLast(known => !known.IsPerson && !known.IsPlural && sentence - known.Sentence <= BodyReach);
        return last.Name is not null && sentence - last.Sentence <= 1 ? last.Name : SubjectBefore(sentence) ?? last.Name ?? Organisation(pronoun);
    }

    /// <summary>Whom "the colonel", "the council", "the ministry" means: somebody named before by an office or by a name that ends so.</summary>
    public (string Name, bool IsPerson)? Short(ReadOnlySpan<char> noun, int token, int sentence)
    {
        string word = noun.ToString();
        var same = earlier.FindLast(known => known.Words.Contains(word, StringComparison.OrdinalIgnoreCase) && known.Name.Length > word.Length && sentence - known.Sentence <= 30);
        if (same.Name is not null)
        {
            return (same.Name, same.IsPerson);
        }

        if (people.WithOffice(noun, token) is { } person)
        {
            return (person, true);
        }

        return NamedSo(word, token) is { } body ? (body, false) : null;
    }

    /// <summary>What the sentence before is about, where that is a body; null otherwise.</summary>
    public string? SubjectBefore(int sentence)
    {
        if (sentence <= 0)
        {
            return null;
        }

        var before = text.Sentences[sentence - 1];
        int end = before.FirstToken;
        while (end < before.TokenEnd && tree[end].Class is WordClass.Det or WordClass.Adj or WordClass.Noun or WordClass.Propn or WordClass.Part)
        {
            end++;
        }

        int head = end - 1;
        bool told = head > before.FirstToken && tree[head].Class is WordClass.Noun or WordClass.Propn && tree[head].Tag is not "NNS" && (text.IsAny(before.FirstToken, "the", "its") || text.IsCapitalised(head));
        if (!told || words.Speaker(text[head]) is SpeakerWordKind.Title or SpeakerWordKind.Time or SpeakerWordKind.Text or SpeakerWordKind.Figure || IsNoBody(before.FirstToken, end))
        {
            return null;
        }

        int first = before.FirstToken + (text.Is(before.FirstToken, "the") && text.IsCapitalised(head) ? 1 : 0);
        string name = text.Span(first, end).In(text.Text).ToString();
        return name.StartsWith("The ", StringComparison.Ordinal) ? "the" + name[3..] : name;
    }

    /// <summary>True for a person or a place that a mention covers.</summary>
    private bool IsNoBody(int first, int end)
    {
        var span = text.Span(first, end);
        foreach (var mention in mentions)
        {
            if (mention.Span.Overlaps(span) && mention.Kind is MentionKind.Person or MentionKind.Place && mention.Country is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last body named before a token whose name ends with the word: "Relief Council" for "the council".</summary>
    private string? NamedSo(string word, int before)
    {
        for (int i = before - 2; i > 0; i--)
        {
            if (!text.Is(i, word) || tree[i].Class is not (WordClass.Noun or WordClass.Propn))
            {
                continue;
            }

            int first = i;
            bool capital = text.IsCapitalised(i);
            while (first > 0 && text.Kind(first - 1) == TokenKind.Word && (capital ? text.IsCapitalised(first - 1) && !text.Is(first - 1, "the") : tree[first - 1].Class is WordClass.Noun or WordClass.Adj && !text.IsCapitalised(first - 1)))
            {
                first--;
            }

            if (first < i)
            {
                return (capital ? "" : "the ") + text.Span(first, i + 1).In(text.Text).ToString();
            }
        }

        return null;
    }

    /// <summary>The last plural subject within a few words before a "they".</summary>
    private string? PluralSubject(int pronoun)
    {
        for (int i = pronoun - 1; i >= Math.Max(0, pronoun - 50); i--)
        {
            if (tree[i].Tag is "NNS" or "NNPS" && tree.IsRelation(i, "nsubj"))
            {
                int first = Math.Max(tree.Left(i), i - 5), end = Math.Min(tree.Right(i) + 1, i + 8);
                string name = text.Span(first, end).In(text.Text).ToString();
                return name.StartsWith("The ", StringComparison.Ordinal) ? "the" + name[3..] : name;
            }
        }

        return null;
    }

    private string? Organisation(int before)
    {
        int start = text.Tokens[before].Span.Start;
        for (int m = mentions.Length - 1; m >= 0; m--)
        {
            if (mentions[m].Span.Start < start && mentions[m].Kind == MentionKind.Organisation && start - mentions[m].Span.Start < 600)
            {
                return mentions[m].Actor?.Name ?? mentions[m].Name;
            }
        }

        return null;
    }
}
