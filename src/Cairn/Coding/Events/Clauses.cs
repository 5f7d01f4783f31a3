using Cairn.Values;

namespace Cairn.Coding.Events;

/// <summary>Who does what to whom in a sentence, found from tags and noun phrases: subjects, objects, agents, phrases with a preposition.</summary>
internal sealed class Clauses(ReportWords words)
{
    private readonly (List<NounPhrase> Phrases, int[] Owner) chunks = PhraseChunker.Chunk(words);

    private readonly ParseTree tree = new(words);

    public ReportWords Words => words;

    public ParseTree Tree => tree;

    /// <summary>The noun phrase that a word belongs to, or null.</summary>
    public NounPhrase? PhraseAt(int word) => word >= 0 && word < words.Count && chunks.Owner[word] is var i and >= 0 ? chunks.Phrases[i] : null;

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
    public List<NounPhrase> Subject(int verb, int start, int depth = 0)
    {
        if (depth > 4)
        {
            return [];
        }

        if (verb > start && words.Is(verb - 1, "by") && words.Text(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && FromVerbBefore(verb - 1, start, depth) is { Count: > 0 } main)
        {
            return main;
        }

        if (TreeSubject(verb, depth) is { Count: > 0 } found)
        {
            return found;
        }

        int i = BeforeVerb(verb, start);
        if (i < start)
        {
            return [];
        }

        switch (words.Tags[i])
        {
            case WordTag.To:
            case WordTag.Conjunction:
                return FromVerbBefore(i, start, depth);
            case WordTag.Relative:
                int before = i - 1;
                while (before >= start && words.Tags[before] is WordTag.Comma or WordTag.Preposition)
                {
                    before--;
                }

                return Climb(before, start, false);
            case WordTag.Comma:
                if (words.Text(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase))
                {
                    return FromVerbBefore(i, start, depth);
                }

                return AroundParenthesis(i, start, depth);
            case WordTag.Preposition or WordTag.Subordinator when words.Text(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase):
                return Accused(i, start) ?? FromVerbBefore(i, start, depth);
            case WordTag.Stop when i > start && words.Is(i, ")"):
                int open = i;
                while (open > start && !words.Is(open, "("))
                {
                    open--;
                }

                return Climb(open - 1, start, true);
            default:
                return Climb(i, start, true);
        }
    }

    /// <summary>The phrases right behind a verb, with those joined to them by "and" or commas.</summary>
    public List<NounPhrase> Object(int verb, int lastWord, int end)
    {
        if (tree.Child(verb, "obj") is var child and >= 0)
        {
            return WithJoined(child);
        }

        int i = lastWord + 1;
        while (i < end && words.Tags[i] is WordTag.Adverb or WordTag.Quote)
        {
            i++;
        }

        return Joined(i, end);
    }

    /// <summary>A phrase that begins at a word and those joined to it.</summary>
    public List<NounPhrase> Joined(int i, int end)
    {
        var phrases = new List<NounPhrase>();
        while (i < end && PhraseAt(i) is { } phrase && phrase.First == i)
        {
            if (phrases.Count > 0 && FollowedByVerb(phrase.Last + 1, end))
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
        foreach (int child in tree.Children(verb))
        {
            if ((tree.Is(child, "obl") || tree.Is(child, "nmod")) && tree.Child(child, "case") is var by and >= 0 && words.Is(by, "by"))
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
            if (words.Text(i) is "left" or "leaving" or "leave" or "leaves" or "left" && words.Tags[i] == WordTag.Verb)
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
        if (tree.Child(verb, "aux:pass") >= 0 || tree.Child(verb, "nsubj:pass") >= 0)
        {
            return true;
        }

        if (tree.Child(verb, "obj") >= 0 || words.Grammar(verb) is { Tag: "VBD" or "VBG" } && tree.Child(verb, "nsubj") >= 0)
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
        foreach (int child in tree.Children(word))
        {
            if ((tree.Is(child, "conj") || (tree.Is(child, "appos") && words.Mention[child] >= 0)) && words.Tags[child] is not (WordTag.Verb or WordTag.Say))
            {
                Add(child);
            }
            else if (tree.Is(child, "nmod") && words.Number[word] >= 0 && tree.Child(child, "conj") is var other and >= 0)
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

    private List<NounPhrase> TreeSubject(int verb, int depth)
    {
        for (int guard = 0; guard < 6 && verb >= 0; guard++)
        {
            int subject = tree.Child(verb, "nsubj");
            int up = tree.Head(verb);
            if (subject >= 0 && words.Tags[subject] is not WordTag.Relative && !(words.Tags[subject] == WordTag.Pronoun && (words.Is(subject, "who") || words.Is(subject, "which") || words.Is(subject, "that"))))
            {
                return WithJoined(subject);
            }

            if (up < 0)
            {
                return [];
            }

            if (tree.Is(verb, "acl"))
            {
                return WithJoined(up);
            }

            if (tree.Is(verb, "xcomp") || tree.Is(verb, "advcl"))
            {
                int controlled = tree.Child(up, "obj");
                if (controlled >= 0 && controlled < verb && words.Text(up).StartsWith("accus", StringComparison.OrdinalIgnoreCase) | words.Text(up).StartsWith("forc", StringComparison.OrdinalIgnoreCase) | words.Text(up).StartsWith("blam", StringComparison.OrdinalIgnoreCase))
                {
                    return WithJoined(controlled);
                }

                verb = up;
            }
            else if (tree.Is(verb, "conj") && words.Tags[up] is WordTag.Verb or WordTag.Say)
            {
                verb = up;
            }
            else
            {
                return [];
            }
        }

        return [];
    }

    private List<NounPhrase> FromVerbBefore(int i, int start, int depth)
    {
        for (int verb = i - 1; verb >= start; verb--)
        {
            if (words.Tags[verb] is WordTag.Verb or WordTag.Be && !IsReducedRelative(verb, start))
            {
                return Subject(verb, start, depth + 1);
            }
        }

        return [];
    }

    private bool IsReducedRelative(int verb, int start) =>
        words.Text(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && verb > start && words.Tags[verb - 1] is WordTag.Noun;

    private List<NounPhrase>? Accused(int preposition, int start)
    {
        if (!words.Is(preposition, "of"))
        {
            return null;
        }

        if (PhraseAt(preposition - 1) is { } phrase && phrase.First > start && words.Text(phrase.First - 1).StartsWith("accus", StringComparison.OrdinalIgnoreCase))
        {
            return [phrase];
        }

        return words.Text(Math.Max(start, preposition - 1)) is "accused" or "suspected" or "convicted" or "guilty" ? Subject(preposition - 1, start, 1) : null;
    }

    private List<NounPhrase> AroundParenthesis(int comma, int start, int depth)
    {
        int limit = Math.Max(start, comma - 30);
        for (int i = comma - 1; i >= limit; i--)
        {
            if (words.Tags[i] == WordTag.Comma)
            {
                var phrases = Climb(i - 1, start, true);
                return phrases.Count > 0 ? phrases : depth < 2 ? AroundParenthesis(i, start, depth + 1) : [];
            }
        }

        return [];
    }

    /// <summary>From the phrase that ends at a word to the head of the chain that it hangs on: "the group's fighters in the town".</summary>
    private List<NounPhrase> Climb(int i, int start, bool overCommas)
    {
        if (PhraseAt(i) is not { } phrase)
        {
            return [];
        }

        for (int guard = 0; guard < 6; guard++)
        {
            int before = phrase.First - 1;
            if (before > start && words.Tags[before] is WordTag.Preposition && PhraseAt(before - 1) is { } outer)
            {
                phrase = outer;
                continue;
            }

            break;
        }

        if (phrase.First > start && words.Tags[phrase.First - 1] is WordTag.Preposition)
        {
            return [];
        }

        var phrases = new List<NounPhrase> { phrase };
        int at = phrase.First - 1;
        while (overCommas && at > start && words.Tags[at] is WordTag.Conjunction && !words.Is(at, "but"))
        {
            int other = words.Tags[at - 1] == WordTag.Comma ? at - 2 : at - 1;
            if (PhraseAt(other) is not { } joined || (joined.First > start && words.Tags[joined.First - 1] is WordTag.Verb or WordTag.Preposition))
            {
                break;
            }

            phrases.Insert(0, joined);
            at = joined.First - 1;
            while (at > start && words.Tags[at] == WordTag.Comma && PhraseAt(at - 1) is { } listed && (listed.First == start || words.Tags[listed.First - 1] is WordTag.Comma))
            {
                phrases.Insert(0, listed);
                at = listed.First - 1;
            }
        }

        return phrases;
    }
}
