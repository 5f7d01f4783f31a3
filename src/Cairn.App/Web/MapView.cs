using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.App.Web;

/// <summary>What a map shows, and the stretch of the earth that takes it all in.</summary>
internal sealed record MapView
{
    /// <summary>Width by height of the drawing where nothing has resized it yet, in pixels.</summary>
    private const double Width = 720;
    private const double Height = 480;

    private const double LetterWidth = 6.4;
    private const double LineHeight = 14;
    private const int MostPlaceNames = 60;

    private MapView(ImmutableArray<MapPlace> places, long withoutPlace, double left, double top, double width, double height) =>
        (Places, WithoutPlace, Left, Top, SpanX, SpanY) = (places, withoutPlace, left, top, width, height);

    /// <summary>Largest first, so that small circles are drawn upon large ones.</summary>
    public ImmutableArray<MapPlace> Places { get; }

    public ImmutableArray<MapLabel> Labels { get; private init; } = [];

    /// <summary>The middle of activity from period to period, oldest first; empty where a map has none.</summary>
    public ImmutableArray<MapStation> Trail { get; init; } = [];

    /// <summary>Events that no point can be given for; said beside the map.</summary>
    public long WithoutPlace { get; }

    public double Left { get; }

    public double Top { get; }

    public double SpanX { get; }

    public double SpanY { get; }

    /// <summary>Map units a pixel, before anybody zooms.</summary>
    public double Unit => SpanX / Width;

    public static MapView Of(IEnumerable<MapPlace> places, IEnumerable<Country> countries, long withoutPlace)
    {
        ImmutableArray<MapPlace> sorted = [.. places.OrderByDescending(place => place.Count).ThenBy(place => place.Key, StringComparer.Ordinal)];
        var (left, right, top, bottom) = Bounds(sorted.Any(place => !place.IsVast) ? [.. sorted.Where(place => !place.IsVast)] : sorted);

        // A margin around, never closer than some degrees, in the drawing's proportion.
        double spanX = Math.Max((right - left) * 1.24, 500);
        double spanY = Math.Max((bottom - top) * 1.24, 500 * Height / Width);
        (spanX, spanY) = spanX / spanY > Width / Height ? (spanX, spanX * Height / Width) : (spanY * Width / Height, spanY);
        double x = ((left + right) / 2) - (spanX / 2), y = ((top + bottom) / 2) - (spanY / 2);

        var view = new MapView(sorted, withoutPlace, x, y, spanX, spanY);
        return view with { Labels = view.Placed(countries) };
    }

    /// <summary>Radius of a circle in pixels: its area grows with the number of events.</summary>
    public static double Radius(long count) => Math.Min(3.2 + (Math.Sqrt(count) * 1.9), 26);

    /// <summary>Names that have room: the largest places first, then countries; none stands upon another.</summary>
    private ImmutableArray<MapLabel> Placed(IEnumerable<Country> countries)
    {
        var taken = new List<(double Left, double Top, double Right)>();
        foreach (var place in Places.Take(MostPlaceNames))
        {
            double x = (MapProjection.X(place.Longitude) - Left) / Unit, radius = Radius(place.Count);
            taken.Add((x - radius, (MapProjection.Y(place.Latitude) - Top) / Unit, x + radius));
        }

        var labels = ImmutableArray.CreateBuilder<MapLabel>();
        void Place(MapLabel label)
        {
            double x = (MapProjection.X(label.Longitude) - Left) / Unit, y = (MapProjection.Y(label.Latitude) - Top) / Unit;
            double wide = label.Name.Length * LetterWidth * (label.Beside is null ? 1.35 : 1);
            double left = label.Beside is { } beside ? x + beside : x - (wide / 2), right = left + wide;
            bool isInside = left > 0 && right < Width && y > 12 && y < Height - 6;
            if (isInside && taken.TrueForAll(other => other.Left > right || other.Right < left || Math.Abs(other.Top - y) > LineHeight))
            {
                taken.Add((left - 4, y, right + 4));
                labels.Add(label);
            }
        }

        foreach (var place in Places.Take(MostPlaceNames).OrderBy(place => place.IsVast))
        {
            Place(new MapLabel(place.Name, place.Latitude, place.Longitude, Radius(place.Count) + 3));
        }

        foreach (var country in countries.Where(country => MapProjection.Length(country.RadiusKm, country.Latitude) > SpanX / 24).OrderByDescending(country => country.RadiusKm))
        {
            Place(new MapLabel(country.Name, country.Latitude, country.Longitude, null));
        }

        return labels.ToImmutable();
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
