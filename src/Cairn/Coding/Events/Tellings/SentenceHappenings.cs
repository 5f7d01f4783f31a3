using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Joining;
using Cairn.Coding.Events.PlaceAndTime;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;

namespace Cairn.Coding.Events.Tellings;

/// <summary>Joins the triggers of one sentence that tell one happening: "stormed a university, killing 19"; "a bombing that killed seven".</summary>
internal sealed class SentenceHappenings(Clauses clauses, Segments segments, HappeningReader reader, Elliptic elliptic, Settings settings, ClauseDates dates)
{
    private readonly ReportWords words = clauses.Words;

    public List<Happening> Read(List<TriggerHit> hits)
    {
        var result = new List<Happening>();
        foreach (var sentence in hits.GroupBy(hit => hit.Sentence))
        {
            var here = new List<Happening>();
            foreach (var hit in sentence)
            {
                var happening = reader.Read(hit, result.Count + here.Count);
                if (Included(hit) && here.LastOrDefault() is { } whole)
                {
                    // "Carried out 108 attacks, including an assault on …": whoever did them all did it.
                    Inherit(happening, whole);
                    here.Add(happening);
                    continue;
                }

                var host = here.LastOrDefault(earlier => Joins(earlier, happening));
                if (host is null)
                {
                    here.Add(happening);
                    continue;
                }

                Join(host, happening);
            }

            // "Defused a bomb": the bomb did not go off.
            here.RemoveAll(h => Families.Of(h) == EventFamily.Violence && h.Triggers.All(t => !t.Trigger.IsVerb && (words.Classes[t.Last] & NounClass.Weapon) != 0)
                && here.Any(other => Families.Of(other) == EventFamily.Weapons && segments.Of(other.At.First) == segments.Of(h.At.First)));
            // "A strike destroyed a weapons cache": the cache is what it hit.
            here.RemoveAll(h => Families.Of(h) == EventFamily.Weapons && here.Any(other => IsStrike(other) && other.At.First < h.At.First && segments.Of(other.At.First) == segments.Of(h.At.First)));
            // "Destroyed and intercepted 95 drones": said twice.
            here.RemoveAll(h => Families.Of(h) is EventFamily.Violence or EventFamily.Destruction
                && here.Any(other => Families.Of(other) == EventFamily.Weapons && other.At.First == h.At.Last + 2 && words.Tags[h.At.Last + 1] == WordTag.Conjunction));
            // "Declared a truce" is one side's word, "signed a truce" an agreement; neither is both.
            here.RemoveAll(h => Families.Of(h) is EventFamily.Agreement or EventFamily.Statement && here.Any(other => IsOtherWordFor(h, other)));
            here.RemoveAll(h => h.Trigger.Sense == TriggerSense.Foiled && here.Any(other => other != h && other.Stage == EventStage.Attempted));
            if (here.Count == 1)
            {
                FillFromSentence(here[0]);
            }

            foreach (var happening in here.ToList())
            {
                if (elliptic.Second(happening, result.Count + here.Count) is { } second)
                {
                    here.Add(second);
                }
            }

            result.AddRange(here);
        }

        return result;
    }

    /// <summary>Place and date of the sentence's only happening may stand outside its clause: "In Kyiv, officials said three were killed".</summary>
    private void FillFromSentence(Happening happening)
    {
        var (first, end) = words.Sentences[happening.Sentence];
        var opening = segments[segments.Of(first)];
        bool fronted = end > first && words.Tags[first] is WordTag.Preposition or WordTag.Date && opening.End <= happening.At.First;
        if (happening.Places.Count == 0 && fronted)
        {
            happening.Places.AddRange(settings.Places(first, opening.End, happening.At.First, false));
        }

        happening.Date ??= happening.OnlyAdds ? null : dates.In(first, end, happening.At.First);
    }

    private bool IsOtherWordFor(Happening happening, Happening other)
    {
        var (one, two) = (Families.Of(happening), Families.Of(other));
        if (one == two || two is not (EventFamily.Agreement or EventFamily.Statement) || segments.Of(happening.At.First) != segments.Of(other.At.First))
        {
            return false;
        }

        bool concluded = false;
        for (int i = happening.Clause.First; i < happening.Clause.End; i++)
        {
            concluded |= words.Is(i, WordSet.Concluded);
        }

        return concluded == (two == EventFamily.Agreement);
    }

    private bool Included(TriggerHit hit) => clauses.PhraseAt(hit.First) is { First: > 0 } phrase && !hit.IsVerb && words.Is(phrase.First - 1, "including");

    private static void Inherit(Happening part, Happening whole)
    {
        if (part.Actors.Count == 0)
        {
            part.Actors.AddRange(whole.Actors);
        }

        part.Date ??= whole.Date;
        whole.OnlyAdds = true;
    }

    private void Join(Happening host, Happening other)
    {
        if (Rank(other.Trigger) > Rank(host.Trigger))
        {
            (host.Trigger, host.At, host.IsDefinite) = (other.Trigger, other.At, other.IsDefinite);
        }

        host.Clause = (Math.Min(host.Clause.First, other.Clause.First), Math.Max(host.Clause.End, other.Clause.End));
        Merging.Add(host, other);
        host.Tellings--;
    }

    /// <summary>A trigger that says what happened comes before one that says what came of it.</summary>
    private static int Rank(Trigger trigger) => trigger.Sense switch
    {
        TriggerSense.Reference => 0,
        TriggerSense.Harm => 1,
        TriggerSense.Operation => 2,
        TriggerSense.Assault or TriggerSense.Shoot or TriggerSense.Blast or TriggerSense.Strike or TriggerSense.Bombard or TriggerSense.Fire => 3,
        _ => 4,
    };

    private bool Joins(Happening earlier, Happening later)
    {
        if (IsTollOf(earlier, later) || IsRaidFor(earlier, later))
        {
            return true;
        }

        var (one, other) = (Families.Of(earlier), Families.Of(later));
        if (!Families.MayJoin(one, other) || (one == EventFamily.Violence && other == EventFamily.Crowd))
        {
            return false;
        }

        if (one != other && (one == EventFamily.Ground || other == EventFamily.Ground) && (!SameActors(earlier, later) || one == EventFamily.Ground && earlier.Places.Count > 0 && later.Places.Count > 0 && earlier.Places[0].Name != later.Places[0].Name))
        {
            return false;
        }

        if (Likeness.IsCampaign(earlier) != Likeness.IsCampaign(later) && (((earlier.Means | later.Means) & Means.Remote) != 0 || IsFromAfar(earlier) || IsFromAfar(later)) && one == EventFamily.Violence && other == EventFamily.Violence
            && later.Trigger.Sense != TriggerSense.Harm && earlier.Trigger.Sense != TriggerSense.Harm)
        {
            return false;
        }

        int from = segments.Of(earlier.At.First), to = segments.Of(later.At.First);
        if (from == to)
        {
            return !PartsClauses(earlier, later);
        }

        string opens = segments[to].Opens;
        return one == EventFamily.Violence && other == EventFamily.Violence && opens switch
        {
            "when" or "as" => earlier.Actors.Count == 0 || SameActors(earlier, later),
            "after" => earlier.Trigger.Sense == TriggerSense.Harm && earlier.Actors.Count == 0 && earlier.Means == Means.None,
            ";" => later.Actors.Count == 0 && later.Places.Count == 0 && later.Date is null,
            "before" => SameActors(earlier, later) || later.Actors.Count == 0,
            _ => false,
        };
    }

    /// <summary>"More than 20 soldiers were killed when the fighters overran their post", "35 people when troops broke up a sit-in".</summary>
    private bool IsTollOf(Happening earlier, Happening later) =>
        Families.Of(later) is EventFamily.Ground or EventFamily.Crowd && later.Actors.Count > 0 && earlier.Trigger.Sense == TriggerSense.Harm && earlier.Actors.Count == 0 && earlier.Means == Means.None
        && segments[segments.Of(later.At.First)].Opens is "when" or "as";

    /// <summary>"Stormed a school and abducted 300 boys": the storming is how they were taken.</summary>
    private bool IsRaidFor(Happening earlier, Happening later) =>
        Families.Of(later) == EventFamily.Abduction && earlier.Trigger.Sense == TriggerSense.Assault && earlier.Killed is null && later.Places.All(place => earlier.Places.Contains(place))
        && segments.Of(earlier.At.First) == segments.Of(later.At.First) && (later.Actors.Count == 0 || SameActors(earlier, later));

    private static bool IsStrike(Happening happening) => happening.Trigger.Sense is TriggerSense.Strike or TriggerSense.Bombard || happening.Trigger.SubType == "Air/drone strike";

    private static bool IsFromAfar(Happening happening) => happening.Trigger.Sense is TriggerSense.Bombard or TriggerSense.Strike or TriggerSense.Fire;

    private static bool SameActors(Happening one, Happening other) => one.Actors.Any(a => other.Actors.Any(b => a.Name == b.Name));

    /// <summary>Whether "and" with a new doer, or with another place, stands between two triggers of one segment.</summary>
    private bool PartsClauses(Happening earlier, Happening later)
    {
        bool harmOnly = later.Trigger.Sense == TriggerSense.Harm || earlier.Trigger.Sense == TriggerSense.Harm;
        for (int i = earlier.At.Last + 1; i < later.At.First; i++)
        {
            if (words.Tags[i] is WordTag.Conjunction && !harmOnly && earlier.Actors.Count > 0 && later.Actors.Count > 0 && !SameActors(earlier, later))
            {
                return true;
            }

            if (words.Tags[i] == WordTag.Stop && words.Text(i)[0] is ';')
            {
                return true;
            }
        }

        return false;
    }
}
