using System.Globalization;
using Cairn.Coding;
using Cairn.Theatres;

namespace Cairn.Resolution;

/// <summary>Weighs the places of two tellings: the same, one within the other, near, or apart; exact places say more than wide ones.</summary>
internal static class PlaceComparison
{
    /// <summary>Inhabitants from which the same city says little.</summary>
    private const int LargeCity = 700_000;

    /// <summary>Kilometres beyond their radii at which two places still count as near.</summary>
    private const double Near = 10;

    /// <summary>Kilometres within which two quarters or sites count as near: reports that name two mean two.</summary>
    private const double NearSpots = 3;

    public static void Add(LinkSum sum, EventPlace? place, EventPlace? otherPlace)
    {
        if (place is not { } one || otherPlace is not { } other)
        {
            sum.Add(LinkFeature.PlaceMissing, "not both give a place");
        }
        else if (one.Country is not null && other.Country is not null && one.Country != other.Country)
        {
            sum.Add(LinkFeature.CountryOther, $"{one.Country} is not {other.Country}");
        }
        else if (one.Gazetteer is { } known && other.Gazetteer is { } otherKnown ? known.Id == otherKnown.Id : NameWords.AreSame(one.Name, other.Name))
        {
            AddSame(sum, one, other);
        }
        else
        {
            AddOther(sum, one, other);
        }
    }

    private static void AddSame(LinkSum sum, EventPlace one, EventPlace other)
    {
        var feature = (one.Gazetteer ?? other.Gazetteer) switch
        {
            { Kind: PlaceKind.Region or PlaceKind.Country } => LinkFeature.PlaceCountry,
            { Kind: PlaceKind.Admin1 } => LinkFeature.PlaceAdmin1,
            { Kind: PlaceKind.Admin2 or PlaceKind.Area or PlaceKind.River } => LinkFeature.PlaceArea,
            { Kind: PlaceKind.City, Population: >= LargeCity } => LinkFeature.PlaceLargeCity,
            { Kind: PlaceKind.City } => LinkFeature.PlaceCity,
            _ => LinkFeature.PlaceSpot,
        };
        sum.Add(feature, $"both in {(string.CompareOrdinal(one.Name, other.Name) <= 0 ? one : other).Name}");
    }

    private static void AddOther(LinkSum sum, EventPlace one, EventPlace other)
    {
        (var narrow, var wide) = Kind(one) > Kind(other) ? (one, other) : (other, one);
        double? apart = one.Gazetteer is { Latitude: { } y, Longitude: { } x } && other.Gazetteer is { Latitude: { } otherY, Longitude: { } otherX }
            ? Geography.Kilometres(y, x, otherY, otherX)
            : null;
        var kind = wide.Gazetteer?.Kind;
        bool sameDivision = narrow.Admin1 is { } division && (division == wide.Admin1 || division == wide.Name);
        if (kind is PlaceKind.Country or PlaceKind.Region || IsCountryOnly(one) || IsCountryOnly(other))
        {
            sum.Add(LinkFeature.PlaceWithinCountry, $"{narrow.Name} lies in {wide.Name}");
        }
        else if (kind == PlaceKind.Admin1)
        {
            sum.Add(sameDivision ? LinkFeature.PlaceWithinArea : LinkFeature.PlaceApart, sameDivision ? $"{narrow.Name} lies in {wide.Name}" : $"{narrow.Name} does not lie in {wide.Name}");
        }
        else if (apart is not { } km)
        {
            sum.Add(sameDivision ? LinkFeature.PlaceWithinArea : LinkFeature.PlaceMissing, sameDivision ? $"both in {narrow.Admin1}" : $"it is not known how far {one.Name} is from {other.Name}");
        }
        else
        {
            AddDistance(sum, narrow, wide, km);
        }
    }

    private static void AddDistance(LinkSum sum, EventPlace narrow, EventPlace wide, double km)
    {
        double reach = (narrow.Gazetteer?.RadiusKm ?? 0) + (wide.Gazetteer?.RadiusKm ?? 0);
        bool within = km <= (wide.Gazetteer?.RadiusKm ?? 0) + 1;
        bool areSpots = Kind(narrow) >= PlaceKind.Neighbourhood && Kind(wide) >= PlaceKind.Neighbourhood;
        var feature = km > (areSpots ? NearSpots : reach + Near) ? LinkFeature.PlaceApart
            : within && wide.Gazetteer?.Kind == PlaceKind.City && Kind(narrow) >= PlaceKind.Neighbourhood ? LinkFeature.PlaceWithinCity
            : reach > 60 ? LinkFeature.PlaceWithinArea
            : LinkFeature.PlaceNear;
        bool ordered = string.CompareOrdinal(narrow.Name, wide.Name) <= 0;
        sum.Add(feature, feature == LinkFeature.PlaceWithinCity
            ? $"{narrow.Name} lies in {wide.Name}"
            : string.Create(CultureInfo.InvariantCulture, $"{(ordered ? narrow : wide).Name} and {(ordered ? wide : narrow).Name} are {km:0} km apart"));
    }

    /// <summary>True where no more than the country is known.</summary>
    private static bool IsCountryOnly(EventPlace place) => place is { Gazetteer: null, Admin1: null, Country: not null };

    private static PlaceKind Kind(EventPlace place) => place.Gazetteer?.Kind ?? PlaceKind.Village;
}
