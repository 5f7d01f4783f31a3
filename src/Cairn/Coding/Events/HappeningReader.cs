using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Events;

/// <summary>Makes a happening of a trigger: its doers, targets, victims, place, date and means, from the trigger's own clause.</summary>
internal sealed class HappeningReader(Clauses syntax, Segments segments, Participants participants, Tolls tolls, Settings settings, EventLexicon lexicon)
{
    private readonly ReportWords words = syntax.Words;

    public Happening Read(TriggerHit hit, int order)
    {
        var segment = segments[hit.Segment];
        var happening = new Happening
        {
            Trigger = hit.Trigger,
            At = (hit.First, hit.Last),
            Sentence = hit.Sentence,
            Block = words.Reading.Sentences[hit.Sentence].Kind,
            Clause = (segment.First, segment.End),
            Stage = hit.Stage,
            Strength = hit.Trigger.Strength,
            OnlyAdds = hit.IsBare,
            Order = order,
        };
        happening.Triggers.Add((hit.Trigger, hit.First, hit.Last));
        foreach (string tactic in hit.Trigger.Tactics)
        {
            happening.Tactics.Add((tactic, words.Span(hit.First, hit.Last)));
        }

        if (hit.IsVerb)
        {
            ReadVerb(hit, happening);
        }
        else
        {
            ReadNoun(hit, happening);
        }

        ReadMeans(segment.First, segment.End, happening);
        settings.Read(happening, hit);
        if (!hit.IsVerb && hit.Trigger is { IsPlural: true, Count: TollKind.None } && syntax.PhraseAt(hit.First) is { } counted && tolls.NumberIn(counted) is { Value.Low: >= 20 })
        {
            happening.OnlyAdds = true;
        }

        if (!hit.IsVerb && hit.Trigger.IsPlural && !happening.HasGoverningVerb)
        {
            // "Attacks" alone may be any; named doers, targets, places and days make them some.
            int details = (happening.Actors.Count > 0 ? 1 : 0) + (happening.Targets.Count > 0 ? 1 : 0) + (happening.Places.Count > 0 ? 1 : 0) + (happening.Date is null ? 0 : 1);
            happening.OnlyAdds |= details < 3;
        }

        return happening;
    }

    /// <summary>Adds the words of means in a stretch.</summary>
    public void ReadMeans(int first, int end, Happening happening)
    {
        for (int i = first; i < end; i++)
        {
            var means = words.Means[i];
            if (means != Means.None && !IsNegated(i, first))
            {
                happening.Means |= means;
                foreach (var one in Enum.GetValues<Means>())
                {
                    if (one != Means.None && one != Means.Remote && means.HasFlag(one))
                    {
                        happening.MeansAt.TryAdd(one, words.Span(i));
                    }
                }
            }
        }
    }

    private bool IsNegated(int word, int first) => word > first && words.Tags[word - 1] is WordTag.Not;

    private void ReadVerb(TriggerHit hit, Happening happening)
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

            AddTargets(left.Count > 0 ? left : subject, happening, hit.Trigger.Count);
            AddActors(hit.IsPassive ? syntax.Agent(hit.First, hit.Last + 1, end) : [], happening);
            return;
        }

        if (hit.Trigger.Sense == TriggerSense.Handover)
        {
            AddTargets(After(hit.Last + 1, end, "to"), happening, TollKind.None);
        }

        if (hit.Trigger.Sense == TriggerSense.Fire && hit.IsPassive)
        {
            AddTargets(After(hit.Last + 1, end, "at", "into", "on", "against", "toward", "towards", "targeting"), happening, TollKind.None);
            AddActors(syntax.Agent(hit.First, hit.Last + 1, end), happening);
            return;
        }

        if (hit.IsPassive && Families.Of(hit.Trigger) == EventFamily.Movement)
        {
            // "Soldiers were sent home": the soldiers moved.
            AddActors(subject, happening);
            return;
        }

        if (hit.IsPassive)
        {
            AddTargets(subject, happening, hit.Trigger.Count);
            AddActors(syntax.Agent(hit.First, hit.Last + 1, end), happening);
            return;
        }

        AddActors(subject, happening);
        if (frame == TriggerFrame.Actor)
        {
            return;
        }

        var target = syntax.Object(hit.First, hit.Last, end);
        if (target.Count == 0 && hit.Trigger.Sense is TriggerSense.Assault or TriggerSense.Shoot or TriggerSense.Fire or TriggerSense.Blast)
        {
            target = After(hit.Last + 1, end, "on", "at", "into", "against", "inside", "toward", "towards");
        }

        if (hit.Trigger.Sense == TriggerSense.Fire)
        {
            // What is fired is the means; what it is fired at is the target.
            target = After(hit.Last + 1, end, "at", "into", "on", "against", "toward", "towards", "targeting");
        }

        AddTargets(target, happening, hit.Trigger.Count);
        if (hit.Trigger.Sense == TriggerSense.Ground)
        {
            AddTargets(After(hit.Last + 1, end, "from"), happening, TollKind.None);
        }
    }

    private void ReadNoun(TriggerHit hit, Happening happening)
    {
        var phrase = syntax.PhraseAt(hit.First) ?? new NounPhrase(hit.First, hit.Last, hit.Last, hit.Sentence);
        int end = segments[hit.Segment].End;
        happening.IsDefinite = words.Is(phrase.First, "the") || words.Is(phrase.First, "this") || words.Is(phrase.First, "that") || words.Is(phrase.First, "these") || words.Is(phrase.First, "its") || words.Is(phrase.First, "their") || words.Is(phrase.First, "those");
        if (hit.First > phrase.First)
        {
            ReadModifiers(phrase with { Last = hit.First - 1, Head = hit.First - 1 }, happening);
        }

        if (happening.Actors.Count == 0 && phrase.First > 1 && words.Tags[phrase.First - 1] == WordTag.Conjunction && syntax.PhraseAt(phrase.First - 2) is { } first
            && (words.Classes[first.Head] & NounClass.Weapon) != 0)
        {
            // "Russian drone and missile attacks".
            AddActors([first], happening);
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
                AddActors(joined, happening);
            }
            else if (words.Is(next, "from") && (words.Classes[hit.Last] & NounClass.Armed) != 0)
            {
                AddActors(joined, happening);
            }
            else if (words.Is(next, "of"))
            {
                if (hit.Trigger.Frame == TriggerFrame.OfActor && hit.Trigger.Sense != TriggerSense.Harm)
                {
                    AddActors(joined, happening);
                }
                else
                {
                    AddTargets(joined, happening, hit.Trigger.Count);
                }
            }
            else if (words.Is(next, "on") || words.Is(next, "against") || words.Is(next, "at") || words.Is(next, "targeting") || words.Is(next, "into"))
            {
                AddTargets(joined, happening, TollKind.None);
            }
            else if (words.Is(next, "between") && hit.Trigger.SubType is not null)
            {
                AddSides(joined, happening);
            }
            else if (words.Is(next, "with"))
            {
                AddTargets(joined, happening, TollKind.None);
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
            AddSides(After(phrase.Last + 1, end, 14, "between"), happening);
        }

        ReadGoverningVerb(hit, phrase, end, happening);
        if (happening.Actors.Count == 0 && LaterAgent(phrase.Last + 1, end) is { Count: > 0 } later)
        {
            AddActors(later, happening);
        }

        if (hit.Trigger.Count != TollKind.None && hit.Trigger.IsPlural && tolls.NumberIn(phrase) is { } number)
        {
            SetToll(happening, hit.Trigger.Count, new Evidenced<CountRange>(number.Value, number.Span, 0.8));
        }
    }

    /// <summary>"Attacks on bases housing troops by militias": the doer behind other words, before any finite verb.</summary>
    private List<NounPhrase> LaterAgent(int first, int end)
    {
        for (int i = first; i + 1 < Math.Min(end, first + 14); i++)
        {
            if (words.Tags[i] is WordTag.Be or WordTag.Have or WordTag.Stop or WordTag.Comma or WordTag.Relative || (words.Tags[i] == WordTag.Verb && !words.Text(i).EndsWith("ing", StringComparison.OrdinalIgnoreCase)))
            {
                break;
            }

            if (words.Is(i, "by") && syntax.PhraseAt(i + 1) is { } phrase && phrase.First == i + 1 && (words.Classes[phrase.Head] & NounClass.ArmedParty) != 0)
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
                    AddActors([modifiers], happening);
                    return;
                }

                if (nation && i < modifiers.Last && (words.Classes[modifiers.Head] & NounClass.Place) != 0)
                {
                    break;
                }

                string name = nation ? mention.Country?.Name ?? mention.Name : mention.Person?.Name ?? mention.Actor?.Name ?? mention.Name;
                Add(happening.Actors, new Participant
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
            AddTargets([modifiers], happening, TollKind.None);
        }
        else if ((classes & (NounClass.Armed | NounClass.Force)) != 0 && words.Means[modifiers.Head] == Means.None)
        {
            AddActors([modifiers], happening);
        }
    }

    /// <summary>"Launched an attack", "the attack was carried out by": the verb that the noun hangs on.</summary>
    private void ReadGoverningVerb(TriggerHit hit, NounPhrase phrase, int end, Happening happening)
    {
        int start = syntax.SentenceStart(hit.Sentence);
        int verb = phrase.First - 1;
        while (verb >= start && words.Tags[verb] is WordTag.Preposition or WordTag.Adverb)
        {
            verb--;
        }

        if (verb >= start && syntax.PhraseAt(verb) is { } series && words.Is(phrase.First - 1, "of"))
        {
            // "A series of strikes": the verb stands before the series.
            verb = series.First - 1;
        }

        int limit = Math.Max(start, verb - 7);
        for (; verb >= limit && words.Tags[verb] is not (WordTag.Comma or WordTag.Subordinator or WordTag.Stop or WordTag.Relative); verb--)
        {
            var role = words.Tags[verb] is WordTag.Verb or WordTag.Say ? LightVerb(verb, phrase.First) : LightVerbRole.None;
            if (role == LightVerbRole.Actor && verb < phrase.First - 6)
            {
                break;
            }

            if (role != LightVerbRole.None && !IsNegatedVerb(verb, start))
            {
                var subject = syntax.Subject(verb, start);
                switch (role)
                {
                    case LightVerbRole.Actor or LightVerbRole.Claims:
                        AddActors(subject, happening);
                        break;
                    case LightVerbRole.Blames:
                        AddActors(syntax.TreePassive(verb) == true ? subject : syntax.Object(verb, verb, phrase.First), happening);
                        break;
                    case LightVerbRole.Target or LightVerbRole.Ends:
                        AddTargets(subject, happening, TollKind.None);
                        break;
                    default:
                        break;
                }

                happening.HasGoverningVerb = true;
                return;
            }
        }

        // "The attack, which was carried out by X", "the attack was claimed by X".
        for (int i = phrase.Last + 1; i < Math.Min(end, phrase.Last + 12); i++)
        {
            if (words.Tags[i] == WordTag.Verb && lexicon.LightVerbs.Single(words.Text(i)) is LightVerbRole.Actor or LightVerbRole.Claims or LightVerbRole.None && syntax.Agent(i, i + 1, Math.Min(end, i + 4)) is { Count: > 0 } agents
                && (lexicon.LightVerbs.Single(words.Text(i)) != LightVerbRole.None || words.Is(i, "carried")))
            {
                AddActors(agents, happening);
                return;
            }
        }
    }

    private bool IsNegatedVerb(int verb, int start)
    {
        for (int i = verb - 1; i >= Math.Max(start, verb - 4); i--)
        {
            if (words.Tags[i] is WordTag.Not or WordTag.Modal)
            {
                return true;
            }
        }

        return false;
    }

    private LightVerbRole LightVerb(int verb, int end)
    {
        var found = new List<LightVerbRole>();
        int length = lexicon.LightVerbs.Match(words, verb, end, found);
        return length == 0 ? LightVerbRole.None : found[0];
    }

    private List<NounPhrase> After(int first, int end, params ReadOnlySpan<string> prepositions) => After(first, end, 8, prepositions);

    private List<NounPhrase> After(int first, int end, int reach, params ReadOnlySpan<string> prepositions)
    {
        for (int i = first; i + 1 < Math.Min(end, first + reach); i++)
        {
            foreach (string preposition in prepositions)
            {
                if (words.Is(i, preposition) && syntax.PhraseAt(i + 1) is { } phrase && phrase.First == i + 1)
                {
                    return syntax.Joined(i + 1, end);
                }
            }
        }

        return [];
    }

    private void AddActors(List<NounPhrase> phrases, Happening happening)
    {
        foreach (var phrase in phrases)
        {
            if (participants.Read(phrase, true) is { } actor)
            {
                if (participants.JoinedNation(phrase) is { } other)
                {
                    Add(happening.Actors, other);
                }

                Add(happening.Actors, actor);
                if (actor.IsPerson && participants.Side(phrase, actor) is { } side)
                {
                    Add(happening.Actors, side);
                }
            }
        }
    }

    private void AddTargets(List<NounPhrase> phrases, Happening happening, TollKind count)
    {
        foreach (var phrase in phrases)
        {
            if (participants.Read(phrase, false) is { } target && !IsMereGround(target, happening) && (target.Class & (NounClass.Weapon | NounClass.Place | NounClass.People)) != NounClass.Weapon | Families.Of(happening.Trigger) == EventFamily.Weapons)
            {
                Add(happening.Targets, target);
            }

            if (words.Mention[phrase.Head] >= 0 && words.Reading.Mentions[words.Mention[phrase.Head]] is { Kind: MentionKind.Place } place && !happening.Places.Contains(place))
            {
                happening.Places.Add(place);
            }
        }

        if (count != TollKind.None && tolls.Count(phrases) is { } toll)
        {
            SetToll(happening, count, toll);
        }
    }

    /// <summary>"Control", "an area", "a base" as object of taking, founding or declaring: no target.</summary>
    private static bool IsMereGround(Participant target, Happening happening) =>
        !target.IsNamed && (target.Class & NounClass.People) == 0
        && Families.Of(happening.Trigger) is EventFamily.Ground or EventFamily.Base or EventFamily.Statement or EventFamily.Agreement;

    private void AddSides(List<NounPhrase> phrases, Happening happening)
    {
        for (int i = 0; i < phrases.Count; i++)
        {
            if (participants.Read(phrases[i], true) is { } side)
            {
                Add(i == 0 || happening.Trigger.SubType == "Agreement" ? happening.Actors : happening.Targets, side);
            }
        }
    }

    private static void Add(List<Participant> list, Participant one)
    {
        if (!list.Any(other => other.Name == one.Name))
        {
            list.Add(one);
        }
    }

    private static void SetToll(Happening happening, TollKind kind, Evidenced<CountRange> toll)
    {
        switch (kind)
        {
            case TollKind.Killed:
                happening.Killed ??= toll;
                break;
            case TollKind.Wounded:
                happening.Wounded ??= toll;
                break;
            default:
                happening.Captured ??= toll;
                break;
        }
    }
}
