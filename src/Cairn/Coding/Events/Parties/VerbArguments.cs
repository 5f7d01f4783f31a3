using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Parties;

/// <summary>Who and whom around a verb that is a trigger: by its frame, in active and passive clauses.</summary>
internal sealed class VerbArguments(Clauses syntax, Segments segments, Cast cast)
{
    private readonly ReportWords words = syntax.Words;

    public void Read(TriggerHit hit, Happening happening)
    {
        int start = syntax.SentenceStart(hit.Sentence), end = Math.Min(segments[hit.Segment].End, syntax.SentenceEnd(hit.Sentence));
        var subject = syntax.Subject(hit.First, start);
        var frame = hit.Trigger.Frame;
        if (frame == TriggerFrame.Target || (hit.IsPassive && hit.Trigger.Count != TollKind.None))
        {
            var left = syntax.LeftBehind(hit.First, start);
            if (left.Count == 0 && hit.Trigger.Count != TollKind.None && syntax.PhraseAt(syntax.BeforeVerb(hit.First, start)) is { } counted && words.Number[counted.First] >= 0 && !subject.Contains(counted))
            {
                // "… and more than 30 injured".
                left = [counted];
            }

            cast.AddTargets(left.Count > 0 ? left : subject, happening, hit.Trigger.Count);
            cast.AddActors(hit.IsPassive ? syntax.Agent(hit.First, hit.Last + 1, end) : hit.Trigger.Sense == TriggerSense.Ground ? syntax.Joined(hit.Last + 1, end) : [], happening);
            return;
        }

        if (hit.Trigger.Sense == TriggerSense.Handover)
        {
            cast.AddTargets(syntax.After(hit.Last + 1, end, "to"), happening, TollKind.None);
        }

        if (hit.Trigger.Sense == TriggerSense.Fire && hit.IsPassive)
        {
            cast.AddTargets(syntax.After(hit.Last + 1, end, WordSet.AimedAt), happening, TollKind.None);
            cast.AddActors(syntax.Agent(hit.First, hit.Last + 1, end), happening);
            if (happening.Actors.Count == 0 && syntax.After(hit.Last + 1, end, "from", 6) is [var ground, ..] && NamesOrganisation(ground))
            {
                // "Missiles were fired from Houthi territory".
                cast.AddActors([ground], happening);
            }

            return;
        }

        if (hit.IsPassive && Families.Of(hit.Trigger) == EventFamily.Movement && hit.Trigger.Needs != "rulers")
        {
            // "Soldiers were sent home": the soldiers moved; "the president was ousted": others did it.
            cast.AddActors(subject, happening);
            return;
        }

        if (hit.IsPassive)
        {
            cast.AddTargets(subject, happening, hit.Trigger.Count);
            if (hit.Trigger.Sense == TriggerSense.Ground)
            {
                // "Was taken from the rebels by the army".
                cast.AddTargets(syntax.After(hit.Last + 1, end, "from"), happening, TollKind.None);
            }

            cast.AddActors(syntax.Agent(hit.First, hit.Last + 1, end), happening);
            return;
        }

        if (hit.Trigger.SubType == "Armed clash" && subject.Count == 2 && words.Tags[subject[1].First - 1] == WordTag.Conjunction && syntax.Object(hit.First, hit.Last, end).TrueForAll(phrase => (words.Classes[phrase.Head] & NounClass.Conflict) != 0))
        {
            // "The army and the rebels fought": each against the other.
            cast.AddSides(subject, happening);
            return;
        }

        // "Shelling by rebels killed a woman": a deed told as a noun has its doer behind it.
        cast.AddActors(subject.Count == 0 && hit.Last + 1 < end && words.Is(hit.Last + 1, "by") ? syntax.Joined(hit.Last + 2, end) : subject, happening);
        if (hit.Trigger.Sense == TriggerSense.Statement || Families.Of(hit.Trigger) == EventFamily.Movement)
        {
            // "Declared victory over Islamic State", "pledged allegiance to it".
            cast.AddTargets(syntax.After(hit.Last + 1, end, WordSet.DeclaredOn).FindAll(NamesArmedGroup), happening, TollKind.None);
        }

        if (frame == TriggerFrame.Actor)
        {
            return;
        }

        var target = syntax.Object(hit.First, hit.Last, end);
        if (target.Count == 0 && hit.Trigger.Sense is TriggerSense.Assault or TriggerSense.Shoot or TriggerSense.Fire or TriggerSense.Blast)
        {
            target = syntax.After(hit.Last + 1, end, WordSet.AimedAt);
        }

        if (hit.Trigger.Sense == TriggerSense.Fire)
        {
            // What is fired is the means; what it is fired at is the target.
            target = syntax.After(hit.Last + 1, end, WordSet.AimedAt);
        }

        cast.AddTargets(target, happening, hit.Trigger.Count);
        if (hit.Trigger.Sense == TriggerSense.Ground)
        {
            cast.AddTargets(syntax.After(hit.Last + 1, end, "from"), happening, TollKind.None);
        }
    }

    private bool NamesOrganisation(NounPhrase phrase) => Names(phrase, mention => mention.Kind == MentionKind.Organisation);

    private bool NamesArmedGroup(NounPhrase phrase) => Names(phrase, mention => mention.Actor?.Kind is ActorKind.ArmedGroup or ActorKind.Militia);

    private bool Names(NounPhrase phrase, Func<Mention, bool> fits)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (words.Mention[i] >= 0 && fits(words.Reading.Mentions[words.Mention[i]]))
            {
                return true;
            }
        }

        return false;
    }
}
