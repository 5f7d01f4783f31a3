using System.Collections.Immutable;

namespace Cairn.Theatres.Gazetteers;

/// <summary>The outline of a division, so that a point can be told to lie within.</summary>
public sealed record Boundary
{
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2; null where the boundary file does not say.</summary>
    public string? Country { get; init; }

    public required PlaceKind Kind { get; init; }

    /// <summary>Closed lines of degrees east and north; a point is inside where an odd number of them goes around it.</summary>
    public required ImmutableArray<ImmutableArray<(double Longitude, double Latitude)>> Rings { get; init; }

    public bool Contains(double latitude, double longitude)
    {
        bool inside = false;
        foreach (var ring in Rings)
        {
            for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
            {
                var (x1, y1) = ring[i];
                var (x2, y2) = ring[j];
                if (y1 > latitude != y2 > latitude && longitude < ((x2 - x1) * (latitude - y1) / (y2 - y1)) + x1)
                {
                    inside = !inside;
                }
            }
        }

        return inside;
    }

    /// <summary>The middle of the outline's box, and the kilometres from there to its corner.</summary>
    public (double Latitude, double Longitude, double RadiusKm) Middle()
    {
        double west = double.MaxValue, east = double.MinValue, south = double.MaxValue, north = double.MinValue;
        foreach (var (x, y) in Rings.SelectMany(ring => ring))
        {
            (west, east, south, north) = (Math.Min(west, x), Math.Max(east, x), Math.Min(south, y), Math.Max(north, y));
        }

        double latitude = (south + north) / 2, longitude = (west + east) / 2;
        double up = (north - south) / 2 * 111.2, across = (east - west) / 2 * 111.2 * Math.Cos(double.DegreesToRadians(latitude));
        return (latitude, longitude, Math.Max(1, Math.Sqrt((up * up) + (across * across))));
    }
}
