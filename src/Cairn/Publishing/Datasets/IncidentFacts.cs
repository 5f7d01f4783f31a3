using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Incidents;
using Cairn.Ledger.Tolls;
using Cairn.Values;

namespace Cairn.Publishing.Datasets;

/// <summary>What a row of an export says of an incident: the facts of the telling that tells most, and the published toll.</summary>
public sealed record IncidentFacts(Incident Incident, PublishedFigure Figure, FigurePolicy Policy)
{
    /// <summary>The telling with the most of day, place, sides and toll; of equals the surest.</summary>
    public Entry<Event> Main { get; } = Incident.Events
        .OrderByDescending(e => (e.Thing.Date is null ? 0 : 2) + (e.Thing.Place?.Value.Gazetteer is null ? 0 : 2) + (e.Thing.Actors.IsEmpty ? 0 : 1) + (e.Thing.Targets.IsEmpty ? 0 : 1) + (e.Thing.Killed is null ? 0 : 1))
        .ThenByDescending(e => e.Thing.Confidence).ThenBy(e => e.Id.Value, StringComparer.Ordinal).First();

    public DateRange? Days => Main.Thing.Date?.Value;

    public EventPlace? Place => Main.Thing.Place?.Value;

    /// <summary>Names of one side over all tellings, each once.</summary>
    public ImmutableArray<string> Actors => [.. Incident.Events.SelectMany(e => e.Thing.Actors).Select(a => a.Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    public ImmutableArray<string> Targets => [.. Incident.Events.SelectMany(e => e.Thing.Targets).Select(a => a.Value).Distinct(StringComparer.OrdinalIgnoreCase)];
}
