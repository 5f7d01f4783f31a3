using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>Where an area, a river, mountains or a border lie, as a line or a stretch of ground: more than a middle and a radius can tell.</summary>
/// <remarks>One row of <c>outlines.tsv</c>, drawn by hand to some ten kilometres: to be looked at, not to be measured with.</remarks>
/// <param name="Place">The place's id.</param>
/// <param name="Kind">What the points draw.</param>
/// <param name="ReachKm">Kilometres on either side of the line, or around the ground, that still count as the place.</param>
/// <param name="Points">Degrees north and east, in order; the ground's last point is joined to its first.</param>
public sealed record Outline(string Place, OutlineKind Kind, double ReachKm, ImmutableArray<(double Latitude, double Longitude)> Points)
{
    private const double KilometresADegree = 111.2;

    /// <summary>The ground that the place takes in, as one closed line: the ground itself, or the strip along the line.</summary>
    public ImmutableArray<(double Latitude, double Longitude)> Ring() =>
        Kind == OutlineKind.Ground ? Points : [.. Side(1), .. Side(-1).Reverse()];

    /// <summary>The kilometres from a point to the line or to the ground's edge; 0 within the ground.</summary>
    public double Distance(double latitude, double longitude)
    {
        double best = double.MaxValue;
        bool inside = false;
        int last = Kind == OutlineKind.Ground ? Points.Length : Points.Length - 1;
        for (int i = 0; i < last; i++)
        {
            var (a, b) = (Points[i], Points[(i + 1) % Points.Length]);
            best = Math.Min(best, FromStretch(latitude, longitude, a, b));
            inside ^= a.Latitude > latitude != b.Latitude > latitude
                && longitude < ((b.Longitude - a.Longitude) * (latitude - a.Latitude) / (b.Latitude - a.Latitude)) + a.Longitude;
        }

        return inside && Kind == OutlineKind.Ground ? 0 : best;
    }

    private static double FromStretch(double latitude, double longitude, (double Latitude, double Longitude) a, (double Latitude, double Longitude) b)
    {
        double narrow = Math.Cos(double.DegreesToRadians(latitude));
        double alongX = (b.Longitude - a.Longitude) * narrow, alongY = b.Latitude - a.Latitude;
        double toX = (longitude - a.Longitude) * narrow, toY = latitude - a.Latitude;
        double length = (alongX * alongX) + (alongY * alongY);
        double share = length == 0 ? 0 : Math.Clamp(((toX * alongX) + (toY * alongY)) / length, 0, 1);
        return double.Hypot(toX - (share * alongX), toY - (share * alongY)) * KilometresADegree;
    }

    /// <summary>The line moved sideways by the reach; at a bend by the mean of both stretches' directions.</summary>
    private IEnumerable<(double Latitude, double Longitude)> Side(int hand)
    {
        for (int i = 0; i < Points.Length; i++)
        {
            var (from, to) = (Points[Math.Max(0, i - 1)], Points[Math.Min(Points.Length - 1, i + 1)]);
            double narrow = Math.Cos(double.DegreesToRadians(Points[i].Latitude));
            double x = (to.Longitude - from.Longitude) * narrow, y = to.Latitude - from.Latitude;
            double shift = hand * ReachKm / KilometresADegree / double.Hypot(x, y);
            yield return (Points[i].Latitude + (x * shift), Points[i].Longitude - (y * shift / narrow));
        }
    }
}
