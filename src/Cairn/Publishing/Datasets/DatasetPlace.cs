using System.Globalization;
using Cairn.Coding;
using Cairn.Theatres;

namespace Cairn.Publishing.Datasets;

/// <summary>A place as a dataset gives it: its own names as they are, its point, and how exact that is.</summary>
internal static class DatasetPlace
{
    /// <exception cref="FormatException">The point is not on the globe.</exception>
    public static EventPlace Of(string name, string? country, string? admin1, string? admin2, decimal? latitude, decimal? longitude, (PlaceKind Kind, double Km) precision)
    {
        if (latitude is < -90 or > 90 || longitude is < -180 or > 180)
        {
            throw new FormatException("'latitude' and 'longitude' are no point of the globe");
        }

        return new EventPlace
        {
            Country = country,
            Admin1 = admin1,
            Name = name,
            Gazetteer = latitude is null || longitude is null ? null : new Place
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"point:{latitude},{longitude}"),
                Name = name,
                Variants = [],
                Kind = precision.Kind,
                Country = country,
                Admin1 = admin1,
                Admin2 = admin2,
                Latitude = (double)latitude,
                Longitude = (double)longitude,
                RadiusKm = precision.Km,
            },
        };
    }
}
