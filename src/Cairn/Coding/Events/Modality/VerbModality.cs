using Cairn.Cleaning;
using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;

namespace Cairn.Coding.Events.Modality;

/// <summary>Tells whether a verb is said to have happened: not planned, threatened, denied by "not", supposed, or a habit.</summary>
internal sealed class VerbModality(ReportWords words, Segments segments, EventLexicon lexicon)
{
    /// <summary>How many words a verb whose object does something may stand before "to": "used water cannon and tear gas to disperse".</summary>
    private const int ControlReach = 9;

    /// <summary>The stage of a verb, or null where it is not asserted.</summary>
    public EventStage? Stage(int first, VerbForm form, BlockKind block)
    {
        var segment = segments[segments.Of(first)];
        if (IsSupposed(first, segment.First))
        {
            return null;
        }

        bool be = false, pastBe = false, have = false, perfectBe = false;
        int i = first - 1;
        for (; i >= segment.First && words.Tags[i] is WordTag.Adverb or WordTag.Be or WordTag.Have or WordTag.Do or WordTag.Modal or WordTag.Not or WordTag.Quote; i--)
        {
            switch (words.Tags[i])
            {
                case WordTag.Modal or WordTag.Not:
                    return null;
                case WordTag.Be:
                    be = true;
                    pastBe |= words.Is(i, "was") || words.Is(i, "were");
                    perfectBe |= words.Is(i, "been") || words.Is(i, "be") || words.Is(i, "being");
                    break;
                case WordTag.Have:
                    have = true;
                    break;
                case WordTag.Adverb when EffectAt(i) is (ModalityEffect.Habit, _):
                    return null;
                default:
                    break;
            }
        }

        if (i >= segment.First && words.Tags[i] == WordTag.To)
        {
            return have ? EventStage.Done : Infinitive(i, segment.First);
        }

        if (be && i >= segment.First && words.Is(i + 1, "being") && EffectAt(i) is (not ModalityEffect.Control, ModalityScope.Any))
        {
            // "Fear being kidnapped".
            return null;
        }

        if (form == VerbForm.Ing)
        {
            return have && perfectBe && IsSince(first, segment.End) ? EventStage.Done : Gerund(i, segment.First, be, pastBe, perfectBe);
        }

        if (form is VerbForm.Base or VerbForm.Third)
        {
            bool pastLooking = i >= segment.First && words.Tags[i] == WordTag.Do;
            return block is BlockKind.Title or BlockKind.Heading || pastLooking || IsEntry(segment) ? EventStage.Done : null;
        }

        bool present = be && !pastBe && !have && !perfectBe && block is not (BlockKind.Title or BlockKind.Caption);
        return present && HabitNear(first, segment) ? null : HabitNear(first, segment) ? null : EventStage.Done;
    }

    /// <summary>The form that a verb of any kind has, by its ending where no lexicon knows it.</summary>
    public VerbForm FormOf(int word)
    {
        var text = words.Text(word);
        return lexicon.Triggers.Single(text) is { IsVerb: true } trigger ? trigger.Form
            : text.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? VerbForm.Ing
            : text.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || words.Grammar(word).Tag is "VBD" or "VBN" ? VerbForm.Past
            : text.EndsWith('s') ? VerbForm.Third
            : VerbForm.Base;
    }

    /// <summary>What a word takes from the assertion of what stands behind it, or null.</summary>
    public (ModalityEffect Effect, ModalityScope Scope)? EffectAt(int word) => lexicon.Modality.Single(words.Text(word));

    /// <summary>The trigger that a single word may be, or null.</summary>
    public Trigger? TriggerAt(int word) => lexicon.Triggers.Single(words.Text(word));

    /// <summary>Whether a word before it in its clause makes a supposition or a habit of it: "if", "would usually".</summary>
    public bool IsSupposed(int first, int start)
    {
        for (int i = Math.Max(start, first - 14); i < first; i++)
        {
            if (EffectAt(i) is (ModalityEffect.Hypothesis or ModalityEffect.Habit, ModalityScope.Clause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"June 3: Gunmen attack a post": an entry of a chronicle tells in the present what took place.</summary>
    private bool IsEntry((int First, int End, bool IsSaying, string Opens) segment) =>
        segment.Opens == ":" && segment.First > 0 && words.Date[segment.First - 1] >= 0 && (segment.First < 3 || words.Date[segment.First - 2] >= 0);

    /// <summary>"Have been fighting in the valley since last week": under way from a day that is told.</summary>
    private bool IsSince(int verb, int end)
    {
        for (int i = verb + 1; i < end; i++)
        {
            if (words.Is(i, "since"))
            {
                return true;
            }
        }

        return false;
    }

    private bool HabitNear(int first, (int First, int End, bool IsSaying, string Opens) segment)
    {
        for (int i = Math.Max(segment.First, first - 2); i < Math.Min(segment.End, first + 3); i++)
        {
            if (words.Tags[i] == WordTag.Adverb && EffectAt(i) is (ModalityEffect.Habit, _))
            {
                return true;
            }
        }

        return false;
    }

    private EventStage? Infinitive(int to, int start)
    {
        for (int i = to - 1; i >= Math.Max(start, to - ControlReach); i--)
        {
            if (EffectAt(i) is (var effect, ModalityScope.To or ModalityScope.Any) && (effect == ModalityEffect.Control || i >= to - 5))
            {
                return effect switch
                {
                    ModalityEffect.Control when Stage(i, FormOf(i), BlockKind.Paragraph) is { } stage => stage,
                    ModalityEffect.Attempt => EventStage.Attempted,
                    _ => null,
                };
            }
        }

        return null;
    }

    private EventStage? Gerund(int i, int start, bool be, bool pastBe, bool perfectBe)
    {
        if (be)
        {
            return pastBe && !perfectBe ? EventStage.Done : null;
        }

        if (i < start)
        {
            return EventStage.Done;
        }

        if (words.Is(i, "("))
        {
            return null;
        }

        if (words.Is(i, "from") || words.Is(i, "without") || words.Is(i, "for") && i > start && words.Is(i - 1, "responsible"))
        {
            return words.Is(i, "for") ? EventStage.Done : null;
        }

        if (words.Tags[i] == WordTag.Verb && EffectAt(i) is (ModalityEffect.Control, _))
        {
            // "Began leaving the base".
            return Stage(i, FormOf(i), BlockKind.Paragraph);
        }

        for (int k = i; k >= Math.Max(start, i - 3); k--)
        {
            if (EffectAt(k) is (var effect, ModalityScope.Any or ModalityScope.To) && effect is not ModalityEffect.Control)
            {
                return effect == ModalityEffect.Attempt ? EventStage.Attempted : null;
            }
        }

        if (words.Tags[i] is WordTag.Preposition or WordTag.Comma or WordTag.Conjunction or WordTag.Subordinator)
        {
            // The main verb before must itself be asserted.
            for (int verb = i - 1; verb >= start; verb--)
            {
                if (words.Tags[verb] is WordTag.Modal)
                {
                    return null;
                }

                if (words.Tags[verb] == WordTag.Verb && FormOf(verb) is VerbForm.Base or VerbForm.Third && verb > start && words.Tags[verb - 1] is WordTag.To or WordTag.Modal)
                {
                    return words.Tags[verb - 1] == WordTag.To ? Infinitive(verb - 1, start) : null;
                }
            }

            return EventStage.Done;
        }

        return words.Tags[i] == WordTag.Noun ? EventStage.Done : null;
    }
}
