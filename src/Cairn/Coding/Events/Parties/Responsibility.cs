using Cairn.Cleaning;
using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Joining;
using Cairn.Coding.Events.Modality;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Values;

namespace Cairn.Coding.Events.Parties;

/// <summary>Reads who claims, is accused of, is suspected of or denies a happening, and gives it to the happening that the words mean.</summary>
internal sealed class Responsibility(Clauses clauses, Participants participants, EventLexicon lexicon)
{
    private const NounClass Parties = NounClass.Armed | NounClass.Force;

    /// <summary>How many words behind "accuse" the "of" may stand, and how many behind that tell of what.</summary>
    private const int AccusedWithin = 8;
    private const int ChargeWords = 9;

    private readonly ReportWords words = clauses.Words;

    /// <param name="events">The report's happenings, joined; what is read is added to them.</param>
    public void Read(IReadOnlyList<Happening> events)
    {
        foreach (var happening in events)
        {
            foreach (var actor in happening.Actors.Where(actor => actor.IsSuspected))
            {
                Add(happening, new ActorAttribution(actor.Name, AttributionKind.Suspected, null), actor.Span);
            }
        }

        for (int s = 0; s < words.Sentences.Length; s++)
        {
            if (words.Reading.Sentences[s].Kind is BlockKind.Title or BlockKind.Heading)
            {
                continue;
            }

            for (int i = words.Sentences[s].First; i < words.Sentences[s].End; i++)
            {
                if (words.Tags[i] is WordTag.Verb or WordTag.Say && lexicon.Responsibility.TryGetValue(words.Grammar(i).Lemma, out var verb))
                {
                    Read(verb, i, s, events);
                }
                else if (words.Is(i, WordSet.Responsible) && clauses.Tree.Child(i, "cop") >= 0)
                {
                    Give(clauses.Subject(i, words.Sentences[s].First), AttributionKind.Accused, i, s, events, null);
                }
            }
        }
    }

    private void Read(ResponsibilityVerb verb, int at, int sentence, IReadOnlyList<Happening> events)
    {
        int start = words.Sentences[sentence].First, end = words.Sentences[sentence].End;
        var subject = clauses.Subject(at, start);
        if (verb.Kind == AttributionKind.Claimed && !NamesHappening(at, end))
        {
            return;
        }

        if (verb.Kind == AttributionKind.Claimed && subject is [var nobody, ..] && (words.Is(nobody.First, WordSet.Nothing) || words.Tags[nobody.First] == WordTag.Not || (nobody.First > start && words.Tags[nobody.First - 1] == WordTag.Not)))
        {
            if (Meant(at, sentence, events) is { } unclaimed)
            {
                unclaimed.Actors.RemoveAll(actor => !actor.IsNamed);
                Add(unclaimed, new ActorAttribution(null, AttributionKind.Unclaimed, null), words.Span(nobody.First, at));
            }

            return;
        }

        if (IsDoubtful(at, start) || (verb.Kind is AttributionKind.Accused or AttributionKind.Suspected && IsOfSomethingElse(at, end)))
        {
            return;
        }

        bool passive = clauses.TreePassive(at) == true;
        foreach (string place in verb.Parties)
        {
            var party = place switch
            {
                "subject" => passive ? clauses.Agent(at, at + 1, end) : subject,
                "object" => passive ? subject : clauses.Object(at, at, end),
                _ => clauses.After(at + 1, end, place, 12),
            };
            string? accuser = verb.Kind is AttributionKind.Accused or AttributionKind.Suspected && !passive && subject is [var who, ..] && !party.Exists(phrase => phrase.Contains(who.Head)) ? clauses.Span(who).In(words.Source).ToString() : null;
            if (Give(party, verb.Kind, at, sentence, events, accuser))
            {
                return;
            }
        }
    }

    /// <summary>"Not", "rarely" or "could" before the verb: nothing is said to have been claimed.</summary>
    private bool IsDoubtful(int verb, int start)
    {
        for (int i = verb - 1; i >= Math.Max(start, verb - 4) && words.Tags[i] is WordTag.Adverb or WordTag.Not or WordTag.Modal or WordTag.Have or WordTag.Be; i--)
        {
            if (words.Tags[i] is WordTag.Not or WordTag.Modal || lexicon.Modality.Single(words.Text(i)) is (ModalityEffect.Habit, _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Accuses Rwanda of backing the rebels", "blamed the mayor for the delay": of no happening that is told.</summary>
    private bool IsOfSomethingElse(int verb, int end)
    {
        int reach = Math.Min(end, verb + AccusedWithin), charge = verb + 1;
        while (charge < reach && !(words.Is(charge, WordSet.ChargeLink) && !IsWhose(charge)))
        {
            charge++;
        }

        for (int i = charge + 1; i < Math.Min(end, charge + ChargeWords); i++)
        {
            if (lexicon.Triggers.Single(words.Text(i)) is not null || (words.Classes[i] & NounClass.Weapon) != 0 || words.Is(i, WordSet.Responsible) || words.Is(i, WordSet.Responsibility))
            {
                return false;
            }
        }

        return charge < reach;
    }

    /// <summary>"Blamed dissidents of the FARC": an "of" that tells whose they are.</summary>
    private bool IsWhose(int link) => clauses.PhraseAt(link + 1) is { } phrase && words.Mention[phrase.Head] >= 0 && words.Reading.Mentions[words.Mention[phrase.Head]].Actor is not null;

    private bool NamesHappening(int verb, int end)
    {
        for (int i = verb + 1; i < Math.Min(end, verb + 6); i++)
        {
            if (words.Is(i, WordSet.Responsibility) || IsHappening(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHappening(int word) =>
        words.Tags[word] == WordTag.Noun && (lexicon.Triggers.Single(words.Text(word)) is { IsVerb: false } || (words.Classes[word] & NounClass.Weapon) != 0);

    private bool Give(List<NounPhrase> phrases, AttributionKind kind, int verb, int sentence, IReadOnlyList<Happening> events, string? accuser)
    {
        bool given = false;
        foreach (var phrase in phrases)
        {
            if (participants.Read(phrase, true) is not { } party || !(party.Actor is not null || (party.Class & Parties) != 0) || Meant(verb, sentence, events) is not { } happening)
            {
                continue;
            }

            given = true;
            Add(happening, new ActorAttribution(party.Name, kind, accuser), words.Span(Math.Min(phrase.First, verb), Math.Max(phrase.Last, verb)));
            if (kind == AttributionKind.Denied)
            {
                // "The army denied that it had shelled the town": told so by nobody else.
                happening.Actors.RemoveAll(actor => actor.Name == party.Name && actor.Span.Start >= words.Span(words.Sentences[sentence].First).Start && actor.Span.End <= words.Span(words.Sentences[sentence].End - 1).End);
            }
            else if (!happening.Actors.Any(actor => actor.IsNamed))
            {
                Merging.AddParticipant(happening.Actors, party);
            }
        }

        return given;
    }

    /// <summary>The violence that the sentence speaks of: the one told in it behind the verb, else the last one told before.</summary>
    private Happening? Meant(int verb, int sentence, IReadOnlyList<Happening> events)
    {
        Happening? last = null;
        int at = -1, end = words.Sentences[sentence].End;
        foreach (var happening in events)
        {
            if (happening.OnlyAdds || Families.Of(happening) is not (EventFamily.Violence or EventFamily.Abduction))
            {
                continue;
            }

            foreach (var (_, first, _) in happening.Triggers)
            {
                if (first > verb && first < end)
                {
                    return happening;
                }

                if (first < verb && first > at)
                {
                    (last, at) = (happening, first);
                }
            }
        }

        return last;
    }

    private static void Add(Happening happening, ActorAttribution attribution, TextSpan span)
    {
        if (!happening.Attributions.Any(known => known.Value.Actor == attribution.Actor && known.Value.Kind == attribution.Kind))
        {
            happening.Attributions.Add(new Evidenced<ActorAttribution>(attribution, span, 0.8));
        }
    }
}
