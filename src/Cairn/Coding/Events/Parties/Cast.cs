using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Values;

namespace Cairn.Coding.Events.Parties;

/// <summary>Adds those who take part to a happening, as doers, as those it is done to, or as sides of a fight, and counts them.</summary>
internal sealed class Cast(ReportWords words, Participants participants, NamedParties names, Tolls tolls)
{
    public void AddActors(List<NounPhrase> phrases, Happening happening)
    {
        foreach (var phrase in phrases)
        {
            if (participants.Read(phrase, true) is { } actor)
            {
                if (names.JoinedNation(phrase) is { } other)
                {
                    Add(happening.Actors, other);
                }

                Add(happening.Actors, actor);
                if (actor.IsPerson && (names.Side(phrase, actor) ?? (SpeaksFor(happening) ? names.Followers(phrase) : null)) is { } side)
                {
                    Add(happening.Actors, side);
                }
            }
        }
    }

    /// <summary>In what is declared or agreed, a leader stands for those whom he leads.</summary>
    private static bool SpeaksFor(Happening happening) => Families.Of(happening) is EventFamily.Statement or EventFamily.Agreement;

    public void AddTargets(List<NounPhrase> phrases, Happening happening, TollKind count)
    {
        foreach (var phrase in phrases)
        {
            if (!words.Is(phrase.Head, WordSet.NoVictim) && participants.Read(phrase, false) is { } target && !IsMereGround(target, happening) && (target.Class & (NounClass.Weapon | NounClass.Place | NounClass.People)) != NounClass.Weapon | Families.Of(happening.Trigger) == EventFamily.Weapons)
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

    public void AddSides(List<NounPhrase> phrases, Happening happening)
    {
        for (int i = 0; i < phrases.Count; i++)
        {
            if (participants.Read(phrases[i], true) is { } side)
            {
                Add(i == 0 || happening.Trigger.SubType == "Agreement" ? happening.Actors : happening.Targets, side);
            }
        }
    }

    public static void Add(List<Participant> list, Participant one)
    {
        if (!list.Any(other => other.Name == one.Name))
        {
            list.Add(one);
        }
    }

    public static void SetToll(Happening happening, TollKind kind, Evidenced<CountRange> toll)
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
