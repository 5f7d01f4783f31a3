using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Resolution;

namespace Cairn.Ledger.Tolls;

/// <summary>Gathers the tolls of an incident: the casualty claims of its reports that are about it, and its events' own numbers where no claim has
/// them.</summary>
/// <remarks>A claim is about an event of its report where both rest on the same words, or where its period is the event's days and its subject names the
/// event's place.</remarks>
public static class TollReading
{
    /// <param name="events">The incident's events.</param>
    /// <param name="claims">Claims of their reports.</param>
    /// <param name="families">The families of these reports.</param>
    public static ImmutableArray<RivalToll> Of(IEnumerable<Entry<Event>> events, IEnumerable<Entry<Claim>> claims, ImmutableArray<SourceFamily> families)
    {
        var byReport = claims.Where(c => c.Thing is { Kind: "casualties", Unit: "killed" or "deaths" }).ToLookup(c => c.Report);
        var tolls = new List<RivalToll>();
        foreach (var told in events)
        {
            int family = families.IndexOf(families.First(f => f.Reports.Contains(told.Stem)));
            var about = byReport[told.Report].Where(c => IsAbout(c.Thing, told.Thing)).ToList();
            tolls.AddRange(about.Select(c => new RivalToll(c.Thing.Value.Value, c.Thing.Speaker.Value, family, told.Published, told.Stem, c.Id, c.Evidence)));
            if (told.Thing.Killed is { } killed && !about.Exists(c => c.Thing.Value.Value == killed.Value))
            {
                tolls.Add(new RivalToll(killed.Value, told.Outlet ?? told.Stem, family, told.Published, told.Stem, told.Id, told.Evidence));
            }
        }

        return [.. tolls.DistinctBy(t => t.Thing).OrderBy(t => t.Published ?? DateOnly.MaxValue).ThenBy(t => t.Value.Low ?? 0).ThenBy(t => t.Stem, StringComparer.Ordinal).ThenBy(t => t.Thing.Value, StringComparer.Ordinal)];
    }

    private static bool IsAbout(Claim claim, Event told) =>
        (claim.Evidence.Start < told.Evidence.End && told.Evidence.Start < claim.Evidence.End)
        || (claim.Period?.Value is { } period && told.Date?.Value is { } days && period == days
            && told.Place?.Value is { } place && claim.Subject.Value.Contains(place.Name, StringComparison.OrdinalIgnoreCase));
}
