using Cairn.Coding;

namespace Cairn.App.Api;

/// <summary>What a report says of who is behind an event, and how surely.</summary>
/// <param name="Actor">The party; null where the report says that nobody claimed it.</param>
/// <param name="Kind">claimed, accused, suspected, denied or unclaimed.</param>
/// <param name="Accuser">Who accuses or suspects, where the report tells.</param>
internal sealed record ApiAttribution(string? Actor, string Kind, string? Accuser)
{
    public static ApiAttribution Of(ActorAttribution attribution) => new(attribution.Actor, attribution.Kind.ToString().ToLowerInvariant(), attribution.Accuser);
}
