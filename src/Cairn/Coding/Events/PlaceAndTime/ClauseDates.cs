using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language.Dates;
using Cairn.Language.Syntax;

namespace Cairn.Coding.Events.PlaceAndTime;

/// <summary>Finds the day that a clause tells of what happens in it, not the one on which somebody said so.</summary>
internal sealed class ClauseDates(Clauses syntax, Segments segments)
{
    /// <summary>So many words before a date a word of saying still makes it the day of the telling.</summary>
    private const int SpeechReach = 8;

    private readonly ReportWords words = syntax.Words;

    /// <summary>The day of what a trigger tells: that of its own noun phrase ("last month's attack"), of its clause, or of "May 2013, when …".</summary>
    public DateExpression? Of(TriggerHit hit)
    {
        var segment = segments[hit.Segment];
        return InPhrase(hit) ?? In(segment.First, segment.End, hit.First) ?? BeforeWhen(hit.Segment);
    }

    /// <summary>The date in a stretch that is nearest to a word.</summary>
    public DateExpression? In(int first, int end, int near)
    {
        DateExpression? best = null;
        int bestDistance = int.MaxValue;
        for (int i = first; i < end; i++)
        {
            if (!Begins(i) || words.Dates[words.Date[i]] is not { Value: not null } date || IsOfSpeech(i, first, near) || IsOfOther(i, near) || (words.IsOutsideSpeech(i, near) && (date.IsTelling || !Opens(i)))
                || (i > 0 && words.Is(i - 1, WordSet.BoundsTime)) || words.Is(i, "since"))
            {
                continue;
            }

            int distance = Math.Abs(i - near);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (date, distance);
            }
        }

        return best;
    }

    /// <summary>"In the past few weeks", "on Sunday" in a report that nothing dates: whether a stretch tells a time that fixes no day.</summary>
    public bool IsOpen(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words.Date[i] >= 0 && words.Dates[words.Date[i]] is { Value: null, IsTelling: false, Why: not OpenDateReason.NothingBefore })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a date begins at a word; "a week after" begins before the clause that "after" opens and is none of its dates.</summary>
    private bool Begins(int word) => words.Date[word] >= 0 && (word == 0 || words.Date[word - 1] != words.Date[word]);

    /// <summary>Whether a date stands in what opens a clause: "In the night of 3 June, officials said".</summary>
    private bool Opens(int date)
    {
        int i = date;
        while (i > 0 && words.Tags[i - 1] is not (WordTag.Comma or WordTag.Verb or WordTag.Say or WordTag.Be or WordTag.Stop or WordTag.Quote) && words.Speech[i - 1] == words.Speech[date])
        {
            i--;
        }

        return words.Tags[i] is WordTag.Preposition or WordTag.Date && (i == 0 || words.Tags[i - 1] is WordTag.Stop or WordTag.Quote or WordTag.Comma);
    }

    private DateExpression? InPhrase(TriggerHit hit)
    {
        if (hit.IsVerb || syntax.PhraseAt(hit.First) is not { } phrase)
        {
            return null;
        }

        bool possessive = phrase.First > 1 && words.Text(phrase.First - 1) is "'s" or "’s";
        for (int i = possessive ? Math.Max(0, phrase.First - 3) : phrase.First; i < hit.First; i++)
        {
            if (Begins(i) && words.Dates[words.Date[i]] is { Value: not null } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>"On April 14, 2014, when gunmen seized the school": the date that "when" takes up.</summary>
    private DateExpression? BeforeWhen(int segment)
    {
        int last = segments[segment].First - 1;
        if (last < 0 || segments[segment].Opens != "when")
        {
            return null;
        }

        last -= words.Tags[last] == WordTag.Comma ? 1 : 0;
        return last >= 0 && words.Date[last] >= 0 && words.Dates[words.Date[last]] is { Value: not null } date ? date with { Value = date.Start ?? date.Value, Bound = DateBound.None } : null;
    }

    /// <summary>"On Wednesday it released pictures of the raid": the day of a verb whose object only speaks of what happened.</summary>
    private bool IsOfOther(int date, int trigger)
    {
        bool isNoun = words.Grammar(trigger).Class == WordClass.Noun;
        var phrase = isNoun ? syntax.PhraseAt(trigger) : null;
        if (isNoun && !(phrase is { First: > 0 } whole && words.Tags[whole.First - 1] == WordTag.Preposition))
        {
            return false;
        }

        int verb = Governor(date), nouns = isNoun ? 1 : 0, at = words.WordAt(words.Grammar(phrase?.Head ?? trigger).Head);
        while (at >= 0 && at != verb && nouns <= 2 && words.Grammar(at).Class == WordClass.Noun && words.Date[at] < 0 && !words.Is(at, WordSet.Series))
        {
            nouns++;
            at = words.WordAt(words.Grammar(at).Head);
        }

        return verb >= 0 && at == verb && nouns == 2;
    }

    /// <summary>The verb that a date depends on, or whose subject it stands beside ("the ministry on Wednesday released"); or -1.</summary>
    private int Governor(int date)
    {
        for (int i = date; i < words.Count && words.Date[i] == words.Date[date]; i++)
        {
            int head = words.WordAt(words.Grammar(i).Head);
            if (head >= 0 && words.Date[head] != words.Date[date])
            {
                head = words.Grammar(head).Class is WordClass.Noun or WordClass.Propn && words.WordAt(words.Grammar(head).Head) is var above and >= 0 && above > date ? above : head;
                return words.Grammar(head).Class == WordClass.Verb ? head : -1;
            }
        }

        return -1;
    }

    /// <summary>"Claimed an attack on Tuesday in which six died": the day stands between the noun and what is told of it.</summary>
    private bool IsOfItsNoun(int date, int trigger)
    {
        int next = date;
        while (next < words.Count && words.Date[next] == words.Date[date])
        {
            next++;
        }

        bool told = next + 1 < words.Count && (words.Is(next, "that") || words.Is(next, "which") || (words.Tags[next] == WordTag.Preposition && words.Is(next + 1, "which")));
        return told && date > trigger && syntax.PhraseAt(trigger) is { } phrase && date - phrase.Last <= 2;
    }

    private bool IsOfSpeech(int word, int first, int near)
    {
        for (int i = word - 1; i >= Math.Max(first, word - SpeechReach); i--)
        {
            switch (words.Tags[i])
            {
                case WordTag.Say:
                    return i != near && !IsOfItsNoun(word, near);
                case WordTag.Verb or WordTag.Comma or WordTag.Be:
                    return false;
                default:
                    break;
            }
        }

        return false;
    }
}
