using Cairn.Theatres;

namespace Cairn.Coding;

/// <summary>Where an event happened, as exactly as the report tells it.</summary>
public sealed record EventPlace
{
    /// <summary>ISO 3166-1 alpha-2; null where the event spans countries or none is told.</summary>
    public string? Country { get; init; }

    /// <summary>First-level division in its usual English spelling.</summary>
    public string? Admin1 { get; init; }

    /// <summary>The most exact place named.</summary>
    public required string Name { get; init; }

    /// <summary>The gazetteer's place, where one was found: coordinates and radius.</summary>
    public Place? Gazetteer { get; init; }

    /// <summary>How exactly the place is known; the country where only that is.</summary>
    public PlacePrecision Precision => PlacePrecisions.Of(Gazetteer) is var precision and not PlacePrecision.Unknown ? precision
        : Country is null ? PlacePrecision.Unknown : PlacePrecision.Country;
}
