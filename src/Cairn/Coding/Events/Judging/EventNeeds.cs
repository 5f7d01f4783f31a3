using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;

namespace Cairn.Coding.Events.Judging;

/// <summary>Checks what a trigger needs besides itself: "seized" needs ground, "announced" a topic of the war.</summary>
internal sealed class EventNeeds(ReportWords words, EventLexicon lexicon)
{
    public bool AreMet(Happening happening) => happening.Triggers.Any(t => IsMet(t.Trigger.Needs, happening));

    private bool IsMet(string need, Happening happening)
    {
        var targets = happening.Targets.Aggregate(NounClass.None, (all, t) => all | t.Class);
        bool armedActor = happening.Actors.Any(a => a.IsArmed || a.IsState);
        return need switch
        {
            "" or "protesters" or "explosive" or "protest-object" or "goods" or "town-subject" => true,
            "actor" => happening.Actors.Count > 0,
            "target" => happening.Targets.Count > 0 || happening.Killed is not null || happening.Wounded is not null || happening.Captured is not null,
            "place" or "located" => happening.Places.Count > 0,
            "dated" => (happening.Date is not null || HasWord(happening, WordSet.BoundsTime)) && happening.Actors.Count > 0,
            "people" => (targets & NounClass.People) != 0 || ((targets & NounClass.Crowd) != 0 && (targets & NounClass.Property) == 0) || happening.Targets.Any(t => t.IsPerson || t.Actor is not null)
                || ((happening.Killed ?? happening.Wounded ?? happening.Captured) is not null && (targets & (NounClass.Property | NounClass.Weapon)) == 0),
            "people-many" => (targets & NounClass.Civilian) != 0 && happening.Date is not null,
            "armed" or "armed-any" => armedActor || happening.Targets.Any(t => t.IsArmed || t.IsState) || happening.Actors.Any(a => (a.Class & NounClass.Protesting) != 0),
            "armed-strict" or "armed-subject" => happening.Actors.Any(a => a.IsArmed) || (need == "armed-subject" && happening.Targets.Any(t => t.IsArmed)),
            "armed-place" => happening.Actors.Any(a => a.IsArmed) && happening.Places.Count > 0 && (targets & NounClass.People) == 0,
            "armed-target" or "armed-object" => happening.Targets.Any(t => t.IsArmed) || (Families.Of(happening) == EventFamily.Movement && happening.Actors.Any(a => a.IsArmed)),
            "weapon-object" or "weapon-subject" => Clause(happening, NounClass.Weapon),
            "ground" => happening.Places.Count > 0 || (targets & NounClass.Ground) != 0 || Clause(happening, NounClass.Ground),
            "ground-only" => (happening.Places.Count > 0 || (targets & NounClass.Ground) != 0) && armedActor && (targets & (NounClass.People | NounClass.Weapon)) == 0,
            "topic" => HasTopic(happening) && happening.Actors.Count > 0,
            "party" => happening.Actors.Any(a => a.IsArmed || a.IsPerson || a.IsState),
            "captive" => (targets & (NounClass.Captive | NounClass.People)) != 0 || happening.Captured is not null,
            "protester" => Clause(happening, NounClass.Crowd),
            "taken-people" => (targets & NounClass.People) != 0 && happening.Actors.Any(a => a.IsArmedGroup),
            "town-object" => armedActor && (targets & NounClass.People) == 0,
            "troops-sent" => happening.Targets.Any(t => t.IsArmed) && (happening.Places.Count > 0 || happening.Date is not null),
            "captives" => ((targets | happening.Actors.Aggregate(NounClass.None, (all, a) => all | a.Class)) & NounClass.Captive) != 0,
            "rulers" => (targets & NounClass.Leader) != 0 || happening.Targets.Any(t => t.IsPerson) || HasWord(happening, WordSet.StatePower),
            "crowd" => happening.Actors.Any(a => (a.Class & (NounClass.Crowd | NounClass.Civilian)) != 0) || (happening.Actors.Count == 0 && IsOfMany(happening)),
            "property" => (targets & NounClass.Property) != 0,
            "base-object" => Clause(happening, NounClass.Base),
            "means" => happening.Means != Means.None || happening.Actors.Any(a => a.IsArmed),
            "found" => HasWord(happening, WordSet.Found),
            "prison" => HasWord(happening, WordSet.Prison),
            "agreed" => HasWord(happening, WordSet.Agreed),
            _ => false,
        };
    }

    /// <summary>"Thousands marched": a number alone says who.</summary>
    private bool IsOfMany(Happening happening)
    {
        int before = happening.At.First - 1;
        while (before > happening.Clause.First && words.Tags[before] is WordTag.Adverb or WordTag.Have)
        {
            before--;
        }

        return before >= happening.Clause.First && words.Number[before] >= 0;
    }

    private bool Clause(Happening happening, NounClass classes)
    {
        for (int i = happening.Clause.First; i < happening.Clause.End; i++)
        {
            if ((words.Classes[i] & classes) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasTopic(Happening happening)
    {
        var found = new List<bool>();
        for (int i = happening.Clause.First; i < happening.Clause.End; i++)
        {
            if (lexicon.Topics.Match(words, i, happening.Clause.End, found) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWord(Happening happening, WordSet set)
    {
        for (int i = happening.Clause.First; i < happening.Clause.End; i++)
        {
            if (words.Is(i, set))
            {
                return true;
            }
        }

        return false;
    }
}
