using Cairn.Values;

namespace Cairn.Coding.Events;

/// <summary>Finds the triggers of a report that are asserted as having happened.</summary>
internal sealed class TriggerFinder(Clauses syntax, Segments segments, ModalityReader modality, EventLexicon lexicon)
{
    private readonly ReportWords words = syntax.Words;

    public List<TriggerHit> Find()
    {
        var hits = new List<TriggerHit>();
        var found = new List<Trigger>();
        for (int s = 0; s < words.Sentences.Length; s++)
        {
            var (first, end) = words.Sentences[s];
            for (int i = first; i < end;)
            {
                found.Clear();
                int length = words.Date[i] >= 0 ? 0 : lexicon.Triggers.Match(words, i, end, found);
                var hit = length == 0 ? null : Hit(found, i, i + length - 1, s);
                if (hit is null && length > 1)
                {
                    length = 1;
                    found.RemoveAll(trigger => trigger.Word.Contains(' ', StringComparison.Ordinal));
                    hit = lexicon.Triggers.Single(words.Text(i)) is { } single ? Hit([single], i, i, s) : null;
                }

                if (hit is { } asserted)
                {
                    hits.Add(asserted);
                }

                i += Math.Max(1, length);
            }
        }

        return hits;
    }

    private TriggerHit? Hit(List<Trigger> found, int first, int last, int sentence)
    {
        int longest = found.Max(trigger => trigger.Word.Count(' '));
        TriggerHit? best = null;
        foreach (var trigger in found)
        {
            if (trigger.Word.Count(' ') == longest && Hit(trigger, first, last, sentence) is { } hit && (best is null || Fits(hit) && !Fits(best.Value)))
            {
                best = hit;
            }
        }

        return best;
    }

    /// <summary>Where one verb has two senses ("seized the town", "seized weapons"), whether its object is of the kind that this one needs.</summary>
    private bool Fits(TriggerHit hit)
    {
        var target = hit.IsPassive ? syntax.Subject(hit.First, syntax.SentenceStart(hit.Sentence)) : syntax.Object(hit.First, hit.Last, syntax.SentenceEnd(hit.Sentence));
        var classes = target.Aggregate(NounClass.None, (all, phrase) => all | words.Classes[phrase.Head]);
        return hit.Trigger.Needs switch
        {
            "weapon-object" => (classes & NounClass.Weapon) != 0,
            "ground" or "ground-only" => (classes & NounClass.Weapon) == 0,
            "base-object" => (classes & NounClass.Base) != 0,
            _ => true,
        };
    }

    private TriggerHit? Hit(Trigger trigger, int first, int last, int sentence)
    {
        var block = words.Reading.Sentences[sentence].Kind;
        int segment = segments.Of(first);
        bool single = first == last;
        if (trigger.IsVerb)
        {
            if (words.Tags[first] is not (WordTag.Verb or WordTag.Say) && (single || trigger.Form is VerbForm.None or VerbForm.Base or VerbForm.Third))
            {
                return null;
            }

            if (trigger.Form == VerbForm.None || modality.Verb(first, trigger.Form, block) is not { } stage)
            {
                return null;
            }

            return new TriggerHit(trigger, first, last, sentence, segment, true, IsPassive(trigger, first, last, sentence), stage, false);
        }

        if (trigger.Frame == TriggerFrame.Target)
        {
            return modality.Verb(first, VerbForm.Past, block) is { } done ? new TriggerHit(trigger, first, last, sentence, segment, true, false, done, false) : null;
        }

        if (single && words.Tags[first] is WordTag.Verb or WordTag.Say or WordTag.Adjective)
        {
            return null;
        }

        var phrase = syntax.PhraseAt(first) ?? new NounPhrase(first, last, last, sentence);
        if (!trigger.IsPhrase && last < phrase.Head && !IsCompound(last, phrase))
        {
            return null;
        }

        var (nounStage, bare) = modality.Noun(phrase, first);
        return nounStage is { } happened ? new TriggerHit(trigger, first, last, sentence, segment, false, false, happened, bare) : null;
    }

    /// <summary>"Attack victims", "bomb disposal team": the trigger only describes another noun. A weapon or a killer behind it is the same happening.</summary>
    private bool IsCompound(int last, NounPhrase phrase) =>
        words.Tags[last + 1] == WordTag.Possessive || lexicon.Triggers.Single(words.Text(phrase.Head)) is not null || (words.Classes[phrase.Head] & NounClass.Weapon) != 0;

    private bool IsPassive(Trigger trigger, int first, int last, int sentence)
    {
        if (trigger.Frame is TriggerFrame.Actor or TriggerFrame.Target || trigger.Form is not (VerbForm.Past or VerbForm.Participle))
        {
            return false;
        }

        if (syntax.TreePassive(first) is { } known)
        {
            return known;
        }

        int start = syntax.SentenceStart(sentence), end = syntax.SentenceEnd(sentence), i = first - 1;
        for (; i >= start && words.Tags[i] is WordTag.Adverb or WordTag.Not or WordTag.Quote or WordTag.Date or WordTag.Be or WordTag.Have; i--)
        {
            if (words.Tags[i] == WordTag.Be)
            {
                return true;
            }

            if (words.Tags[i] == WordTag.Have)
            {
                return false;
            }
        }

        if (trigger.Form == VerbForm.Participle)
        {
            return true;
        }

        int next = last + 1;
        while (next < end && words.Tags[next] is WordTag.Adverb or WordTag.Date)
        {
            next++;
        }

        if (next < end && syntax.PhraseAt(next) is not null)
        {
            return false;
        }

        if (next < end && words.Is(next, "by"))
        {
            return true;
        }

        if (trigger.Sense == TriggerSense.Assault || trigger.Frame == TriggerFrame.ActorPlace)
        {
            return false;
        }

        return i >= start && words.Tags[i] is WordTag.Noun or WordTag.Number or WordTag.Comma or WordTag.Conjunction or WordTag.Pronoun
            && (next >= end || words.Tags[next] is WordTag.Preposition or WordTag.Stop or WordTag.Comma or WordTag.Subordinator or WordTag.Conjunction);
    }
}
