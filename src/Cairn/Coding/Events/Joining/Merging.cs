using Cairn.Coding.Events.Parties;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Wording;

namespace Cairn.Coding.Events.Joining;

/// <summary>Adds one telling of a happening to another.</summary>
internal static class Merging
{
    /// <summary>Adds what a later telling knows and the earlier does not.</summary>
    public static void Add(Happening into, Happening from)
    {
        into.Triggers.AddRange(from.Triggers);
        into.Tactics.AddRange(from.Tactics);
        foreach (var actor in from.Actors)
        {
            AddParticipant(into.Actors, actor);
        }

        foreach (var target in from.Targets)
        {
            AddParticipant(into.Targets, target);
        }

        into.Means |= from.Means;
        foreach (var (means, span) in from.MeansAt)
        {
            into.MeansAt.TryAdd(means, span);
        }

        foreach (var place in from.Places.Where(place => !into.Places.Any(known => known.Name == place.Name)))
        {
            into.Places.Add(place);
        }

        if ((into.Date?.Value is null && !into.HasOpenDate) || (from.Date?.Value is { } narrower && into.Date?.Value is { } wider && wider.Contains(narrower) && narrower.Days < wider.Days))
        {
            into.Date = from.Date ?? into.Date;
        }

        into.Killed ??= from.Killed;
        into.Wounded ??= from.Wounded;
        into.Captured ??= from.Captured;
        if (into.Stage == EventStage.Attempted && from.Stage == EventStage.Done && !from.OnlyAdds)
        {
            into.Stage = from.Stage;
        }

        into.Strength = Math.Max(into.Strength, from.Strength);
        into.Tellings += from.Tellings;
        into.OnlyAdds &= from.OnlyAdds;
    }

    /// <summary>Adds only what the earlier telling lacks altogether.</summary>
    public static void Supply(Happening into, Happening from)
    {
        if (into.Actors.Count == 0)
        {
            into.Actors.AddRange(from.Actors);
        }

        if (into.Targets.Count == 0)
        {
            into.Targets.AddRange(from.Targets);
        }

        into.Killed ??= from.Killed;
        into.Wounded ??= from.Wounded;
        into.Captured ??= from.Captured;
    }

    /// <summary>Adds one who takes part; a name takes the place of "the militants".</summary>
    public static void AddParticipant(List<Participant> list, Participant one)
    {
        if (list.Any(other => other.Name == one.Name))
        {
            return;
        }

        if (one.IsNamed && !one.IsUnresolved)
        {
            // A name says more than "the militants".
            list.RemoveAll(other => !other.IsNamed && (other.Class & one.Class & NounClass.ArmedParty) != 0);
        }

        list.Add(one);
    }
}
