using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Joining;

/// <summary>Lends a telling of victims alone ("in Kharkiv three were hurt") the kind and doer of the happening told before it.</summary>
internal static class Successors
{
    public static List<Happening> Inherit(List<Happening> events)
    {
        var inOrder = events.OrderBy(e => e.Order).ToList();
        for (int i = 0; i < inOrder.Count; i++)
        {
            var happening = inOrder[i];
            if (!IsTollOnly(happening))
            {
                continue;
            }

            happening.IsTollOnly = true;
            var before = inOrder.Take(i).LastOrDefault(e => Families.Of(e) == EventFamily.Violence && !IsTollOnly(e) && (e.Means & Means.Remote) != 0 && Wholes.IsWide(e));
            if (before is null || happening.Targets.Any(t => t.IsArmed))
            {
                continue;
            }

            happening.Means |= before.Means;
            foreach (var (means, span) in before.MeansAt)
            {
                happening.MeansAt.TryAdd(means, span);
            }

            happening.Tactics.AddRange(before.Tactics);
            happening.Actors.AddRange(before.Actors);
            happening.Date ??= before.Date;
        }

        return events;
    }

    private static bool IsTollOnly(Happening happening) =>
        happening.Actors.Count == 0 && happening.Means == Means.None && happening.Places.Any(p => p.Place?.Kind is not (PlaceKind.Country or PlaceKind.Region))
        && happening.Triggers.All(t => t.Trigger is { Sense: TriggerSense.Harm, Tactics.IsEmpty: true, Needs: not "found" } or { Sense: TriggerSense.Assault, Needs: "means" });
}
