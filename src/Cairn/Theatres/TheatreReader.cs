using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>Reads one theatre out of the folders that tell of it and checks every row.</summary>
internal sealed class TheatreReader
{
    private readonly HashSet<string> countryCodes;
    private readonly HashSet<string> actorIds;

    /// <param name="name">The theatre's name.</param>
    /// <param name="folders">Its folders; rows of a later one take the place of earlier ones with their id.</param>
    /// <param name="world">The layer below; null for the world itself.</param>
    public TheatreReader(string name, IReadOnlyList<string> folders, TheatreReader? world)
    {
        Countries = world?.Countries ?? Rows(folders, "countries.tsv", ["code", "name", "capital", "latitude", "longitude", "radius_km", "demonyms", "variants"], [], "code", CountryOf, mustBeThere: true);
        countryCodes = world?.countryCodes ?? Countries.Select(country => country.Code).ToHashSet(StringComparer.Ordinal);

        var actors = Rows(folders, "actors.tsv", ["id", "name", "kind", "country", "variants"], ["parent"], "id", row => (Row: row, Actor: ActorOf(row)));
        actorIds = new HashSet<string>(world?.actorIds ?? [], StringComparer.Ordinal);
        actorIds.UnionWith(actors.Select(pair => pair.Actor.Id));
        foreach (var (row, actor) in actors)
        {
            Known(row, actorIds, actor.Parent, "parent");
        }

        var places = Rows(folders, "places.tsv", ["id", "name", "kind", "country", "latitude", "longitude", "radius_km", "variants"], ["admin1", "admin2", "population"], "id", PlaceOf);
        string[] heads = [.. folders.Select(folder => Path.Combine(folder, "theatre.yaml"))];
        var head = OntologyNode.Read(heads.LastOrDefault(File.Exists) ?? heads[0]).Allow("title", "description", "countries", "period");
        Theatre = new Theatre
        {
            Name = name,
            Title = head.Text("title"),
            Countries = [.. head.Texts("countries").Select(code => countryCodes.Contains(code) ? code : throw head.Error(DataErrors.UnknownReference, $"'{code}' in 'countries' is no country of the world layer"))],
            Actors = [.. actors.Select(pair => pair.Actor)],
            People = Rows(folders, "people.tsv", ["id", "name", "office", "actor", "country", "variants"], [], "id", PersonOf),
            Places = places,
            Outlines = OutlineReader.Read(folders, places.Concat(world?.Theatre.Places ?? []).Select(place => place.Id).ToHashSet(StringComparer.Ordinal)),
            Questions = QuestionReader.Read(folders, actorIds),
        };
    }

    public Theatre Theatre { get; }

    public ImmutableArray<Country> Countries { get; }

    private static ImmutableArray<T> Rows<T>(
        IReadOnlyList<string> folders, string file, ReadOnlySpan<string> required, ReadOnlySpan<string> optional, string key, Func<TsvRow, T> read, bool mustBeThere = false)
    {
        var rows = new List<T>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string folder in folders)
        {
            string path = Path.Combine(folder, file);
            if (!File.Exists(path) && (!mustBeThere || folder != folders[0]))
            {
                continue;
            }

            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in TsvTable.Read(path, required, optional).Rows)
            {
                string id = row.Required(key);
                if (!seen.Add(id))
                {
                    throw row.Error(DataErrors.DuplicateId, $"'{id}' is there twice");
                }

                if (places.TryGetValue(id, out int place))
                {
                    rows[place] = read(row);
                }
                else
                {
                    places.Add(id, rows.Count);
                    rows.Add(read(row));
                }
            }
        }

        return [.. rows];
    }

    private static Country CountryOf(TsvRow row) => new(
        row.Required("code"), row.Required("name"), row.List("variants"), row.List("demonyms"), row.Optional("capital"),
        Degrees(row, "latitude", 90) ?? throw row.Error(DataErrors.BadValue, "'latitude' is empty"),
        Degrees(row, "longitude", 180) ?? throw row.Error(DataErrors.BadValue, "'longitude' is empty"),
        Radius(row));

    private static double? Degrees(TsvRow row, string column, double limit) =>
        row.Number(column) is not { } value ? null
        : value >= -limit && value <= limit ? value
        : throw row.Error(DataErrors.BadValue, $"'{row[column]}' in '{column}' is beyond {limit} degrees");

    private static double Radius(TsvRow row) =>
        row.Number("radius_km") is { } value and > 0 and < 20000 ? value : throw row.Error(DataErrors.BadValue, $"'{row["radius_km"]}' in 'radius_km' is no distance");

    private static string? Known(TsvRow row, HashSet<string> known, string? id, string column) =>
        id is null || known.Contains(id) ? id : throw row.Error(DataErrors.UnknownReference, $"'{id}' in '{column}' is nowhere told");

    private static ImmutableArray<string> Variants(TsvRow row) =>
        [.. row.List("variants").Where(variant => !string.Equals(variant, row["name"], StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    private Actor ActorOf(TsvRow row) => new()
    {
        Id = row.Required("id"),
        Name = row.Required("name"),
        Kind = row.Choice<ActorKind>("kind"),
        Country = Known(row, countryCodes, row.Optional("country"), "country"),
        Parent = row.Optional("parent"),
        Variants = Variants(row),
    };

    private PublicFigure PersonOf(TsvRow row) => new()
    {
        Id = row.Required("id"),
        Name = row.Required("name"),
        Office = row.Optional("office"),
        Actor = Known(row, actorIds, row.Optional("actor"), "actor"),
        Country = Known(row, countryCodes, row.Optional("country"), "country"),
        Variants = Variants(row),
    };

    private Place PlaceOf(TsvRow row)
    {
        double? latitude = Degrees(row, "latitude", 90);
        double? longitude = Degrees(row, "longitude", 180);
        return latitude is null != longitude is null
            ? throw row.Error(DataErrors.BadValue, "one of 'latitude' and 'longitude' is empty")
            : new Place
            {
                Id = row.Required("id"),
                Name = row.Required("name"),
                Kind = row.Choice<PlaceKind>("kind"),
                Country = Known(row, countryCodes, row.Optional("country"), "country"),
                Admin1 = row.Optional("admin1"),
                Admin2 = row.Optional("admin2"),
                Latitude = latitude,
                Longitude = longitude,
                RadiusKm = Radius(row),
                Population = row.Number("population") is not { } people ? null
                    : people is >= 0 and <= int.MaxValue && people == Math.Floor(people) ? (int)people
                    : throw row.Error(DataErrors.BadValue, $"'{row["population"]}' in 'population' is no number of people"),
                Variants = Variants(row),
            };
    }
}
