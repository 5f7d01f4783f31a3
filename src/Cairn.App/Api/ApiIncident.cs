using System.Collections.Immutable;
using Cairn.Ledger.Incidents;

namespace Cairn.App.Api;

/// <summary>A happening with all that tell of it.</summary>
internal sealed record ApiIncident
{
    public required string Id { get; init; }

    /// <summary>Ids of incidents that were merged into it.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    public required ImmutableArray<ApiEvent> Events { get; init; }

    public required ImmutableArray<ApiLink> Links { get; init; }

    /// <summary>Reports that go back to one origin, a list an origin.</summary>
    public required ImmutableArray<ImmutableArray<string>> Families { get; init; }

    public static ApiIncident Of(Incident incident) => new()
    {
        Id = incident.Id.Value,
        Aliases = [.. incident.Aliases.Select(alias => alias.Value)],
        Events = [.. incident.Events.Select(ApiEvent.Of)],
        Links = [.. incident.Links.Select(link => new ApiLink(link.First.Value, link.Second.Value, link.Verdict.ToString().ToLowerInvariant(), link.By, link.IsHuman, link.Reason, Math.Round(link.Score, 3)))],
        Families = [.. incident.Families.Select(family => family.Reports)],
    };
}
