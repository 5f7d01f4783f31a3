using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Modality;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;

namespace Cairn.Coding.Events.Triggers;

/// <summary>Judges by subject and object whether a verb tells of one happening: "seized the town" takes ground, "the war has killed thousands" is a total.</summary>
internal sealed class TriggerClause(Clauses syntax, EventLexicon lexicon)
{
    private readonly ReportWords words = syntax.Words;

    /// <summary>Whether the verb has the object that its meaning needs, and is no total, nobody's deed or the war's.</summary>
    public bool TellsOne(TriggerHit hit) => Fits(hit) && !IsSetPhrase(hit) && !IsOfWar(hit) && !IsTotal(hit) && !IsOfNobody(hit) && !IsRepeated(hit);

    /// <summary>Whether a verb that needs a certain kind of object ("seized the town", "seized weapons", "fired rockets") has it.</summary>
    private bool Fits(TriggerHit hit)
    {
        if (hit is { IsPassive: true, Trigger.Sense: TriggerSense.Shoot } && syntax.Subject(hit.First, syntax.SentenceStart(hit.Sentence)).Exists(IsOfWeapons))
        {
            // "Rockets were fired at the base": the means, not those shot at.
            return false;
        }

        if (hit.Trigger.Needs == "explosive")
        {
            return TellsExplosive(hit.Sentence);
        }

        if (hit.Trigger.Needs is not ("protesters" or "weapon-object" or "weapon-subject" or "ground" or "ground-only" or "base-object" or "property" or "armed-place" or "protest-object" or "goods" or "town-subject" or "town-object")
            || (hit.First != hit.Last && hit.Trigger.Needs is not ("ground" or "goods" or "protest-object")))
        {
            return true;
        }

        int start = syntax.SentenceStart(hit.Sentence), end = syntax.SentenceEnd(hit.Sentence);
        var target = hit.IsPassive || hit.Trigger.Needs is "weapon-subject" or "protesters" || hit.Trigger.Frame == TriggerFrame.Target ? syntax.Subject(hit.First, start) : syntax.Object(hit.First, hit.Last, end);
        var classes = NounClass.None;
        bool place = false;
        foreach (var phrase in target)
        {
            classes |= words.Classes[phrase.Head];
            place |= words.Mention[phrase.Head] >= 0 && words.Reading.Mentions[words.Mention[phrase.Head]].Kind == MentionKind.Place;
            place |= words.Is(phrase.Head, "it") || words.Is(phrase.Head, "control");
            if (syntax.Of(phrase) is { } of && words.Is(of.First - 1, "of"))
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
            "protesters" => (classes & NounClass.Protesting) != 0,
            "base-object" => (classes & NounClass.Base) != 0,
            "property" => (classes & NounClass.Property) != 0,
            "goods" => (classes & (NounClass.Property | NounClass.Weapon)) != 0 && (classes & NounClass.People) == 0,
            "town-subject" or "town-object" => target.Exists(IsTown),
            "protest-object" => target.Exists(IsOfProtest),
            _ => place || ((classes & NounClass.Ground) != 0 && (classes & (NounClass.Weapon | NounClass.People)) == 0)
                || (hit.Trigger.Needs == "ground" && hit.First != hit.Last && target.Count == 0),
        };
    }

    /// <summary>"Took place", "taking part": people are taken by name, by number or by what they are.</summary>
    private bool IsSetPhrase(TriggerHit hit) =>
        hit.Trigger.Sense == TriggerSense.Captured && syntax.Object(hit.First, hit.Last, syntax.SentenceEnd(hit.Sentence)) is [var thing, ..] && words.Is(thing.Head, WordSet.NoVictim);

    /// <summary>"Mosul", "the last village".</summary>
    private bool IsTown(NounPhrase phrase) =>
        words.Is(phrase.Head, WordSet.Settlement) || (words.Mention[phrase.Head] >= 0 && words.Reading.Mentions[words.Mention[phrase.Head]].Kind == MentionKind.Place);

    /// <summary>"A march of students", "the protest camp", "the demonstrators".</summary>
    private bool IsOfProtest(NounPhrase phrase)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if ((words.Classes[i] & NounClass.Protesting) != 0 || lexicon.Triggers.Single(words.Text(i)) is { } trigger && Families.Of(trigger) == EventFamily.Crowd)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Rockets", "a volley of rockets".</summary>
    private bool IsOfWeapons(NounPhrase phrase) =>
        (words.Classes[phrase.Head] & NounClass.Weapon) != 0 || (syntax.Of(phrase) is { } of && (words.Classes[of.Head] & NounClass.Weapon) != 0);

    /// <summary>"Drove a truck full of explosives into": a bomb is told with it.</summary>
    private bool TellsExplosive(int sentence)
    {
        for (int i = syntax.SentenceStart(sentence); i < syntax.SentenceEnd(sentence); i++)
        {
            if ((words.Means[i] & (Means.Suicide | Means.Vehicle | Means.Ied)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The war has killed": a total, no happening.</summary>
    private bool IsOfWar(TriggerHit hit) =>
        !hit.IsPassive && (hit.Trigger.Sense is TriggerSense.Harm or TriggerSense.Bombard or TriggerSense.Blast || hit.Trigger.SubType == "Looting/property destruction")
        && syntax.Subject(hit.First, syntax.SentenceStart(hit.Sentence)) is [var subject, ..] && (words.Classes[subject.Head] & NounClass.Conflict) != 0 && (words.Classes[subject.Head] & NounClass.People) == 0
        && lexicon.Triggers.Single(words.Text(subject.Head)) is not { IsVerb: false };

    /// <summary>"No one was injured", "no group attacked".</summary>
    private bool IsOfNobody(TriggerHit hit) =>
        syntax.Subject(hit.First, syntax.SentenceStart(hit.Sentence)) is [var subject, ..]
        && (words.Tags[subject.First] == WordTag.Not || (subject.First > syntax.SentenceStart(hit.Sentence) && words.Tags[subject.First - 1] == WordTag.Not));

    /// <summary>"Were attacked many times", "has not killed any": no single happening.</summary>
    private bool IsRepeated(TriggerHit hit)
    {
        int next = hit.Last + 1, end = syntax.SentenceEnd(hit.Sentence);
        return (next + 1 < end && words.Is(next, WordSet.Repeated) && words.Is(next + 1, WordSet.Times))
            || (syntax.Object(hit.First, hit.Last, end) is [var first, ..] && words.Is(first.First, "any"));
    }

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
            if (words.Number[i] >= 0 && Math.Abs(i - hit.First) < 13 && words.Reading.Numbers[words.Number[i]] is { IsCount: true, Value.Low: >= 100 })
            {
                return true;
            }
        }

        return false;
    }
}
