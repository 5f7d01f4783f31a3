using Cairn.Coding.Events.Wording;
using Cairn.Values;

namespace Cairn.Coding.Events.Grammar;

/// <summary>Who does what to whom in a sentence, found from tags and noun phrases: subjects, objects, agents, phrases with a preposition.</summary>
internal sealed class Clauses
{
    private readonly ReportWords words;
    private readonly List<NounPhrase> phrases;
    private readonly int[] owner;
    private readonly Subjects subjects;

    public Clauses(ReportWords words)
    {
        this.words = words;
        (phrases, owner) = PhraseChunker.Chunk(words);
        Tree = new ParseTree(words);
        subjects = new Subjects(this);
    }

    public ReportWords Words => words;

    public ParseTree Tree { get; }

    /// <summary>The noun phrase that a word belongs to, or null.</summary>
    public NounPhrase? PhraseAt(int word) => word >= 0 && word < words.Count && owner[word] is var i and >= 0 ? phrases[i] : null;

    /// <summary>All noun phrases from one word to before another.</summary>
    public IEnumerable<NounPhrase> Phrases(int first, int end)
    {
        for (int i = first; i < end;)
        {
            if (PhraseAt(i) is { } phrase)
            {
                yield return phrase;
                i = phrase.Last + 1;
            }
            else
            {
                i++;
            }
        }
    }

    public int SentenceStart(int sentence) => words.Sentences[sentence].First;

    public int SentenceEnd(int sentence) => words.Sentences[sentence].End;

    /// <summary>Index of the last word before a verb that is no auxiliary, adverb, "to" or negation of it; before the sentence where there is none.</summary>
    public int BeforeVerb(int verb, int start)
    {
        int i = verb - 1;
        while (i >= start && words.Tags[i] is WordTag.Adverb or WordTag.Be or WordTag.Have or WordTag.Do or WordTag.Modal or WordTag.Not or WordTag.Quote or WordTag.Date)
        {
            i--;
        }

        return i;
    }

    /// <summary>The phrases that are the grammatical subject of a verb; empty where none is found.</summary>
    public List<NounPhrase> Subject(int verb, int start) => subjects.Of(verb, start);

    /// <summary>The phrases right behind a verb, with those joined to them by "and" or commas.</summary>
    public List<NounPhrase> Object(int verb, int lastWord, int end)
    {
        // In "set fire to a shop" the fire belongs to the verb.
        if (Tree.Child(verb, "obj") is var child and >= 0 && !(child > verb && child <= lastWord) && WithJoined(child) is { Count: > 0 } objects)
        {
            return objects;
        }

        int i = lastWord + 1;
        while (i < end && words.Tags[i] is WordTag.Adverb or WordTag.Quote)
        {
            i++;
        }

        return i + 1 < end && words.Tags[i] == WordTag.Conjunction && NextVerb(i + 1, end) is { } next ? Object(next, next, end) : Joined(i, end);
    }

    /// <summary>"Attacked and briefly held the camp": the verb behind "and", whose object both share.</summary>
    private int? NextVerb(int i, int end)
    {
        while (i < end && words.Tags[i] == WordTag.Adverb)
        {
            i++;
        }

        return i < end && words.Tags[i] == WordTag.Verb ? i : null;
    }

    /// <summary>A phrase that begins at a word and those joined to it.</summary>
    public List<NounPhrase> Joined(int i, int end)
    {
        var phrases = new List<NounPhrase>();
        while (i < end && PhraseAt(i) is { } phrase && phrase.First == i)
        {
            if (phrases.Count > 0 && (FollowedByVerb(phrase.Last + 1, end) || (words.Tags[phrase.First - 1] == WordTag.Comma && Tree.Is(phrase.Head, "nsubj"))))
            {
                break;
            }

            phrases.Add(phrase);
            i = phrase.Last + 1;
            int next = AfterBrackets(i, end);
            while (next + 1 < end && words.Is(next, "of") && PhraseAt(next + 1) is { } inner && inner.First == next + 1)
            {
                next = inner.Last + 1;
            }

            if (next < end && words.Tags[next] == WordTag.Comma)
            {
                next++;
            }

            if (next < end && words.Tags[next] == WordTag.Conjunction && !words.Is(next, "but"))
            {
                next++;
            }

            if (next == i || next >= end || words.Tags[next] == WordTag.Number && words.Tags[next - 1] == WordTag.Comma)
            {
                break;
            }

            i = next;
        }

        return phrases;
    }

    /// <summary>The doer after "by" behind a passive verb or a noun.</summary>
    public List<NounPhrase> Agent(int verb, int after, int end)
    {
        foreach (int child in Tree.Children(verb))
        {
            if ((Tree.Is(child, "obl") || Tree.Is(child, "nmod")) && Tree.Child(child, "case") is var by and >= 0 && words.Is(by, "by"))
            {
                return WithJoined(child);
            }
        }

        int limit = Math.Min(end, after + 14);
        for (int i = after; i + 1 < limit; i++)
        {
            if (words.Tags[i] is WordTag.Stop or WordTag.Subordinator or WordTag.Say)
            {
                break;
            }

            if (words.Is(i, "by") && PhraseAt(i + 1) is { } phrase && phrase.First == i + 1)
            {
                return Joined(i + 1, end);
            }
        }

        return [];
    }

    /// <summary>The phrases between "left" and "dead" or "wounded"; empty where no such verb stands before.</summary>
    public List<NounPhrase> LeftBehind(int dead, int start)
    {
        for (int i = dead - 1; i >= Math.Max(start, dead - 25); i--)
        {
            if (words.Tags[i] == WordTag.Verb && words.Grammar(i).Lemma == "leave")
            {
                return [.. Phrases(i + 1, dead)];
            }

            if (words.Tags[i] is WordTag.Verb or WordTag.Stop or WordTag.Subordinator || words.Is(i, "dead"))
            {
                break;
            }
        }

        return [];
    }

    /// <summary>The phrase after "of" that a phrase has behind it ("members of the army"), or null.</summary>
    public NounPhrase? Of(NounPhrase phrase)
    {
        int next = AfterBrackets(phrase.Last + 1, SentenceEnd(phrase.Sentence));
        return next + 1 < SentenceEnd(phrase.Sentence) && (words.Is(next, "of") || words.Is(next, "from")) && PhraseAt(next + 1) is { } inner && inner.First == next + 1 ? inner : null;
    }

    public bool FollowedByVerb(int i, int end)
    {
        while (i < end && words.Tags[i] is WordTag.Adverb or WordTag.Not)
        {
            i++;
        }

        return i < end && (words.Tags[i] is WordTag.Be or WordTag.Have or WordTag.Do or WordTag.Modal or WordTag.Say
            || (words.Tags[i] == WordTag.Verb && !words.Text(i).EndsWith("ing", StringComparison.OrdinalIgnoreCase)));
    }

    public TextSpan Span(NounPhrase phrase) => words.Span(phrase.First, phrase.Last);

    private int AfterBrackets(int i, int end)
    {
        if (i < end && words.Is(i, "("))
        {
            int close = i;
            while (close < end && close < i + 6 && !words.Is(close, ")"))
            {
                close++;
            }

            return close < end && words.Is(close, ")") ? close + 1 : i;
        }

        return i;
    }

    /// <summary>Whether the tree says that a verb's subject suffers it; null where the tree says nothing.</summary>
    public bool? TreePassive(int verb)
    {
        if (Tree.Child(verb, "aux:pass") >= 0 || Tree.Child(verb, "nsubj:pass") >= 0)
        {
            return true;
        }

        if (Tree.Child(verb, "obj") >= 0 || words.Grammar(verb) is { Tag: "VBD" or "VBG" } && Tree.Child(verb, "nsubj") >= 0)
        {
            return false;
        }

        return null;
    }

    /// <summary>The phrase of a word and of those joined to it by "and".</summary>
    public List<NounPhrase> WithJoined(int word)
    {
        var phrases = new List<NounPhrase>();
        Add(word);
        foreach (int child in Tree.Children(word))
        {
            if ((Tree.Is(child, "conj") || (Tree.Is(child, "appos") && words.Mention[child] >= 0)) && words.Tags[child] is not (WordTag.Verb or WordTag.Say))
            {
                Add(child);
            }
            else if (Tree.Is(child, "nmod") && words.Number[word] >= 0 && Tree.Child(child, "conj") is var other and >= 0)
            {
                // "Dozens of vehicles and troops".
                Add(other);
            }
        }

        return phrases;

        void Add(int at)
        {
            if (PhraseAt(at) is { } phrase && !phrases.Contains(phrase))
            {
                phrases.Add(phrase);
            }
        }
    }

    /// <summary>The phrase, with those joined to it, behind the first of some prepositions within reach of a word.</summary>
    public List<NounPhrase> After(int first, int end, WordSet prepositions, int reach = 8) => After(first, end, i => words.Is(i, prepositions), reach);

    /// <summary>The phrase, with those joined to it, behind a preposition within reach of a word.</summary>
    public List<NounPhrase> After(int first, int end, string preposition, int reach = 8) => After(first, end, i => words.Is(i, preposition), reach);

    private List<NounPhrase> After(int first, int end, Func<int, bool> isPreposition, int reach)
    {
        for (int i = first; i + 1 < Math.Min(end, first + reach); i++)
        {
            if (isPreposition(i) && PhraseAt(i + 1) is { } phrase && phrase.First == i + 1)
            {
                return Joined(i + 1, end);
            }
        }

        return [];
    }
}
