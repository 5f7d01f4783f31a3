using Cairn.Coding.Events.Joining;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;

namespace Cairn.Coding.Events.Parties;

/// <summary>Names against whom a state took ground or led an offensive, where only the story tells it: the armed group named last.</summary>
internal static class Adversaries
{
    public static void Complete(IReadOnlyList<Happening> events, Participants participants)
    {
        foreach (var happening in events)
        {
            bool fightsForGround = Families.Of(happening) is EventFamily.Ground or EventFamily.Operation || Likeness.IsCampaign(happening);
            if (fightsForGround && happening.Targets.Count == 0 && happening.Actors.Any(actor => actor.IsState) && participants.Antecedent(happening.At.First) is { } group
                && !happening.Actors.Any(actor => actor.Name == group.Name))
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
}
