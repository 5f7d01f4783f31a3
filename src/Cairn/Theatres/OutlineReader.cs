using System.Collections.Immutable;
using System.Globalization;

namespace Cairn.Theatres;

/// <summary>Reads the outlines of a theatre's areas, rivers and borders: <c>outlines.tsv</c>, where it is there.</summary>
internal static class OutlineReader
{
    private const string FileName = "outlines.tsv";

    /// <param name="folders">The theatre's folders; rows of a later one take the place of earlier ones with their place.</param>
    /// <param name="known">Ids of the places of the theatre and of the world layer.</param>
    public static ImmutableArray<Outline> Read(IReadOnlyList<string> folders, IReadOnlySet<string> known)
    {
        var outlines = new SortedDictionary<string, Outline>(StringComparer.Ordinal);
        foreach (string path in folders.Select(folder => Path.Combine(folder, FileName)).Where(File.Exists))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in TsvTable.Read(path, ["place", "kind", "reach_km", "points"]).Rows)
            {
                string place = row.Required("place");
                if (!seen.Add(place))
                {
                    throw row.Error(DataErrors.DuplicateId, $"'{place}' is there twice");
                }

                outlines[place] = known.Contains(place) ? Of(row, place) : throw row.Error(DataErrors.UnknownReference, $"'{place}' in 'place' is nowhere told");
            }
        }

        return [.. outlines.Values];
    }

    private static Outline Of(TsvRow row, string place)
    {
        var kind = row.Choice<OutlineKind>("kind");
        double reach = row.Number("reach_km") is { } value and > 0 and < 1000 ? value : throw row.Error(DataErrors.BadValue, $"'{row["reach_km"]}' in 'reach_km' is no distance");
        ImmutableArray<(double, double)> points = [.. row.Required("points").Split(',', StringSplitOptions.TrimEntries).Select(point => Point(row, point))];
        return points.Length >= (kind == OutlineKind.Line ? 2 : 3) ? new Outline(place, kind, reach, points) : throw row.Error(DataErrors.BadValue, "'points' are too few to draw it");
    }

    private static (double Latitude, double Longitude) Point(TsvRow row, string words)
    {
        string[] parts = words.Split(' ');
        return parts.Length == 2 && Degrees(parts[0]) is { } latitude and >= -90 and <= 90 && Degrees(parts[1]) is { } longitude and >= -180 and <= 180
            ? (latitude, longitude)
            : throw row.Error(DataErrors.BadValue, $"'{words}' in 'points' is no point (degrees north, a blank, degrees east)");
    }

    private static double? Degrees(string word) => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;
}
