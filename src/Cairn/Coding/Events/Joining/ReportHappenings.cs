using Cairn.Cleaning;
using Cairn.Coding.Events.Judging;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;

namespace Cairn.Coding.Events.Joining;

/// <summary>Joins the happenings of a report's sentences: an event is coded once however often the report returns to it.</summary>
internal static class ReportHappenings
{
    /// <summary>A telling is held against so many events told before it, so that a very long text costs no more a sentence than a short one.</summary>
    private const int Neighbours = 100;

    /// <summary>"The attack" with nothing else to tell it by means one told at most so many sentences before.</summary>
    private const int Reach = 4;

    /// <summary>"The gunmen shot at them" with no place or day may go on with what was told so many sentences before.</summary>
    private const int Sequel = 6;

    public static List<Happening> Join(List<Happening> tellings)
    {
        var events = new List<Happening>();
        foreach (var happening in tellings.OrderBy(h => h.Block is BlockKind.Title or BlockKind.Heading ? 1 : h.Block == BlockKind.Caption ? 2 : 0).ThenBy(h => h.Order))
        {
            if (happening.OnlyAdds && !happening.IsDefinite)
            {
                continue;
            }

            var host = Host(events, happening);
            if (host is not null)
            {
                Merging.Add(host, happening);
            }
            else if (GoesOn(events, happening) is { } told)
            {
                Merging.Supply(told, happening);
            }
            else if (happening.Trigger.Sense != TriggerSense.Reference && !(IsHeadline(happening) && events.Exists(e => Families.Of(e) == Families.Of(happening))))
            {
                events.Add(happening);
            }
        }

        return events;
    }

    /// <summary>A headline or a caption tells what the report tells, in fewer words.</summary>
    private static bool IsHeadline(Happening happening) => happening.Block is BlockKind.Title or BlockKind.Heading or BlockKind.Caption;

    private static Happening? Host(List<Happening> events, Happening happening)
    {
        Happening? best = null;
        int bestPoints = 0;
        for (int i = events.Count - 1; i >= Math.Max(0, events.Count - Neighbours); i--)
        {
            int points = Likeness.Of(events[i], happening);
            if (points > bestPoints)
            {
                (best, bestPoints) = (events[i], points);
            }
        }

        int needed = happening.IsDefinite || happening.OnlyAdds || happening.Block != BlockKind.Paragraph ? 1 : 2;
        if (best is not null && bestPoints >= needed)
        {
            return best;
        }

        if (happening.IsDefinite || happening.Trigger.Sense == TriggerSense.Reference)
        {
            // "The attack" with nothing of its own that speaks against it: the last one told of that family.
            var last = events.LastOrDefault(e => happening.Sentence - e.Sentence <= Reach && (Families.Of(e) == Families.Of(happening) || happening.Trigger.Sense == TriggerSense.Reference));
            return last is not null && NothingAgainst(last, happening) ? last : null;
        }

        return null;
    }

    /// <summary>The last telling of the same sub-type, which a telling of violence with neither place nor day of its own goes on with.</summary>
    private static Happening? GoesOn(List<Happening> events, Happening happening)
    {
        if (Families.Of(happening) != EventFamily.Violence || happening.IsAnother || happening.Date is not null || happening.Places.Count > 0)
        {
            return null;
        }

        var last = events.LastOrDefault(e => happening.Sentence - e.Sentence <= Sequel && Families.Of(e) == EventFamily.Violence);
        return last is not null && SubTypes.Of(last) == SubTypes.Of(happening) && Likeness.Of(last, happening) >= 0 ? last : null;
    }

    private static bool NothingAgainst(Happening last, Happening happening) => happening.Trigger.Sense == TriggerSense.Reference || Likeness.Of(last, happening) >= 0;
}
