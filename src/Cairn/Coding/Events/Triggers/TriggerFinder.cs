using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Modality;
using Cairn.Coding.Events.Wording;
using Cairn.Language;

namespace Cairn.Coding.Events.Triggers;

/// <summary>Finds the triggers of a report that are asserted as having happened.</summary>
internal sealed class TriggerFinder(Clauses syntax, Segments segments, EventLexicon lexicon)
{
    private readonly ReportWords words = syntax.Words;
    private readonly TriggerClause clause = new(syntax, lexicon);
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
                var hit = length <= 1 ? Apart(i, end, s) : null;
                hit ??= length == 0 ? null : Hit(found, i, i + length - 1, s);
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

    /// <summary>"Took twelve men hostage", "drove them out of the town", "raised its black flag": a verb parted from its other words by its object or by what describes them.</summary>
    private TriggerHit? Apart(int verb, int end, int sentence)
    {
        if (words.Tags[verb] != WordTag.Verb || !lexicon.Triggers.BeginsPhrase(words.Text(verb)))
        {
            return null;
        }

        var found = new List<Trigger>();
        bool hasObject = false;
        for (int i = verb + 1; i < Math.Min(end, verb + 10) && (words.Tags[i] is not (WordTag.Verb or WordTag.Say or WordTag.Stop or WordTag.Subordinator) || Describes(i)); i++)
        {
            lexicon.Triggers.MatchApart(words, verb, i, end, found);
            found.RemoveAll(trigger => !trigger.IsVerb || trigger.IsPhrase);
            if (found.Count > 0)
            {
                int last = i + found.Max(trigger => trigger.Word.Count(' ')) - 1;
                return !hasObject ? Hit(found, verb, last, sentence) : LeadsOn(i, last, end) ? null : Hit(found, verb, verb, sentence);
            }

            hasObject |= words.Tags[i] is not (WordTag.Determiner or WordTag.Adjective or WordTag.Adverb);
        }

        return null;
    }

    /// <summary>"Fighters linked to", "men loyal to": a participle behind its noun.</summary>
    private bool Describes(int word) => words.Tags[word - 1] == WordTag.Noun && words.Grammar(word).Tag == "VBN";

    /// <summary>"Drove the car back to the town": the word behind the object goes with what follows, not with the verb.</summary>
    private bool LeadsOn(int first, int last, int end) =>
        first == last && words.Tags[last] is WordTag.Preposition or WordTag.Adverb && !words.Is(last, WordSet.Goal) && last + 1 < end && syntax.PhraseAt(last + 1) is not null;

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
            return clause.TellsOne(hit) && !IsOfNoneTold(hit) ? hit : null;
        }

        if (trigger.Frame == TriggerFrame.Target)
        {
            // "One of the dead was the mayor": whoever was killed is only named.
            bool isNamed = first > syntax.SentenceStart(sentence) + 1 && words.Is(first - 1, WordSet.Definite) && words.Is(first - 2, "of");
            return !isNamed && verbs.Stage(first, VerbForm.Past, block) is { } done ? new TriggerHit(trigger, first, last, sentence, segment, true, false, done, false) : null;
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

    /// <summary>"Similar attacks have hit villages": what no single happening does is none either.</summary>
    private bool IsOfNoneTold(TriggerHit hit) =>
        !hit.IsPassive && syntax.Subject(hit.First, syntax.SentenceStart(hit.Sentence)) is [var subject, ..]
        && lexicon.Triggers.Single(words.Text(subject.Head)) is { IsVerb: false } told && Families.Of(told) == EventFamily.Violence && nouns.Stage(subject, subject.Head).Stage is null;

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
