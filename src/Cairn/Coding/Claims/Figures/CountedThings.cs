using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;

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
        if (bare && Reached(clause, first) is { } reached)
        {
            return reached;
        }

        bool standIn = lexicon.Cues.Has(words.All, Math.Max(clause.First, first - 3), end, "stand-in");
        return before is { } other && (bare || standIn) ? other with { IsBorrowed = true } : new CountedThing(null, start, Math.Max(start, i - 1), false);
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
            if (lexicon.Units.EndingAt(words, i, clause.First) is { } unit)
            {
                return new CountedThing(unit, i, i, true);
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
                        return new CountedThing(unit, i + 1, j, false);
                    }
                }
            }
        }

        return null;
    }
}
