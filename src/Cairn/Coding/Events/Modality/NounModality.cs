using Cairn.Cleaning;
using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;

namespace Cairn.Coding.Events.Modality;

/// <summary>Tells whether a noun of happening ("attack", "killing") is said to have happened, by its own words, its clause and the verb it hangs on.</summary>
internal sealed class NounModality(ReportWords words, Segments segments, VerbModality verbs)
{
    /// <summary>The stage of a noun, or null where it is not asserted; bare where it may only add to an event told elsewhere.</summary>
    public (EventStage? Stage, bool IsBare) Stage(NounPhrase phrase, int first)
    {
        var segment = segments[segments.Of(first)];
        bool bare = false, attempted = false;
        if (phrase.First > segment.First && words.Tags[phrase.First - 1] == WordTag.Not)
        {
            return (null, true);
        }

        if (phrase.First > segment.First && words.Is(phrase.First - 1, WordSet.ProtestedOver) && HasCrowd(segment.First, phrase.First - 1))
        {
            return (null, true);
        }

        bare |= phrase.First > segment.First && (words.Is(phrase.First - 1, WordSet.About) || IsSpokenOf(phrase, segment));
        if (!HasPastVerb(segment) && HasModal(segment))
        {
            return (null, true);
        }

        if (segment.Opens == "as" && segment.First > 0 && words.Is(segment.First - 1, "such"))
        {
            bare = true;
        }

        if (segment.Opens is "after" or "before" && !HasPastVerb(segment) && SentenceIsFuture(phrase.Sentence))
        {
            return (null, true);
        }

        for (int i = phrase.First; i < first; i++)
        {
            if (words.Is(i, WordSet.Unspecific))
            {
                return (null, true);
            }

            if (verbs.EffectAt(i) is (var effect, ModalityScope.Of or ModalityScope.Any))
            {
                if (effect == ModalityEffect.Attempt)
                {
                    attempted = true;
                }
                else if (effect != ModalityEffect.Control)
                {
                    return (null, true);
                }
            }
        }

        if (verbs.IsSupposed(first, segment.First))
        {
            return (null, true);
        }

        for (int i = phrase.First - 1; i >= Math.Max(segment.First, phrase.First - 5); i--)
        {
            if (words.Tags[i] is WordTag.Comma or WordTag.Stop or WordTag.Conjunction)
            {
                break;
            }

            if (words.Tags[i] is WordTag.Modal or WordTag.Not && words.Tags[phrase.First - 1] == WordTag.Verb)
            {
                return (null, true);
            }

            if (verbs.EffectAt(i) is (var effect, ModalityScope.Of or ModalityScope.Any))
            {
                switch (effect)
                {
                    case ModalityEffect.Attempt:
                        attempted = true;
                        break;
                    case ModalityEffect.Habit:
                        bare = true;
                        break;
                    case ModalityEffect.Control:
                        break;
                    default:
                        return (null, true);
                }
            }
        }

        // The verb that the noun hangs on: "plans to launch an attack", "launch attacks".
        int verb = phrase.First - 1;
        while (verb >= segment.First && words.Tags[verb] is WordTag.Adverb or WordTag.Preposition)
        {
            verb--;
        }

        if (verb >= segment.First && words.Tags[verb] == WordTag.Verb)
        {
            var form = verbs.FormOf(verb);
            var stage = verbs.Stage(verb, form, BlockKind.Paragraph);
            if (stage is null)
            {
                bare = true;
                if (form is VerbForm.Base or VerbForm.Third or VerbForm.Ing)
                {
                    return (null, true);
                }
            }

            attempted |= stage == EventStage.Attempted;
        }

        return (attempted ? EventStage.Attempted : EventStage.Done, bare);
    }

    /// <summary>"Condemned the killing of civilians", "since the coup", with no day of its own: what is told elsewhere is spoken of.</summary>
    private bool IsSpokenOf(NounPhrase phrase, (int First, int End, bool IsSaying, string Opens) segment)
    {
        for (int i = phrase.First; i < segment.End; i++)
        {
            if (words.Date[i] >= 0)
            {
                return false;
            }
        }

        int before = phrase.First - 1;
        return words.Is(before, WordSet.BoundsTime) || words.Is(before, WordSet.Deploring);
    }

    private bool HasCrowd(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (verbs.TriggerAt(i) is { } trigger && Families.Of(trigger) == EventFamily.Crowd)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasPastVerb((int First, int End, bool IsSaying, string Opens) segment)
    {
        for (int i = segment.First; i < segment.End; i++)
        {
            if (words.Tags[i] == WordTag.Verb && verbs.FormOf(i) == VerbForm.Past)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasModal((int First, int End, bool IsSaying, string Opens) segment)
    {
        for (int i = segment.First; i < segment.End; i++)
        {
            if (words.Tags[i] == WordTag.Modal)
            {
                return true;
            }
        }

        return false;
    }

    private bool SentenceIsFuture(int sentence)
    {
        var (first, end) = words.Sentences[sentence];
        for (int i = first; i < end; i++)
        {
            if (words.Tags[i] == WordTag.Modal && words.Is(i, WordSet.Future))
            {
                return true;
            }
        }

        return false;
    }
}
