using System.Collections.Immutable;
using System.Text.Json;
using Cairn.Values;

namespace Cairn.Theatres.Gazetteers;

/// <summary>Reads the outlines of divisions from GeoJSON as Natural Earth, geoBoundaries, GADM and the UN's common datasets write it.</summary>
internal static class BoundaryFile
{
    private static readonly ImmutableArray<string> NameKeys = ["name_en", "ADM2_EN", "ADM1_EN", "shapeName", "NAME_2", "NAME_1", "name", "NAME"];
    private static readonly ImmutableArray<string> CountryKeys = ["iso_a2", "ISO_A2", "ADM0_PCODE", "shapeISO", "iso_3166_2", "ISO3166-2", "country"];

    /// <summary>The boundaries of a file, and a rejection for each feature that is none.</summary>
    public static IEnumerable<Outcome<Boundary>> Read(string path)
    {
        JsonDocument? json = null;
        Rejection? broken = null;
        try
        {
            using var stream = File.OpenRead(path);
            json = JsonDocument.Parse(stream);
        }
        catch (JsonException e)
        {
            broken = Reject(path, 0, $"the file is not valid JSON ({e.Message.ReplaceLineEndings(" ")})");
        }

        if (json is null)
        {
            yield return broken!;
            yield break;
        }

        using (json)
        {
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
            {
                yield return Reject(path, 0, "the file is no GeoJSON feature collection");
                yield break;
            }

            int number = 0;
            foreach (var feature in features.EnumerateArray())
            {
                yield return One(path, ++number, feature);
            }
        }
    }

    private static Outcome<Boundary> One(string path, int number, JsonElement feature)
    {
        if (!feature.TryGetProperty("properties", out var properties) || Value(properties, NameKeys) is not { } name)
        {
            return Reject(path, number, $"the feature has none of the names {string.Join(", ", NameKeys)}");
        }

        var rings = ImmutableArray.CreateBuilder<ImmutableArray<(double, double)>>();
        if (!feature.TryGetProperty("geometry", out var geometry) || !Rings(geometry, rings) || rings.Count == 0)
        {
            return Reject(path, number, $"'{name}' has no polygon");
        }

        string? country = Value(properties, CountryKeys) is { Length: >= 2 } code && code[..2].All(char.IsAsciiLetter) && (code.Length == 2 || !char.IsAsciiLetter(code[2])) ? code[..2].ToUpperInvariant() : null;
        string level = Value(properties, ["shapeType", "admin_level"]) ?? "";
        bool second = level is "ADM2" or "6" || Value(properties, ["NAME_2", "ADM2_EN"]) is not null;
        return new Boundary { Name = name, Country = country, Kind = second ? PlaceKind.Admin2 : PlaceKind.Admin1, Rings = rings.DrainToImmutable() };
    }

    private static string? Value(JsonElement properties, ImmutableArray<string> keys)
    {
        foreach (string key in keys)
        {
            if (properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(key, out var value)
                && (value.ValueKind == JsonValueKind.String ? value.GetString() : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null) is { Length: > 0 } text)
            {
                return text.Trim();
            }
        }

        return null;
    }

    private static bool Rings(JsonElement geometry, ImmutableArray<ImmutableArray<(double, double)>>.Builder rings)
    {
        if (geometry.ValueKind != JsonValueKind.Object || !geometry.TryGetProperty("type", out var type) || !geometry.TryGetProperty("coordinates", out var coordinates))
        {
            return false;
        }

        return type.GetString() switch
        {
            "Polygon" => Polygon(coordinates, rings),
            "MultiPolygon" => coordinates.ValueKind == JsonValueKind.Array && coordinates.EnumerateArray().All(polygon => Polygon(polygon, rings)),
            _ => false,
        };
    }

    private static bool Polygon(JsonElement polygon, ImmutableArray<ImmutableArray<(double, double)>>.Builder rings)
    {
        if (polygon.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (var line in polygon.EnumerateArray())
        {
            var points = ImmutableArray.CreateBuilder<(double, double)>();
            foreach (var point in line.ValueKind == JsonValueKind.Array ? line.EnumerateArray() : default)
            {
                if (point.ValueKind != JsonValueKind.Array || point.GetArrayLength() < 2 || !point[0].TryGetDouble(out double x) || !point[1].TryGetDouble(out double y) || Math.Abs(x) > 180 || Math.Abs(y) > 90)
                {
                    return false;
                }

                points.Add((x, y));
            }

            if (points.Count < 4)
            {
                return false;
            }

            rings.Add(points.DrainToImmutable());
        }

        return true;
    }

    private static Rejection Reject(string path, int number, string message) =>
        new(GazetteerErrors.BadBoundary, number == 0 ? path : $"{path} feature {number}", message + ".", "Mend the feature or leave it out; the rest goes on.");
}
