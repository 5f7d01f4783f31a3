using System.Collections.Immutable;
using Cairn.Ledger.Counts;

namespace Cairn.Analysis.Activity;

/// <summary>Reckons the middle of activity, period by period.</summary>
internal static class Centres
{
    /// <summary>A wider place is a country or the like: its middle says nothing.</summary>
    public const double WidestKm = 250;

    private const int Fewest = 3;
    private const double KilometresADegree = 111.2;

    /// <summary>The 95% point of the chi-square distribution with two degrees of freedom.</summary>
    private const double ChiSquare95 = 5.991464547107979;

    private static readonly ImmutableArray<string> Directions = ["east", "north-east", "north", "north-west", "west", "south-west", "south", "south-east"];

    public static ImmutableArray<CentreOfActivity> Of(IEnumerable<PointCount> points)
    {
        var placed = points.Where(point => point is { Period.Length: > 0, Latitude: not null, Longitude: not null, RadiusKm: null or <= WidestKm }).ToList();
        if (placed.Count == 0)
        {
            return [];
        }

        // One plane for all periods, so that their middles can be held against each other.
        double all = placed.Sum(point => point.Count), latitude = placed.Sum(point => point.Latitude!.Value * point.Count) / all;
        double east = KilometresADegree * Math.Cos(double.DegreesToRadians(latitude));
        var centres = ImmutableArray.CreateBuilder<CentreOfActivity>();
        Middle? before = null;
        foreach (var period in placed.GroupBy(point => point.Period, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var here = Middle.Of([.. period.Select(point => (point.Longitude!.Value * east, point.Latitude!.Value * KilometresADegree, point.RadiusKm ?? 0, point.Count))]);
            var (x, y) = before is null ? (0, 0) : (here.X - before.X, here.Y - before.Y);
            double moved = Math.Sqrt((x * x) + (y * y));
            centres.Add(new CentreOfActivity(
                period.Key, here.Count, here.Y / KilometresADegree, here.X / east, here.Count < Fewest ? null : Math.Sqrt(ChiSquare95 * here.Widest), before is null ? null : moved,
                before is null || moved < 1 ? null : Directions[(int)Math.Round(Math.Atan2(y, x) / (Math.PI / 4) + 8) % 8],
                before is null || Math.Min(here.Count, before.Count) < Fewest ? null : Math.Exp(-here.Apart(before, x, y) / 2)));
            before = here;
        }

        return centres.ToImmutable();
    }

    /// <summary>A mean with the covariance of its error, in square kilometres.</summary>
    private sealed record Middle(int Count, double X, double Y, double XX, double XY, double YY)
    {
        /// <summary>The variance along the line where it is greatest.</summary>
        public double Widest => ((XX + YY) / 2) + Math.Sqrt(((XX - YY) * (XX - YY) / 4) + (XY * XY));

        public static Middle Of(List<(double X, double Y, double Radius, int Count)> points)
        {
            int count = points.Sum(point => point.Count);
            double x = points.Sum(point => point.X * point.Count) / count, y = points.Sum(point => point.Y * point.Count) / count;
            double xx = 0, xy = 0, yy = 0, own = 0;
            foreach (var point in points)
            {
                xx += point.Count * (point.X - x) * (point.X - x);
                xy += point.Count * (point.X - x) * (point.Y - y);
                yy += point.Count * (point.Y - y) * (point.Y - y);
                own += point.Count * point.Radius * point.Radius / 4; // a point somewhere in a disc scatters by a quarter of the square of its radius
            }

            double scatter = Math.Max(1, count - 1) * (double)count, within = Math.Max(0.25, own / count) / count;
            return new Middle(count, x, y, (xx / scatter) + within, xy / scatter, (yy / scatter) + within);
        }

        /// <summary>The squared distance between two middles, measured by their uncertainty.</summary>
        public double Apart(Middle other, double x, double y)
        {
            double a = XX + other.XX, b = XY + other.XY, c = YY + other.YY, determinant = (a * c) - (b * b);
            return ((c * x * x) - (2 * b * x * y) + (a * y * y)) / determinant;
        }
    }
}
