using System.Collections.Immutable;
using System.Globalization;
using Cairn.Theatres;

namespace Cairn.Publishing.Datasets;

/// <summary>Incidents as rows of CSV, of UCDP GED's 49 columns, and of ACLED's 31. Columns that Cairn has nothing for stay empty.</summary>
/// <param name="ontology">Which type is which in UCDP's terms.</param>
/// <param name="countries">Names of countries by code.</param>
public sealed class IncidentTables(Ontology ontology, IEnumerable<Country> countries)
{
    private readonly Dictionary<string, string> names = countries.DistinctBy(c => c.Code).ToDictionary(c => c.Code, c => c.Name, StringComparer.Ordinal);

    public static ImmutableArray<string> PlainColumns { get; } =
    [
        "incident", "type", "subtype", "date_first", "date_last", "country", "admin1", "place", "latitude", "longitude", "radius_km", "actors", "targets",
        "killed_low", "killed_best", "killed_high", "killed_policy", "killed_why", "reports", "families", "stems", "aliases",
    ];

    public static IEnumerable<string?> Plain(IncidentFacts facts)
    {
        var point = facts.Place?.Gazetteer;
        return
        [
            facts.Incident.Id.Value, facts.Main.Thing.Type, facts.Main.Thing.SubType.Value, Day(facts.Days?.First), Day(facts.Days?.Last), facts.Place?.Country, facts.Place?.Admin1, facts.Place?.Name,
            Number(point?.Latitude), Number(point?.Longitude), Number(point?.RadiusKm), string.Join("; ", facts.Actors), string.Join("; ", facts.Targets),
            Number(facts.Figure.Low), Number(facts.Figure.Best), Number(facts.Figure.High), facts.Policy.ToString(), facts.Figure.Why,
            Number(facts.Incident.Reports), Number(facts.Incident.Families.Length), string.Join("; ", facts.Incident.Events.Select(e => e.Stem).Distinct()), string.Join("; ", facts.Incident.Aliases.Select(a => a.Value)),
        ];
    }

    /// <summary>The row in UCDP GED's columns; null where GED would not have it: no lethal type, no day or no one killed.</summary>
    public IEnumerable<string?>? Ged(IncidentFacts facts)
    {
        if (facts.Days is not { } days || facts.Figure.Best is not > 0 || Violence(facts) is not { } violence)
        {
            return null;
        }

        var point = facts.Place?.Gazetteer;
        (string? Latitude, string? Longitude) at = (Number(point?.Latitude), Number(point?.Longitude));
        var cells = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["id"] = facts.Incident.Id.Value, ["relid"] = facts.Incident.Id.Value, ["year"] = Number(days.First.Year), ["active_year"] = "1", ["code_status"] = "Cairn",
            ["type_of_violence"] = Number(violence), ["side_a"] = facts.Actors.FirstOrDefault(), ["side_b"] = violence == 3 ? "Civilians" : facts.Targets.FirstOrDefault(),
            ["dyad_name"] = $"{facts.Actors.FirstOrDefault() ?? "unknown"} - {(violence == 3 ? "Civilians" : facts.Targets.FirstOrDefault() ?? "unknown")}",
            ["number_of_sources"] = Number(facts.Incident.Families.Length), ["source_article"] = string.Join("; ", facts.Incident.Events.Select(e => e.Stem).Distinct()), ["source_office"] = facts.Main.Outlet,
            ["source_date"] = Day(facts.Main.Published), ["source_headline"] = facts.Main.Title, ["source_original"] = facts.Incident.Tolls.FirstOrDefault()?.Speaker,
            ["where_prec"] = Number(Precision(point?.Kind)), ["where_coordinates"] = facts.Place?.Name, ["where_description"] = facts.Place?.Name, ["adm_1"] = facts.Place?.Admin1, ["adm_2"] = point?.Admin2,
            ["latitude"] = at.Latitude, ["longitude"] = at.Longitude, ["geom_wkt"] = point is null ? null : $"POINT ({at.Longitude} {at.Latitude})", ["country"] = Name(facts.Place?.Country),
            ["event_clarity"] = days.Days == 1 ? "1" : "2", ["date_prec"] = Number(days.Days switch { 1 => 1, <= 6 => 2, 7 => 3, <= 31 => 4, _ => 5 }), ["date_start"] = Day(days.First), ["date_end"] = Day(days.Last),
            ["best"] = Number(facts.Figure.Best), ["high"] = Number(facts.Figure.High ?? facts.Figure.Best), ["low"] = Number(facts.Figure.Low),
        };
        return DatasetColumns.Ged.Select(column => cells.GetValueOrDefault(column));
    }

    /// <summary>The row in ACLED's columns; null where ACLED would not have it: no day.</summary>
    public IEnumerable<string?>? Acled(IncidentFacts facts)
    {
        if (facts.Days is not { } days)
        {
            return null;
        }

        var (told, point) = (facts.Main.Thing, facts.Place?.Gazetteer);
        bool atCivilians = told.Type == "Violence against civilians";
        var cells = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["event_id_cnty"] = facts.Incident.Id.Value, ["event_date"] = Day(days.First), ["year"] = Number(days.First.Year), ["time_precision"] = Number(days.Days switch { 1 => 1, <= 7 => 2, _ => 3 }),
            ["disorder_type"] = told.Type switch { "Protests" or "Riots" => "Demonstrations", "Strategic developments" => "Strategic developments", _ => "Political violence" },
            ["event_type"] = told.Type, ["sub_event_type"] = told.SubType.Value, ["actor1"] = facts.Actors.FirstOrDefault(), ["assoc_actor_1"] = Rest(facts.Actors), ["actor2"] = atCivilians ? "Civilians" : facts.Targets.FirstOrDefault(),
            ["assoc_actor_2"] = atCivilians ? string.Join("; ", facts.Targets) : Rest(facts.Targets), ["civilian_targeting"] = atCivilians ? "Civilian targeting" : null, ["country"] = Name(facts.Place?.Country),
            ["admin1"] = facts.Place?.Admin1, ["admin2"] = point?.Admin2, ["location"] = facts.Place?.Name, ["latitude"] = Number(point?.Latitude), ["longitude"] = Number(point?.Longitude),
            ["geo_precision"] = Number(Precision(point?.Kind) switch { 1 => 1, <= 3 => 2, _ => 3 }), ["source"] = string.Join("; ", facts.Incident.Events.Select(e => e.Outlet ?? e.Stem).Distinct()),
            ["notes"] = facts.Main.Evidence, ["fatalities"] = Number(facts.Figure.Best ?? 0), ["tags"] = $"figure: {facts.Figure.Why}",
        };
        return DatasetColumns.Acled.Select(column => cells.GetValueOrDefault(column));
    }

    private int? Violence(IncidentFacts facts) => ontology.SubType(facts.Main.Thing.SubType.Value)?.Ucdp is [var first, ..] ? first : null;

    private static int Precision(PlaceKind? kind) => kind switch
    {
        PlaceKind.Region => 7,
        PlaceKind.Country or null => 6,
        PlaceKind.Area or PlaceKind.River => 5,
        PlaceKind.Admin1 => 4,
        PlaceKind.Admin2 => 3,
        _ => 1,
    };

    private static string? Rest(ImmutableArray<string> names) => names.Length > 1 ? string.Join("; ", names.Skip(1)) : null;

    private string? Name(string? code) => code is null ? null : names.GetValueOrDefault(code, code);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
