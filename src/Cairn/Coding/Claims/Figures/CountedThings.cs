using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Theatres;

namespace Cairn.Coding.Claims.Figures;

/// <summary>Finds what a number counts: the head of the noun phrase behind it ("34 air strikes", "four of his men"), the noun of "the number
/// of" before it, or the thing that the number before counted.</summary>
internal sealed class CountedThings(ReadingWords words, ClaimLexicon lexicon)
{
    private const int LongestPhrase = 7;

    /// <param name="first">First token of the number.</param>
    /// <param name="end">Behind its last token.</param>
    /// <param name="clause">The clause that it stands in.</param>
    /// <param name="before">What the number before counted, where it stands in the same sentence.</param>
    /// <returns>Null where it counts time or something seldom disputed.</returns>
    public CountedThing? Of(int first, int end, Clause clause, CountedThing? before)
    {
        int sentenceEnd = words.Reading.Sentences[clause.Sentence].TokenEnd;
        int i = end;
        if (words[i] == "of")
        {
            i++;
        }

        int start = i, head = -1;
        ClaimUnit? unit = null;
        for (; i < Math.Min(sentenceEnd, start + LongestPhrase); i++)
        {
            if (lexicon.Cues.Has(words.All, i, i + 1, "unit-of-time") && head < 0)
            {
                return null;
            }

            if ((i > start || words[start - 1] != "of") && (!words.IsWord(i) || lexicon.Cues.Has(words.All, i, i + 1, "stop")) && words[i] is not ("-" or "'s" or "'"))
            {
                break;
            }

            if (lexicon.Units.EndingAt(words, i, start) is { } known)
            {
                (unit, head) = (known, i);
            }
        }

        if (unit is not null)
        {
            return new CountedThing(unit, start, head, false);
        }

        if (i > start && lexicon.Cues.Has(words.All, start, i, "not-counted"))
        {
            return null;
        }

        if (i > start && NamesPeople(start, i))
        {
            return new CountedThing(lexicon.Units.People, start, i - 1, false);
        }

        if (Counted(Math.Max(words.Reading.Sentences[clause.Sentence].FirstToken, first - ReadingWords.Reach), first) is { } named)
        {
            return named;
        }

        bool bare = i == start;
        if (bare && (Reached(clause, first) ?? PutAt(clause, first)) is { } reached)
        {
            return reached;
        }

        bool standIn = lexicon.Cues.Has(words.All, Math.Max(clause.First, first - 3), end, "stand-in");
        return before is { } other && (bare || standIn) ? other with { IsBorrowed = true } : new CountedThing(null, start, Math.Max(start, i - 1), false);
    }

    /// <summary>True where a number only goes on with the list of the one before: "562 militants, 128 soldiers and policemen and 45 civilians".</summary>
    public bool IsListed(ClaimCandidate before, int first)
    {
        int from = Math.Max(before.End, before.Thing.IsBorrowed ? before.End : before.Thing.Head + 1);
        bool joined = false;
        for (int i = from; i < first; i++)
        {
            joined |= lexicon.Cues.Has(words.All, i, i + 1, "joined");
            if (words.Reading.Syntax[i].Class is WordClass.Verb or WordClass.Aux or WordClass.Adp or WordClass.Sconj || words[i] is ";" or ":" || i - from > 5)
            {
                return false;
            }
        }

        return joined;
    }

    /// <summary>A people named in the plural: "360,000 Yazidis".</summary>
    private bool NamesPeople(int start, int end) =>
        words.IsCapital(end - 1) && words[end - 1].EndsWith('s') && words[end - 1].Length > 4 && words.Reading.Syntax.Length > end && words.Reading.Syntax[end - 1].Tag is "NNS" or "NNPS" && end - start <= 3;

    /// <summary>The noun before a verb that only brings in the figure: "attacks reached 8,204", "air strikes rose from 35".</summary>
    private CountedThing? Reached(Clause clause, int first)
    {
        int verb = first - 1;
        while (verb > clause.First && lexicon.Cues.Has(words.All, verb, verb + 1, "figure-preposition"))
        {
            verb--;
        }

        if (!lexicon.Cues.Has(words.All, Math.Max(clause.First, verb), verb + 1, "reach"))
        {
            return null;
        }

        for (int i = verb - 1; i >= Math.Max(clause.First, verb - 2 * LongestPhrase); i--)
        {
            if (words.MentionAt(i) is { Kind: MentionKind.Organisation })
            {
                return null;
            }

            if (lexicon.Units.EndingAt(words, i, clause.First) is { } unit)
            {
                int start = i;
                while (start > clause.First && words.Reading.Syntax[start - 1].Class is WordClass.Adj or WordClass.Noun)
                {
                    start--;
                }

                return new CountedThing(unit, start, i, true);
            }
        }

        return null;
    }

    /// <summary>True where an armed group's name stands between two tokens: its "Forces" are no soldiers of a state.</summary>
    private bool NamesGroup(int first, int end)
    {
        for (int i = first; i <= end; i++)
        {
            if (words.MentionAt(i) is { Actor.Kind: ActorKind.ArmedGroup or ActorKind.Militia })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun of "experts put their fighters at 1,000": between the verb and "at".</summary>
    private CountedThing? PutAt(Clause clause, int first)
    {
        int at = first - 1;
        if (!lexicon.Cues.Has(words.All, at, first, "take-at"))
        {
            return null;
        }

        int start = words.Reading.Sentences[clause.Sentence].FirstToken;
        for (int verb = at - 2; verb >= Math.Max(start, at - LongestPhrase - 1); verb--)
        {
            if (!lexicon.Cues.Has(words.All, verb, verb + 1, "put-at"))
            {
                continue;
            }

            for (int i = at - 1; i > verb; i--)
            {
                if (lexicon.Units.EndingAt(words, i, verb + 1) is { } unit)
                {
                    return new CountedThing(words.IsCapital(i) && NamesGroup(verb, at) ? lexicon.Units.Fighters : unit, i, i, true);
                }
            }
        }

        return null;
    }

    /// <summary>The noun of "the number of ISIS fighters is now …".</summary>
    private CountedThing? Counted(int first, int end)
    {
        for (int i = end - 1; i > first; i--)
        {
            if (words[i] == "of" && lexicon.Cues.Has(words.All, i - 1, i, "number-of"))
            {
                for (int j = i + 1; j < Math.Min(end, i + LongestPhrase); j++)
                {
                    if (lexicon.Units.EndingAt(words, j, i + 1) is { } unit)
                    {
                        return new CountedThing(words.IsCapital(j) && NamesGroup(i, j) ? lexicon.Units.Fighters : unit, i + 1, j, false);
                    }
                }
            }
        }

        return null;
    }
}
