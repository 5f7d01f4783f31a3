using Cairn.Language;

namespace Cairn.Coding.Claims;

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

        if (Counted(Math.Max(words.Reading.Sentences[clause.Sentence].FirstToken, first - ReadingWords.Reach), first) is { } named)
        {
            return named;
        }

        bool bare = i == start;
        bool standIn = lexicon.Cues.Has(words.All, Math.Max(clause.First, first - 3), end, "stand-in");
        return before is { } other && (bare || standIn) ? other with { IsBorrowed = true } : new CountedThing(null, start, Math.Max(start, i - 1), false);
    }

    /// <summary>The noun of "the number of ISIS fighters is now …".</summary>
    private CountedThing? Counted(int first, int end)
    {
        for (int i = end - 1; i > first; i--)
        {
            if (words[i] == "of" && words[i - 1] is "number" or "numbers" or "total" or "count" or "tally" or "force" or "scale" or "presence")
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
