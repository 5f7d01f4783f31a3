using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Parties;
using Cairn.Coding.Events.PlaceAndTime;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Tellings;

/// <summary>Makes a happening of a trigger: its doers, targets, victims, place, date and means, from the trigger's own clause.</summary>
internal sealed class HappeningReader(Clauses syntax, Segments segments, VerbArguments verbs, NounArguments nouns, Tolls tolls, Settings settings, StruckPlaces struck, EventLexicon lexicon)
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
            verbs.Read(hit, happening);
        }
        else
        {
            nouns.Read(hit, happening);
        }

        if (Families.Of(hit.Trigger) == EventFamily.Statement && hit.IsVerb && happening.Actors.Count == 0 && syntax.Subject(hit.First, syntax.SentenceStart(hit.Sentence)) is [var ruler, ..] && words.Is(ruler.Head, WordSet.StatePower))
        {
            // "The government declared an emergency": whoever governs speaks for the state.
            happening.Actors.Add(new Participant { Name = words.Source[words.Span(ruler.Head).Start..words.Span(ruler.Head).End], Span = words.Span(ruler.Head), Class = NounClass.Force, IsNamed = false });
        }

        ReadMeans(segment.First, segment.End, happening);
        struck.Read(hit, happening, segment.First, segment.End);
        settings.Read(happening, hit);
        happening.IsDefinite |= hit.IsVerb && IsOfThoseBefore(hit);
        happening.IsAnother = !happening.IsDefinite && Families.Of(hit.Trigger) == EventFamily.Violence && SaysFurther(segment.First, hit.First);
        if (TellsOnlyToll(happening))
        {
            happening.IsDefinite = true;
            happening.OnlyAdds = !happening.Targets.Any(target => target.IsArmed);
        }
        else if (TellsMoreVictims(happening))
        {
            // The day on which they died is not that of the happening.
            (happening.IsDefinite, happening.OnlyAdds, happening.Date) = (true, true, null);
        }
        else if (SumsUp(happening))
        {
            happening.OnlyAdds = true;
        }

        if (!hit.IsVerb && hit.Trigger is { IsPlural: true, Count: TollKind.None } && syntax.PhraseAt(hit.First) is { } counted && tolls.NumberIn(counted) is { Value.Low: >= 20 })
        {
            happening.OnlyAdds = true;
        }

        if (!hit.IsVerb && hit.Trigger.IsPlural && !happening.HasGoverningVerb)
        {
            // "Attacks" alone may be any; named doers, targets, places and days make them some.
            int details = Math.Min(happening.Actors.Count, 2) + (happening.Targets.Count > 0 ? 1 : 0) + (happening.Places.Count > 0 ? 1 : 0) + (happening.Date is null ? 0 : 1);
            happening.OnlyAdds |= details < (Families.Of(hit.Trigger) == EventFamily.Crowd ? 2 : 3);
        }

        return happening;
    }

    /// <summary>"The gunmen", "the truck", "they": the story told so far goes on.</summary>
    private bool IsOfThoseBefore(TriggerHit hit) =>
        syntax.Subject(hit.First, syntax.SentenceStart(hit.Sentence)) is [var subject, ..]
        && words.Is(subject.First, WordSet.Definite) && words.Mention[subject.Head] < 0
        && ((words.Classes[subject.Head] & (NounClass.Nameless | NounClass.Weapon)) != 0 || words.Means[subject.Head] != Means.None
            || lexicon.Triggers.Single(words.Text(subject.Head)) is { IsVerb: false } || words.IsToldBefore(subject.Head));

    /// <summary>Whether a word before a trigger in its clause says that another happening is told: "another", "the same day".</summary>
    private bool SaysFurther(int first, int trigger)
    {
        for (int i = first; i < trigger; i++)
        {
            if (words.Is(i, WordSet.Further))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Five people were wounded", with no doer, place, day or means: what came of a happening told elsewhere.</summary>
    private static bool TellsOnlyToll(Happening happening) =>
        happening.Trigger is { Sense: TriggerSense.Harm, Needs: not "found", Tactics.IsEmpty: true }
        && happening.Actors.Count == 0 && happening.Places.Count == 0 && happening.Date is null && happening.Means == Means.None
        && !happening.Targets.Any(target => target.IsPerson || (target.IsNamed && (target.Class & NounClass.People) == 0));

    /// <summary>"Two more people died in hospital", with no doer, place or means: victims of a happening told before.</summary>
    private bool TellsMoreVictims(Happening happening)
    {
        if (happening.Trigger is not { Sense: TriggerSense.Harm, Tactics.IsEmpty: true } || happening.Actors.Count > 0 || happening.Places.Count > 0 || happening.Means != Means.None)
        {
            return false;
        }

        for (int i = Math.Max(happening.Clause.First, happening.At.First - 5); i < Math.Min(happening.Clause.End - 1, happening.At.Last + 4); i++)
        {
            if (words.Is(i, WordSet.Additional) && !words.Is(i + 1, "than") && (words.Number[i + 1] >= 0 || (i > 0 && words.Number[i - 1] >= 0)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Fifty soldiers have died since 2013", "420 civilians killed in seven months", "the hospital counted 46 bodies": a total, told by a claim.</summary>
    private bool SumsUp(Happening happening)
    {
        if (happening.Trigger.Sense == TriggerSense.Assault)
        {
            return happening.Trigger.IsVerb && CountsSince(happening);
        }

        if (happening.Trigger.Sense != TriggerSense.Harm || (happening.Killed ?? happening.Wounded) is null)
        {
            return false;
        }

        bool longTime = happening.Date?.Value is { } days && days.Days > (IsOfSeveral(happening) ? 10 : 45) && happening.Actors.Count == 0 && !happening.Places.Exists(place => place.Place?.Kind >= PlaceKind.City);
        for (int i = happening.Clause.First; i < happening.Clause.End; i++)
        {
            longTime |= words.Is(i, WordSet.InSum) || (words.Is(i, WordSet.Counting) && words.Tags[i] is WordTag.Verb or WordTag.Say);
        }

        return longTime && !happening.Targets.Any(target => target.IsPerson);
    }

    /// <summary>"Have attacked at least 17 bases since July".</summary>
    private bool CountsSince(Happening happening)
    {
        bool since = false, counted = false;
        for (int i = happening.At.Last + 1; i < happening.Clause.End; i++)
        {
            since |= words.Is(i, WordSet.InSum);
            counted |= words.Number[i] >= 0 && words.Reading.Numbers[words.Number[i]] is { IsCount: true, Value.Low: >= 10 };
        }

        return since && counted;
    }

    /// <summary>"Were killed in attacks": more than one happening.</summary>
    private bool IsOfSeveral(Happening happening)
    {
        for (int i = happening.At.Last + 2; i < happening.Clause.End; i++)
        {
            if (words.Is(i - 1, "in") && lexicon.Triggers.Single(words.Text(i)) is { IsVerb: false, IsPlural: true } several && Families.Of(several) == EventFamily.Violence)
            {
                return true;
            }
        }

        return false;
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
}
