using Cairn.Theatres;

namespace Cairn.Resolution;

/// <summary>Distances over the ground.</summary>
internal static class GreatCircle
{
    private const double EarthRadiusKm = 6371;

    /// <summary>Kilometres between two places; null where one has no coordinates.</summary>
    public static double? Km(Place? one, Place? other)
    {
        if (one is not { Latitude: { } latitude, Longitude: { } longitude } || other is not { Latitude: { } otherLatitude, Longitude: { } otherLongitude })
        {
            return null;
        }

        double north = Radians(otherLatitude - latitude) / 2, east = Radians(otherLongitude - longitude) / 2;
        double chord = (Math.Sin(north) * Math.Sin(north)) + (Math.Cos(Radians(latitude)) * Math.Cos(Radians(otherLatitude)) * Math.Sin(east) * Math.Sin(east));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
