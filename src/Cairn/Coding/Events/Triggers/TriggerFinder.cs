using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Modality;
using Cairn.Coding.Events.Wording;
using Cairn.Language;

namespace Cairn.Coding.Events.Triggers;

/// <summary>Finds the triggers of a report that are asserted as having happened.</summary>
internal sealed class TriggerFinder(Clauses syntax, Segments segments, EventLexicon lexicon)
{
    private readonly ReportWords words = syntax.Words;
    private readonly VerbModality verbs = new(syntax.Words, segments, lexicon);
    private readonly NounModality nouns = new(syntax.Words, segments, new VerbModality(syntax.Words, segments, lexicon));

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
            if (best is null && trigger.Word.Count(' ') == longest && Hit(trigger, first, last, sentence) is { } hit)
            {
                best = hit;
            }
        }

        return best;
    }

    /// <summary>Whether a verb that needs a certain kind of object ("seized the town", "seized weapons", "fired rockets") has it.</summary>
    private bool Fits(TriggerHit hit)
    {
        if (hit.Trigger.Needs is not ("weapon-object" or "weapon-subject" or "ground" or "ground-only" or "base-object" or "property" or "armed-place") || hit.First != hit.Last && hit.Trigger.Needs != "ground")
        {
            return true;
        }

        int start = syntax.SentenceStart(hit.Sentence), end = syntax.SentenceEnd(hit.Sentence);
        var target = hit.IsPassive || hit.Trigger.Needs == "weapon-subject" ? syntax.Subject(hit.First, start) : syntax.Object(hit.First, hit.Last, end);
        var classes = NounClass.None;
        bool place = false;
        foreach (var phrase in target)
        {
            classes |= words.Classes[phrase.Head];
            place |= words.Mention[phrase.Head] >= 0 && words.Reading.Mentions[words.Mention[phrase.Head]].Kind == MentionKind.Place;
            place |= words.Is(phrase.Head, "it") || words.Is(phrase.Head, "control");
            if (syntax.Of(phrase) is { } of)
            {
                classes |= words.Classes[of.Head];
                place |= words.Mention[of.Head] >= 0 && words.Reading.Mentions[words.Mention[of.Head]].Kind == MentionKind.Place;
            }

            for (int i = phrase.First; i <= phrase.Last && (words.Classes[phrase.Head] & NounClass.Ground) == 0; i++)
            {
                place |= words.Mention[i] >= 0 && i == phrase.Head && words.IsCapital(i);
            }
        }

        return hit.Trigger.Needs switch
        {
            "weapon-object" or "weapon-subject" => (classes & NounClass.Weapon) != 0,
            "base-object" => (classes & NounClass.Base) != 0,
            "property" => (classes & NounClass.Property) != 0,
            _ => place || ((classes & NounClass.Ground) != 0 && (classes & (NounClass.Weapon | NounClass.People)) == 0)
                || (hit.Trigger.Needs == "ground" && hit.First != hit.Last && target.Count == 0),
        };
    }

    /// <summary>"The war has killed": a total, no happening.</summary>
    private bool IsOfWar(TriggerHit hit) =>
        !hit.IsPassive && hit.Trigger.Sense == TriggerSense.Harm
        && syntax.Subject(hit.First, syntax.SentenceStart(hit.Sentence)) is [var subject, ..] && (words.Classes[subject.Head] & NounClass.Conflict) != 0 && (words.Classes[subject.Head] & NounClass.People) == 0
        && lexicon.Triggers.Single(words.Text(subject.Head)) is null;

    /// <summary>"No one was injured", "no group attacked".</summary>
    private bool IsOfNobody(TriggerHit hit) =>
        syntax.Subject(hit.First, syntax.SentenceStart(hit.Sentence)) is [var subject, ..]
        && (words.Tags[subject.First] == WordTag.Not || (subject.First > syntax.SentenceStart(hit.Sentence) && words.Tags[subject.First - 1] == WordTag.Not));

    /// <summary>"Has killed hundreds": a total up to now.</summary>
    private bool IsTotal(TriggerHit hit)
    {
        int have = hit.First - 1;
        while (have >= syntax.SentenceStart(hit.Sentence) && words.Tags[have] is WordTag.Adverb or WordTag.Be)
        {
            have--;
        }

        if (hit.Trigger.Count == TollKind.None || have < 0 || !(words.Is(have, "has") || words.Is(have, "have")))
        {
            return have >= 1 && words.Tags[have] == WordTag.Conjunction && words.Tags[have - 1] == WordTag.Verb && IsTotal(hit with { First = have - 1 });
        }

        var (first, end) = (syntax.SentenceStart(hit.Sentence), syntax.SentenceEnd(hit.Sentence));
        for (int i = first; i < end; i++)
        {
            if (words.Number[i] >= 0 && Math.Abs(i - hit.First) < 8 && words.Reading.Numbers[words.Number[i]] is { IsCount: true, Value.Low: >= 100 })
            {
                return true;
            }
        }

        return false;
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

            if (trigger.Form == VerbForm.None || verbs.Stage(first, trigger.Form, block) is not { } stage)
            {
                return null;
            }

            var hit = new TriggerHit(trigger, first, last, sentence, segment, true, IsPassive(trigger, first, last, sentence), stage, false);
            return Fits(hit) && !IsOfWar(hit) && !IsTotal(hit) && !IsOfNobody(hit) ? hit : null;
        }

        if (trigger.Frame == TriggerFrame.Target)
        {
            return verbs.Stage(first, VerbForm.Past, block) is { } done ? new TriggerHit(trigger, first, last, sentence, segment, true, false, done, false) : null;
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

        var (nounStage, bare) = nouns.Stage(phrase, first);
        return nounStage is { } happened ? new TriggerHit(trigger, first, last, sentence, segment, false, false, happened, bare) : null;
    }

    /// <summary>"Attack victims", "bomb disposal team": the trigger only describes another noun. A weapon or a killer behind it is the same happening.</summary>
    private bool IsCompound(int last, NounPhrase phrase) =>
        words.Tags[last + 1] == WordTag.Possessive || lexicon.Triggers.Single(words.Text(phrase.Head)) is not null || (words.Classes[phrase.Head] & NounClass.Weapon) != 0;

    /// <summary>"12 others wounded when": a verb of harm with no object is passive.</summary>
    private bool HasNothingAfter(int first, int last, int sentence)
    {
        int start = syntax.SentenceStart(sentence);
        for (int i = first - 1; i >= start && words.Tags[i] is WordTag.Have or WordTag.Be or WordTag.Adverb or WordTag.Not; i--)
        {
            if (words.Tags[i] == WordTag.Have)
            {
                return false;
            }
        }

        return !words.Text(first).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && syntax.Object(first, last, syntax.SentenceEnd(sentence)).Count == 0;
    }

    private bool IsPassive(Trigger trigger, int first, int last, int sentence)
    {
        if (trigger.Frame is TriggerFrame.Actor or TriggerFrame.Target || trigger.Form is not (VerbForm.Past or VerbForm.Participle))
        {
            return false;
        }

        if (syntax.TreePassive(first) is { } known && (known || trigger.Sense != TriggerSense.Harm || !HasNothingAfter(first, last, sentence)))
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
