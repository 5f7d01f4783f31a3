using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Events.Parties;

/// <summary>Who and whom around a noun that is a trigger: "an attack by X on Y", "X's attack", "the killing of Y".</summary>
internal sealed class NounArguments(Clauses syntax, Segments segments, GoverningVerbs governing, Tolls tolls, Cast cast)
{
    private readonly ReportWords words = syntax.Words;

    public void Read(TriggerHit hit, Happening happening)
    {
        var phrase = syntax.PhraseAt(hit.First) ?? new NounPhrase(hit.First, hit.Last, hit.Last, hit.Sentence);
        int end = segments[hit.Segment].End;
        happening.IsDefinite = words.Is(phrase.First, WordSet.Definite);
        if (hit.First > phrase.First)
        {
            ReadModifiers(phrase with { Last = hit.First - 1, Head = hit.First - 1 }, happening);
        }

        if (happening.Actors.Count == 0 && phrase.First > 1 && words.Tags[phrase.First - 1] == WordTag.Conjunction && syntax.PhraseAt(phrase.First - 2) is { } first
            && (words.Classes[first.Head] & NounClass.Weapon) != 0)
        {
            // "Russian drone and missile attacks".
            cast.AddActors([first], happening);
        }

        int next = phrase.Last + 1;
        for (int guard = 0; guard < 6 && next < end; guard++)
        {
            while (next < end && words.Tags[next] is WordTag.Date or WordTag.Adverb or WordTag.Quote)
            {
                next++;
            }

            if (next >= end || syntax.PhraseAt(next + 1) is not { } inner || inner.First != next + 1)
            {
                break;
            }

            var joined = syntax.Joined(next + 1, end);
            if (joined.Count == 0)
            {
                break;
            }

            if (words.Is(next, "by"))
            {
                cast.AddActors(joined, happening);
            }
            else if (words.Is(next, "from") && (words.Classes[hit.Last] & NounClass.Armed) != 0)
            {
                cast.AddActors(joined, happening);
            }
            else if (words.Is(next, "of"))
            {
                bool isDirect = next == phrase.Last + 1;
                if (hit.Trigger.Frame == TriggerFrame.OfActor && hit.Trigger.Sense != TriggerSense.Harm)
                {
                    // "Strikes in support of the army's advance": not the army's strikes.
                    cast.AddActors(isDirect ? joined : [], happening);
                }
                else
                {
                    cast.AddTargets(joined, happening, hit.Trigger.Count);
                }
            }
            else if (words.Is(next, WordSet.AimedAt))
            {
                cast.AddTargets(joined, happening, TollKind.None);
            }
            else if (words.Is(next, "between") && hit.Trigger.SubType is not null)
            {
                joined = BothSides(joined, end);
                cast.AddSides(joined, happening);
            }
            else if (words.Is(next, "with"))
            {
                cast.AddTargets(joined, happening, TollKind.None);
            }
            else if (words.Tags[next] is not WordTag.Preposition)
            {
                break;
            }

            next = joined[^1].Last + 1;
        }

        if (hit.Trigger.SubType == "Armed clash" && happening.Actors.Count == 0)
        {
            // "Clashes broke out on Monday between X and Y".
            cast.AddSides(BothSides(syntax.After(phrase.Last + 1, end, "between", 14), end), happening);
        }

        governing.Read(hit, phrase, end, happening);
        if (happening.Actors.Count == 0 && LaterAgent(phrase.Last + 1, end) is { Count: > 0 } later)
        {
            cast.AddActors(later, happening);
        }

        if (hit.Trigger.Count != TollKind.None && hit.Trigger.IsPlural && tolls.NumberIn(phrase) is { } number)
        {
            Cast.SetToll(happening, hit.Trigger.Count, new Evidenced<CountRange>(number.Value, number.Span, 0.8));
        }
    }

    /// <summary>"Between X and Y": Y too where a verb follows it, as in "clashes between X and Y went on".</summary>
    private List<NounPhrase> BothSides(List<NounPhrase> joined, int end) =>
        joined is [var one] && one.Last + 2 < end && words.Tags[one.Last + 1] == WordTag.Conjunction && syntax.PhraseAt(one.Last + 2) is { } other && other.First == one.Last + 2 ? [one, other] : joined;

    /// <summary>"Attacks on bases housing troops by militias": the doer behind other words, before any finite verb.</summary>
    private List<NounPhrase> LaterAgent(int first, int end)
    {
        for (int i = first; i + 1 < Math.Min(end, first + 14); i++)
        {
            if (words.Tags[i] is WordTag.Be or WordTag.Have or WordTag.Stop or WordTag.Comma or WordTag.Relative || (words.Tags[i] == WordTag.Verb && !words.Text(i).EndsWith("ing", StringComparison.OrdinalIgnoreCase)))
            {
                break;
            }

            if (words.Is(i, "by") && words.Grammar(i - 1).Tag != "VBN" && syntax.PhraseAt(i + 1) is { } phrase && phrase.First == i + 1 && (words.Classes[phrase.Head] & NounClass.ArmedParty) != 0)
            {
                return syntax.Joined(i + 1, end);
            }
        }

        return [];
    }

    /// <summary>"A Taliban assault", "the consulate attack": an actor or a target before the noun.</summary>
    private void ReadModifiers(NounPhrase before, Happening happening)
    {
        int last = before.Last;
        while (last > before.First && words.Tags[last] is WordTag.Possessive)
        {
            last--;
        }

        var modifiers = before with { Last = last, Head = last };
        for (int i = modifiers.First; i <= modifiers.Last; i++)
        {
            if (words.Mention[i] >= 0 && words.Reading.Mentions[words.Mention[i]] is { } mention && (mention.Kind != MentionKind.Place || mention.Country is not null || mention.Place?.Kind == PlaceKind.Country))
            {
                bool nation = mention.Kind is MentionKind.Nationality or MentionKind.Place;
                if (nation && i < modifiers.Last && (words.Classes[modifiers.Head] & NounClass.People) != 0)
                {
                    cast.AddActors([modifiers], happening);
                    return;
                }

                if (nation && i < modifiers.Last && (words.Classes[modifiers.Head] & NounClass.Place) != 0)
                {
                    break;
                }

                string name = nation ? mention.Country?.Name ?? mention.Name : mention.Person?.Name ?? mention.Actor?.Name ?? mention.Name;
                Cast.Add(happening.Actors, new Participant
                {
                    Name = name, Span = mention.Span, Actor = mention.Actor, IsNamed = true, IsPerson = mention.Kind == MentionKind.Person,
                    Class = nation ? NounClass.Force : NounClass.None, Country = nation ? mention.Country?.Code ?? mention.Place?.Country : null,
                });
                return;
            }
        }

        var classes = words.Classes[modifiers.Head];
        if ((classes & NounClass.Place) != 0 && (classes & NounClass.Weapon) == 0)
        {
            cast.AddTargets([modifiers], happening, TollKind.None);
        }
        else if ((classes & (NounClass.Armed | NounClass.Force)) != 0 && words.Means[modifiers.Head] == Means.None)
        {
            cast.AddActors([modifiers], happening);
        }
    }
}
