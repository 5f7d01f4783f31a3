using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;

namespace Cairn.App.Api;

/// <summary>What one report tells of one happening.</summary>
internal sealed record ApiEvent
{
    public required string Id { get; init; }

    /// <summary>ACLED's event type.</summary>
    public required string Type { get; init; }

    /// <summary>ACLED's sub-event type.</summary>
    public required string Subtype { get; init; }

    public required ImmutableArray<string> Tactics { get; init; }

    public required ImmutableArray<string> Actors { get; init; }

    /// <summary>Who claims it, is accused or suspected of it, or denies it.</summary>
    public required ImmutableArray<ApiAttribution> Attributions { get; init; }

    public required ImmutableArray<string> Targets { get; init; }

    public ApiDays? Date { get; init; }

    public ApiPlace? Place { get; init; }

    public ApiRange? Killed { get; init; }

    public ApiRange? Wounded { get; init; }

    public ApiRange? Captured { get; init; }

    /// <summary>done or attempted.</summary>
    public required string Stage { get; init; }

    /// <summary>The incident that it belongs to.</summary>
    public string? Incident { get; init; }

    public required ApiSource Source { get; init; }

    public static ApiEvent Of(Entry<Event> entry) => new()
    {
        Id = entry.Id.Value,
        Type = entry.Thing.Type,
        Subtype = entry.Thing.SubType.Value,
        Tactics = [.. entry.Thing.Tactics.Select(tactic => tactic.Value)],
        Actors = [.. entry.Thing.Actors.Select(actor => actor.Value)],
        Attributions = [.. entry.Thing.Attributions.Select(attribution => ApiAttribution.Of(attribution.Value))],
        Targets = [.. entry.Thing.Targets.Select(target => target.Value)],
        Date = ApiDays.Of(entry.Thing.Date),
        Place = ApiPlace.Of(entry.Thing.Place?.Value),
        Killed = ApiRange.Of(entry.Thing.Killed),
        Wounded = ApiRange.Of(entry.Thing.Wounded),
        Captured = ApiRange.Of(entry.Thing.Captured),
        Stage = entry.Thing.Stage.ToString().ToLowerInvariant(),
        Incident = entry.Incident?.Value,
        Source = ApiSource.Of(entry, entry.Thing.Evidence, entry.Thing.Confidence),
    };
}
