using System.Collections.Immutable;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;
using Cairn.Values;

namespace Cairn.Analysis.Activity;

/// <summary>Where things happen: by governorate and district with the volume of reporting, where provinces meet, and how the middle moves.</summary>
public sealed record ActivityMap
{
    /// <summary>From this radius on a place is an area.</summary>
    public const double AreaKm = 12;

    /// <summary>Whole first-level divisions, those with most happenings first.</summary>
    public required ImmutableArray<AreaActivity> Divisions { get; init; }

    /// <summary>Districts, in the order of their divisions.</summary>
    public required ImmutableArray<AreaActivity> Districts { get; init; }

    /// <summary>Where divisions meet, those with most happenings first.</summary>
    public required ImmutableArray<Seam> Seams { get; init; }

    /// <summary>Happenings whose reports put them into different divisions, newest first.</summary>
    public required ImmutableArray<DisputedPlace> Disputed { get; init; }

    /// <summary>The middle of activity, period by period.</summary>
    public required ImmutableArray<CentreOfActivity> Centres { get; init; }

    /// <summary>The country that the middle is told of where happenings are in several: that with most. Null where all are in one.</summary>
    public string? CentreCountry { get; init; }

    /// <summary>All points, for a map.</summary>
    public required ImmutableArray<PointCount> Points { get; init; }

    /// <summary>Happenings in all.</summary>
    public required int Happenings { get; init; }

    /// <summary>Happenings that no point can be given for.</summary>
    public required int Unplaced { get; init; }

    /// <summary>Happenings whose place is an area.</summary>
    public required int Uncertain { get; init; }

    public static StageVersion Version { get; } = new("activity", "1.0");

    /// <summary>Reckons the map from the record.</summary>
    /// <param name="ledger">The record.</param>
    /// <param name="divisions">Knows divisions by name and point.</param>
    /// <param name="filter">Which events.</param>
    /// <param name="byMonth">Whether the middle is told by month; else by year.</param>
    /// <param name="stop">Stops the reading.</param>
    public static async Task<ActivityMap> OfAsync(ILedgerReader ledger, Divisions divisions, EventFilter filter, bool byMonth, CancellationToken stop = default)
    {
        var points = await ledger.CountPointsAsync(filter, byMonth, stop).ConfigureAwait(false);
        var reports = await ledger.CountAreaReportsAsync(filter, stop).ConfigureAwait(false);
        var disputed = await ledger.DisputedPlacesAsync(filter, stop).ConfigureAwait(false);
        return Of(divisions, points, reports, disputed);
    }

    /// <summary>Reckons the map from counts. Pure.</summary>
    public static ActivityMap Of(Divisions divisions, ImmutableArray<PointCount> points, ImmutableArray<AreaReports> reports, ImmutableArray<DisputedPlace> disputed)
    {
        PointCount[] named = [.. points.Select(point => point with { Admin1 = divisions.Usual(point.Country, point.Admin1) })];
        AreaReports[] told = [.. reports.Select(area => area with { Admin1 = divisions.Usual(area.Country, area.Admin1) })];
        DisputedPlace[] differing = [.. disputed.Select(place => place with { Divisions = [.. place.Divisions.Select(key => Usual(divisions, key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] }).Where(place => place.Divisions.Length > 1)];
        var whole = Areas(named, told, byDistrict: false);
        var order = whole.Select((area, index) => (area, index)).ToDictionary(pair => (pair.area.Country, pair.area.Division), pair => pair.index);
        string? country = MainCountry(named);
        return new ActivityMap
        {
            Divisions = whole,
            Districts = [.. Areas(named, told, byDistrict: true).Where(area => area.District.Length > 0).OrderBy(area => order[(area.Country, area.Division)])],
            Seams = SeamsOf(divisions, named, differing),
            Disputed = [.. differing],
            Centres = Activity.Centres.Of(named.Where(point => country is null || point.Country == country)),
            CentreCountry = country,
            Points = [.. named],
            Happenings = named.Sum(point => point.Count),
            Unplaced = named.Where(point => point.Latitude is null).Sum(point => point.Count),
            Uncertain = named.Where(IsUncertain).Sum(point => point.Count),
        };
    }

    /// <summary>A middle between two wars would lie in neither.</summary>
    private static string? MainCountry(PointCount[] points)
    {
        var countries = points.Where(point => point is { Latitude: not null, Country.Length: > 0 }).GroupBy(point => point.Country, StringComparer.Ordinal).OrderByDescending(group => group.Sum(point => point.Count)).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        return countries.Count > 1 ? countries[0].Key : null;
    }

    private static bool IsUncertain(PointCount point) => point is { Latitude: not null, RadiusKm: >= AreaKm };

    private static ImmutableArray<AreaActivity> Areas(PointCount[] points, AreaReports[] told, bool byDistrict)
    {
        var reports = told.ToLookup(area => (area.Country, area.Admin1, byDistrict ? area.Admin2 : ""));
        return
        [
            .. points.GroupBy(point => (point.Country, point.Admin1, District: byDistrict ? point.Admin2 : ""))
                .Select(area => new AreaActivity(
                    area.Key.Country, area.Key.Admin1, area.Key.District, area.Sum(point => point.Count), area.Where(IsUncertain).Sum(point => point.Count), reports[area.Key].Sum(row => row.Reports), reports[area.Key].Sum(row => row.Events)))
                .OrderByDescending(area => area.Happenings).ThenBy(area => area.Country, StringComparer.Ordinal).ThenBy(area => area.Division, StringComparer.Ordinal).ThenBy(area => area.District, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<Seam> SeamsOf(Divisions divisions, PointCount[] points, DisputedPlace[] disputed)
    {
        var near = points.Where(point => point is { Latitude: not null, Longitude: not null, RadiusKm: null or < AreaKm, Admin1.Length: > 0 })
            .GroupBy(point => (point.Latitude, point.Longitude, point.Place, Own: Activity.Divisions.Key(point.Country, point.Admin1)))
            .SelectMany(place => divisions.Meeting(place.Key.Latitude!.Value, place.Key.Longitude!.Value, place.Key.Own), (place, other) => (Pair: Pair(place.Key.Own, other), place.Key.Place, Count: place.Sum(point => point.Count)))
            .ToLookup(row => row.Pair);
        var differing = disputed.SelectMany(place => place.Divisions.SelectMany((one, index) => place.Divisions.Skip(index + 1), (one, other) => Pair(one, other)).Distinct()).CountBy(pair => pair).ToDictionary();
        return
        [
            .. near.Select(row => row.Key).Concat(differing.Keys).Distinct()
                .Select(pair => new Seam(
                    pair.One, pair.Other, near[pair].Sum(row => row.Count), differing.GetValueOrDefault(pair),
                    [.. near[pair].GroupBy(row => row.Place, StringComparer.Ordinal).OrderByDescending(place => place.Sum(row => row.Count)).ThenBy(place => place.Key, StringComparer.Ordinal).Select(place => place.Key)]))
                .OrderByDescending(seam => seam.Happenings + seam.Disputed).ThenBy(seam => seam.One, StringComparer.Ordinal).ThenBy(seam => seam.Other, StringComparer.Ordinal),
        ];
    }

    private static (string One, string Other) Pair(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    private static string Usual(Divisions divisions, string key) =>
        key.IndexOf('/', StringComparison.Ordinal) is var at and >= 0 ? Activity.Divisions.Key(key[..at], divisions.Usual(key[..at], key[(at + 1)..])) : key;
}
