using Cairn.Coding;

namespace Cairn.App.Api;

/// <summary>Where something happened, with the gazetteer's point where it knows one.</summary>
internal sealed record ApiPlace(string Name, string? Country, string? Admin1, double? Latitude, double? Longitude, double? RadiusKm)
{
    public static ApiPlace? Of(EventPlace? place) => place is null ? null
        : new ApiPlace(place.Name, place.Country, place.Admin1, place.Gazetteer?.Latitude, place.Gazetteer?.Longitude, place.Gazetteer?.RadiusKm);
}
