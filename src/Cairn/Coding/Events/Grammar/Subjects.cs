using Cairn.Coding.Events.Wording;

namespace Cairn.Coding.Events.Grammar;

/// <summary>Finds the grammatical subject of a verb: from the tree first, then from what stands before the verb.</summary>
internal sealed class Subjects(Clauses clauses)
{
    private readonly ReportWords words = clauses.Words;

    /// <summary>The phrases that are the grammatical subject of a verb; empty where none is found.</summary>
    public List<NounPhrase> Of(int verb, int start, int depth = 0)
    {
        if (depth > 4 || IsSetting(verb, start))
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

        int i = clauses.BeforeVerb(verb, start);
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

    private List<NounPhrase> TreeSubject(int verb, int depth)
    {
        int first = verb;
        for (int guard = 0; guard < 6 && verb >= 0; guard++)
        {
            if (words.Tags[verb] == WordTag.Say && (verb > first || IsAside(verb, first)))
            {
                // "…, opening fire on students, police said", "a bomb went off, police said, killing six": those who speak did not do it.
                return [];
            }

            int subject = clauses.Tree.Child(verb, "nsubj");
            int up = clauses.Tree.Head(verb);
            if (subject >= 0 && IsDateLine(subject))
            {
                return [];
            }

            if (subject >= 0 && words.Tags[subject] is not WordTag.Relative && !(words.Tags[subject] == WordTag.Pronoun && (words.Is(subject, "who") || words.Is(subject, "which") || words.Is(subject, "that"))))
            {
                return clauses.WithJoined(subject);
            }

            if (up < 0)
            {
                return [];
            }

            if (clauses.Tree.Is(verb, "acl"))
            {
                return clauses.WithJoined(up);
            }

            if (clauses.Tree.Is(verb, "xcomp") || clauses.Tree.Is(verb, "advcl"))
            {
                int controlled = clauses.Tree.Child(up, "obj");
                if (controlled >= 0 && controlled < verb && words.Is(words.Grammar(up).Lemma, WordSet.CausingOthers))
                {
                    return clauses.WithJoined(controlled);
                }

                verb = up;
            }
            else if (clauses.Tree.Is(verb, "conj") && Described(verb) is { } described)
            {
                return clauses.WithJoined(described);
            }
            else if (clauses.Tree.Is(verb, "conj") && words.Tags[up] is WordTag.Verb or WordTag.Say && !IsBeyondClause(up, verb))
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

    /// <summary>"Were killed when a bomber drove up and blew himself up": whether a clause of its own begins between two verbs that the parser joins.</summary>
    private bool IsBeyondClause(int verb, int later)
    {
        for (int i = verb + 1; i < later; i++)
        {
            if (words.Tags[i] == WordTag.Subordinator && words.Is(i, "when"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"RAIPUR: Twenty-five men were killed": the place in capitals before the colon or dash only tells where it was written.</summary>
    private bool IsDateLine(int word) =>
        clauses.PhraseAt(word) is { } phrase && phrase.First == clauses.SentenceStart(phrase.Sentence) && phrase.Last + 1 < words.Count && words.Tags[phrase.Last + 1] is WordTag.Stop
        && words.Text(phrase.Last).Length > 3 && words.Text(phrase.Last).IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>"Were killed in fighting", "died in shelling": who was killed need not have fought.</summary>
    private bool IsSetting(int participle, int start) =>
        participle > start && words.Text(participle).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && words.Is(participle - 1, WordSet.AtPlace) && clauses.Tree.Child(participle, "obj") < 0
        && (participle + 1 == words.Count || words.Tags[participle + 1] is not WordTag.Noun);

    /// <summary>Whether a word of speech closes an aside right before a participle.</summary>
    private bool IsAside(int speech, int participle) => speech == participle - 2 && words.Tags[participle - 1] == WordTag.Comma && words.Grammar(participle).Tag == "VBG";

    /// <summary>"Its loyalists, backed by troops, seized": the noun that a participle between commas describes, where no "and" ties the verb to another.</summary>
    private int? Described(int verb)
    {
        if (words.Tags[verb - 1] != WordTag.Comma || clauses.Tree.Child(verb, "cc") >= 0)
        {
            return null;
        }

        for (int i = verb - 2; i > 1 && words.Tags[i] is not WordTag.Stop; i--)
        {
            if (words.Tags[i] == WordTag.Comma)
            {
                return clauses.Tree.Is(i + 1, "acl") && clauses.Tree.Head(i + 1) is var noun && clauses.PhraseAt(noun)?.Last == i - 1 ? noun : null;
            }
        }

        return null;
    }

    private List<NounPhrase> FromVerbBefore(int i, int start, int depth)
    {
        for (int verb = i - 1; verb >= start; verb--)
        {
            if (words.Tags[verb] is WordTag.Verb or WordTag.Be && !IsReducedRelative(verb, start) && !(words.Tags[verb] == WordTag.Say && IsAside(verb, i + 1)))
            {
                return Of(verb, start, depth + 1);
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

        if (clauses.PhraseAt(preposition - 1) is { } phrase && phrase.First > start && words.Is(words.Grammar(phrase.First - 1).Lemma, WordSet.CausingOthers))
        {
            return [phrase];
        }

        return words.Is(Math.Max(start, preposition - 1), WordSet.HeldGuilty) ? Of(preposition - 1, start, 1) : null;
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
        if (clauses.PhraseAt(i) is not { } phrase)
        {
            return [];
        }

        for (int guard = 0; guard < 6; guard++)
        {
            int before = phrase.First - 1;
            if (before > start && words.Tags[before] is WordTag.Preposition && clauses.PhraseAt(before - 1) is { } outer)
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
            if (clauses.PhraseAt(other) is not { } joined || (joined.First > start && words.Tags[joined.First - 1] is WordTag.Verb or WordTag.Preposition))
            {
                break;
            }

            phrases.Insert(0, joined);
            at = joined.First - 1;
            while (at > start && words.Tags[at] == WordTag.Comma && clauses.PhraseAt(at - 1) is { } listed && (listed.First == start || words.Tags[listed.First - 1] is WordTag.Comma))
            {
                phrases.Insert(0, listed);
                at = listed.First - 1;
            }
        }

        return phrases;
    }
}
