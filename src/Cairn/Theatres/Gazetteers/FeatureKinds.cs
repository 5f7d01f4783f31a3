using System.Collections.Frozen;

namespace Cairn.Theatres.Gazetteers;

/// <summary>What the features of GeoNames are in Cairn's scale, and how far each kind reaches.</summary>
internal sealed class FeatureKinds
{
    private const int CityPopulation = 100_000, TownPopulation = 10_000;

    private readonly FrozenDictionary<string, (PlaceKind Kind, float RadiusKm)?>.AlternateLookup<ReadOnlySpan<char>> kinds;

    private FeatureKinds(FrozenDictionary<string, (PlaceKind, float)?> kinds) => this.kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static FeatureKinds Read(string path) => new(TsvTable.Read(path, ["feature", "kind", "radius_km"]).Rows.ToFrozenDictionary(
        row => row.Required("feature"),
        row => row.Optional("kind") is null ? ((PlaceKind, float)?)null : (row.Choice<PlaceKind>("kind"), (float)(row.Number("radius_km") ?? throw row.Error(DataErrors.BadValue, "'radius_km' is empty"))),
        StringComparer.Ordinal));

    /// <summary>Kind and radius of a feature; null where the feature is passed over.</summary>
    public (PlaceKind Kind, float RadiusKm)? Of(ReadOnlySpan<char> featureClass, ReadOnlySpan<char> code, uint population)
    {
        Span<char> feature = stackalloc char[24];
        if (featureClass.Length != 1 || code.Length > 20)
        {
            return null;
        }

        feature[0] = featureClass[0];
        feature[1] = '.';
        code.CopyTo(feature[2..]);
        if (code.Length > 0 && kinds.TryGetValue(feature[..(code.Length + 2)], out var exact))
        {
            return exact;
        }

        return !kinds.TryGetValue(featureClass, out var general) ? null
            : featureClass[0] != 'P' ? general
            : population >= CityPopulation ? (PlaceKind.City, 12)
            : population >= TownPopulation ? (PlaceKind.Town, 6)
            : general;
    }
}
