using System.Collections.Immutable;

namespace Cairn.App.Web;

/// <summary>What a map shows, and the stretch of the earth that takes it all in.</summary>
internal sealed record MapView
{
    /// <summary>Width by height of the drawing where nothing has resized it yet, in pixels.</summary>
    private const double Width = 720;
    private const double Height = 480;

    private MapView(ImmutableArray<MapPlace> places, ImmutableArray<MapLabel> labels, int withoutPlace, double left, double top, double width, double height) =>
        (Places, Labels, WithoutPlace, Left, Top, SpanX, SpanY) = (places, labels, withoutPlace, left, top, width, height);

    /// <summary>Largest first, so that small circles are drawn upon large ones.</summary>
    public ImmutableArray<MapPlace> Places { get; }

    public ImmutableArray<MapLabel> Labels { get; }

    /// <summary>Events that no point can be given for; said beside the map.</summary>
    public int WithoutPlace { get; }

    public double Left { get; }

    public double Top { get; }

    public double SpanX { get; }

    public double SpanY { get; }

    /// <summary>Map units a pixel, before anybody zooms.</summary>
    public double Unit => SpanX / Width;

    public static MapView Of(IEnumerable<MapPlace> places, IEnumerable<MapLabel> countries, int withoutPlace)
    {
        ImmutableArray<MapPlace> sorted = [.. places.OrderByDescending(place => place.Count).ThenBy(place => place.Key, StringComparer.Ordinal)];
        var (left, right, top, bottom) = Bounds(sorted);

        // A margin around, never closer than some degrees, in the drawing's proportion.
        double spanX = Math.Max((right - left) * 1.16, 500);
        double spanY = Math.Max((bottom - top) * 1.16, 500 * Height / Width);
        (spanX, spanY) = spanX / spanY > Width / Height ? (spanX, spanX * Height / Width) : (spanY * Width / Height, spanY);
        double x = ((left + right) / 2) - (spanX / 2), y = ((top + bottom) / 2) - (spanY / 2);

        ImmutableArray<MapLabel> labels =
        [
            .. countries.Where(country => MapProjection.X(country.Longitude) is var cx && cx > x && cx < x + spanX
                && MapProjection.Y(country.Latitude) is var cy && cy > y && cy < y + spanY
                && MapProjection.Length(country.RadiusKm, country.Latitude) > spanX / 22),
        ];
        return new MapView(sorted, labels, withoutPlace, x, y, spanX, spanY);
    }

    /// <summary>Radius of a circle in pixels: its area grows with the number of events.</summary>
    public static double Radius(int count) => Math.Min(3.2 + (Math.Sqrt(count) * 1.9), 26);

    /// <summary>The largest places that have room for their name, so that no label stands upon another.</summary>
    public IEnumerable<MapPlace> Named()
    {
        var taken = new List<(double X, double Y)>();
        foreach (var place in Places)
        {
            double x = MapProjection.X(place.Longitude) / Unit, y = MapProjection.Y(place.Latitude) / Unit;
            if (taken.Count < 24 && taken.TrueForAll(other => Math.Abs(other.X - x) > 85 || Math.Abs(other.Y - y) > 17))
            {
                taken.Add((x, y));
                yield return place;
            }
        }
    }

    private static (double Left, double Right, double Top, double Bottom) Bounds(ImmutableArray<MapPlace> places)
    {
        if (places.IsEmpty)
        {
            return (MapProjection.X(-25), MapProjection.X(80), MapProjection.Y(52), MapProjection.Y(-12));
        }

        // One far place in fifty does not shrink the map for all the others; it is found by moving the map.
        double[] xs = [.. places.Select(place => MapProjection.X(place.Longitude)).Order()];
        double[] ys = [.. places.Select(place => MapProjection.Y(place.Latitude)).Order()];
        int cut = xs.Length / 50;
        return (xs[cut], xs[^(cut + 1)], ys[cut], ys[^(cut + 1)]);
    }
}
