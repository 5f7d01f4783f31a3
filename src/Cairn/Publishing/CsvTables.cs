using System.Collections.Immutable;
using System.Globalization;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Publishing;

/// <summary>The columns of exported tables and the cells of each row. Lists are parted by <c>; </c>, ranges stand in two columns.</summary>
public static class CsvTables
{
    public static ImmutableArray<string> EventColumns { get; } =
    [
        "report", "event", "key", "incident", "type", "subtype", "tactics", "actors", "attributions", "targets", "date_first", "date_last", "country", "admin1", "place",
        "latitude", "longitude", "radius_km", "place_precision", "acled_geo_precision", "ucdp_where_prec", "killed_low", "killed_high", "wounded_low", "wounded_high", "captured_low", "captured_high", "stage", "confidence",
        "evidence", "outlet", "published", "title", "coder", "decision", "decided_by",
    ];

    public static ImmutableArray<string> ClaimColumns { get; } =
    [
        "report", "claim", "key", "kind", "subject", "scope", "period_first", "period_last", "value_low", "value_high", "unit", "speaker", "via", "confidence",
        "evidence", "outlet", "published", "title", "coder", "decision", "decided_by",
    ];

    public static ImmutableArray<string> AssessmentColumns { get; } =
    [
        "report", "assessment", "key", "proposition", "stance", "speaker", "via", "confidence", "evidence", "outlet", "published", "title", "coder", "decision", "decided_by",
    ];

    public static IEnumerable<string?> Cells(Entry<Event> entry)
    {
        var (thing, place) = (entry.Thing, entry.Thing.Place?.Value);
        return
        [
            entry.Stem, entry.Name, entry.Id.Value, entry.Incident?.Value, thing.Type, thing.SubType.Value, List(thing.Tactics), List(thing.Actors), List(thing.Attributions), List(thing.Targets),
            Day(thing.Date?.Value.First), Day(thing.Date?.Value.Last), place?.Country, place?.Admin1, place?.Name,
            Number(place?.Gazetteer?.Latitude), Number(place?.Gazetteer?.Longitude), Number(place?.Gazetteer is { Latitude: not null } known ? known.RadiusKm : null),
            Precision(place).ToString().ToLowerInvariant(), Number((decimal?)PlacePrecisions.Acled(Precision(place))), Number((decimal?)PlacePrecisions.Ucdp(Precision(place))),
            Number(thing.Killed?.Value.Low), Number(thing.Killed?.Value.High), Number(thing.Wounded?.Value.Low), Number(thing.Wounded?.Value.High),
            Number(thing.Captured?.Value.Low), Number(thing.Captured?.Value.High), thing.Stage.ToString().ToLowerInvariant(), Number(Math.Round(thing.Confidence, 3)),
            .. Source(entry),
        ];
    }

    private static PlacePrecision Precision(EventPlace? place) => place?.Precision ?? PlacePrecision.Unknown;

    public static IEnumerable<string?> Cells(Entry<Claim> entry) =>
    [
        entry.Stem, entry.Name, entry.Id.Value, entry.Thing.Kind, entry.Thing.Subject.Value, List(entry.Thing.Scope),
        Day(entry.Thing.Period?.Value.First), Day(entry.Thing.Period?.Value.Last), Number(entry.Thing.Value.Value.Low), Number(entry.Thing.Value.Value.High),
        entry.Thing.Unit, entry.Thing.Speaker.Value, List(entry.Thing.Via), Number(Math.Round(entry.Thing.Confidence, 3)), .. Source(entry),
    ];

    public static IEnumerable<string?> Cells(Entry<Assessment> entry) =>
    [
        entry.Stem, entry.Name, entry.Id.Value, entry.Thing.Proposition, entry.Thing.Stance.ToString().ToLowerInvariant(), entry.Thing.Speaker.Value, List(entry.Thing.Via),
        Number(Math.Round(entry.Thing.Confidence, 3)), .. Source(entry),
    ];

    private static IEnumerable<string?> Source<T>(Entry<T> entry) where T : class =>
    [
        entry.Evidence, entry.Outlet, Day(entry.Published), entry.Title, entry.Coder.ToString(), entry.Standing?.ToString().ToLowerInvariant(),
        entry.Decisions.IsEmpty ? null : entry.Decisions[^1].By,
    ];

    private static string List<T>(IEnumerable<Evidenced<T>> values) => string.Join("; ", values.Select(v => v.Value));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString("0.#####", CultureInfo.InvariantCulture);
}
