using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Cairn.Coding;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Publishing.Datasets;

/// <summary>UCDP GED: types of violence 1 and 2 are armed clashes, 3 is an attack on civilians; low and high are the event's killed, best is a claim of
/// the dataset's.</summary>
internal sealed class GedMapping(FrozenDictionary<string, string> countries) : IDatasetMapping
{
    /// <summary>Kind of place and kilometres around its point by where_prec, 1 exact to 7 open sea or country unknown.</summary>
    private static readonly (PlaceKind Kind, double Km)[] Precisions =
        [(PlaceKind.Town, 5), (PlaceKind.Town, 25), (PlaceKind.Admin2, 40), (PlaceKind.Admin1, 100), (PlaceKind.Area, 100), (PlaceKind.Country, 400), (PlaceKind.Region, 1000)];

    public Event Event(DatasetRow row, ContentHash file)
    {
        var span = row.Span;
        var (type, subType) = row.Required("type_of_violence") switch
        {
            "1" or "2" => ("Battles", "Armed clash"),
            "3" => ("Violence against civilians", "Attack"),
            var other => throw new FormatException($"'{other}' in 'type_of_violence' is none of 1, 2, 3"),
        };
        var (first, last) = (row.Day("date_start"), row.Text("date_end") is null ? row.Day("date_start") : row.Day("date_end"));
        if (last < first)
        {
            throw new FormatException("'date_end' is before 'date_start'");
        }

        var (low, high) = (row.Number("low", "low_est"), row.Number("high", "high_est"));
        return new Event
        {
            Anchor = new Anchor(file, AnchorKind.Event, span),
            Type = type,
            SubType = new Evidenced<string>(subType, span),
            Actors = Named(row.Text("side_a"), span),
            Targets = Named(row.Text("side_b"), span),
            Date = new Evidenced<DateRange>(new DateRange(first, last), span),
            Place = new Evidenced<EventPlace>(Place(row), span),
            Killed = low is null && high is null ? null : new Evidenced<CountRange>(new CountRange(low, high), span),
            Evidence = span,
            Confidence = 1,
        };
    }

    public Claim? Toll(DatasetRow row, ContentHash file, StageVersion dataset) => row.Number("best", "best_est") is not { } best ? null : new Claim
    {
        Anchor = new Anchor(file, AnchorKind.Claim, row.Span),
        Kind = "casualties",
        Subject = new Evidenced<string>(row.Text("dyad_name") ?? "all sides", row.Span),
        Period = new Evidenced<DateRange>(new DateRange(row.Day("date_start"), row.Text("date_end") is null ? row.Day("date_start") : row.Day("date_end")), row.Span),
        Value = new Evidenced<CountRange>(CountRange.Exactly(best), row.Span),
        Unit = "killed",
        Speaker = new Evidenced<string>(dataset.Name, row.Span),
        Evidence = row.Span,
        Confidence = 1,
    };

    private EventPlace Place(DatasetRow row)
    {
        string country = row.Required("country");
        string name = row.Text("where_coordinates", "adm_2", "adm_1") ?? country;
        int precision = (int)Math.Clamp(row.Number("where_prec") ?? 7, 1, 7);
        return DatasetPlace.Of(name, countries.GetValueOrDefault(country), row.Text("adm_1"), row.Text("adm_2"), row.Number("latitude"), row.Number("longitude"), Precisions[precision - 1]);
    }

    private static ImmutableArray<Evidenced<string>> Named(string? side, TextSpan span) => side is null ? [] : [new Evidenced<string>(side, span)];
}
