namespace Cairn.Coding;

/// <summary>What a report says of who is behind an event, and how surely; an event may carry several that contradict each other.</summary>
/// <param name="Actor">The party as coded; null for <see cref="AttributionKind.Unclaimed"/>.</param>
/// <param name="Kind">Claimed, accused, suspected, denied or unclaimed.</param>
/// <param name="Accuser">Who accuses or suspects, in the report's words, where it tells.</param>
public sealed record ActorAttribution(string? Actor, AttributionKind Kind, string? Accuser)
{
    /// <summary>As tables and pages say it: "claimed by Islamic State", "Islamic State accused by Iraqi officials".</summary>
    public override string ToString() => Kind switch
    {
        AttributionKind.Unclaimed => "claimed by nobody",
        AttributionKind.Claimed or AttributionKind.Denied => $"{Verb} by {Actor}",
        _ when Accuser is null => $"{Actor} {Verb}",
        _ => $"{Actor} {Verb} by {Accuser}",
    };

    private string Verb => Kind.ToString().ToLowerInvariant();
}
