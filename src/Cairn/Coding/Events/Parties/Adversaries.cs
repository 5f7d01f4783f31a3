using Cairn.Coding.Events.Joining;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Parties;

/// <summary>Names against whom a state took ground, led an offensive or flew strikes, where only the story tells it: the armed group named most often.</summary>
internal static class Adversaries
{
    public static void Complete(IReadOnlyList<Happening> events, Participants participants)
    {
        foreach (var happening in events.Where(e => e.Trigger.Sense != TriggerSense.GroundLost))
        {
            bool fightsForGround = Families.Of(happening) is EventFamily.Ground or EventFamily.Operation || Likeness.IsCampaign(happening);
            bool onlyGround = happening.Targets.TrueForAll(IsGround);
            bool strikes = happening.Trigger.Sense is TriggerSense.Strike or TriggerSense.Bombard && (happening.Killed ?? happening.Wounded) is null && happening.Targets.TrueForAll(IsMateriel);
            if (((fightsForGround && onlyGround) || strikes) && happening.Actors.Any(actor => actor.IsState) && participants.Antecedent(happening.At.First) is { } group
                && !happening.Actors.Any(actor => actor.Name == group.Name) && !happening.Actors.Any(actor => IsAlly(actor, group)))
            {
                happening.Targets.Add(group);
            }
            else if (Families.Of(happening) == EventFamily.Ground && happening.Targets.Count == 0 && happening.Actors.Any(actor => actor.IsArmedGroup) && happening.Places is [var place, ..])
            {
                // Of a group that takes a town, the town is what it was done to.
                happening.Targets.Add(new Participant { Name = place.Name, Span = place.Span, Class = NounClass.Ground, IsNamed = true });
            }
        }
    }

    /// <summary>A town, a road, a building: nobody who could be fought.</summary>
    private static bool IsGround(Participant target) => target is { Actor: null, IsPerson: false } && (target.Class & (NounClass.People | NounClass.Crowd)) == 0;

    private static bool IsMateriel(Participant target) => IsGround(target) && (target.Class & NounClass.CivilPlace) == 0 && (target.Class & (NounClass.Weapon | NounClass.MilitaryPlace | NounClass.Base)) != 0;

    /// <summary>A militia of the state's own country fights on its side.</summary>
    private static bool IsAlly(Participant state, Participant group) =>
        group.Actor is { Kind: ActorKind.Militia, Country: { } home } && home == (state.Actor?.Country ?? state.Country);
}
