using System.Globalization;
using System.Text.Json;
using Cairn.Language.Names;
using CsvHelper;

namespace Cairn.Exams.Places;

/// <summary>Reads the open gazetteer extracts that lie beside the exams.</summary>
internal static class PlaceExtracts
{
    private static readonly string[] Kinds = ["town", "village", "city", "district", "neighborhood", "neighbourhood", "area", "camp", "hamlet", "suburb", "quarter", "subdistrict"];

    /// <summary>What the series writes before a name, folded: a district, a sub-district, a village.</summary>
    private static readonly string[] KindsBefore = ["qada", "nahiyat", "qaryat"];

    /// <summary>All points of the extracts that are there.</summary>
    /// <param name="exams">Folder of the exams, with <c>places</c> and <c>series</c> in it.</param>
    public static IEnumerable<ReferencePoint> Read(string exams) =>
        GeoNames(Path.Combine(exams, "places", "geonames", "cities15000.txt"))
            .Concat(Directory.Exists(Path.Combine(exams, "places", "dr5hn"))
                ? Directory.GetFiles(Path.Combine(exams, "places", "dr5hn"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Dr5hn) : [])
            .Concat(Ged(Path.Combine(exams, "series", "ged_iraq_1989_2016.csv")));

    /// <summary>The spelling by which names are compared.</summary>
    public static string Key(string name) => string.Concat(NameParts.Of(name, out _).Select(part => part.Word));

    private static IEnumerable<ReferencePoint> GeoNames(string path)
    {
        foreach (string line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            string[] cells = line.Split('\t');
            double latitude = Number(cells[4]), longitude = Number(cells[5]);
            foreach (string name in cells[3].Split(',', StringSplitOptions.RemoveEmptyEntries).Append(cells[1]).Distinct(StringComparer.Ordinal))
            {
                yield return new ReferencePoint(name, Key(name), cells[8], latitude, longitude, "GeoNames");
            }
        }
    }

    private static IEnumerable<ReferencePoint> Dr5hn(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var place in document.RootElement.EnumerateArray())
        {
            double latitude = Number(place.GetProperty("latitude").GetString()!), longitude = Number(place.GetProperty("longitude").GetString()!);
            foreach (string key in (string[])["name", "native"])
            {
                if (place.GetProperty(key).GetString() is { Length: > 0 } name)
                {
                    yield return new ReferencePoint(name, Key(name), place.GetProperty("country_code").GetString()!, latitude, longitude, "dr5hn");
                }
            }
        }
    }

    /// <summary>Points of events whose place is told exactly or nearly.</summary>
    private static IEnumerable<ReferencePoint> Ged(string path)
    {
        if (!File.Exists(path))
        {
            yield break;
        }

        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var seen = new HashSet<(string, double, double)>();
        while (csv.Read())
        {
            string[] words = csv.GetField("where_coordinates")!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int first = KindsBefore.Contains(Key(words[0]), StringComparer.Ordinal) ? 1 : 0, end = Kinds.Contains(words[^1], StringComparer.OrdinalIgnoreCase) ? words.Length - 1 : words.Length;
            if (end <= first || csv.GetField("where_prec") is not ("1" or "2" or "3"))
            {
                continue;
            }

            string name = string.Join(' ', words[first..end]);
            double latitude = Number(csv.GetField("latitude")!), longitude = Number(csv.GetField("longitude")!);
            if (seen.Add((name, latitude, longitude)))
            {
                yield return new ReferencePoint(name, Key(name), "IQ", latitude, longitude, "UCDP GED");
            }
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
