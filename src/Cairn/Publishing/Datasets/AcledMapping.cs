using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Publishing.Datasets;

/// <summary>ACLED: types and sub-types are Cairn's own names; one number of deaths, no range; time_precision 2 is a week around the day, 3 its month.</summary>
internal sealed class AcledMapping(FrozenDictionary<string, string> countries, Ontology ontology) : IDatasetMapping
{
    /// <summary>Kind of place and kilometres around its point by geo_precision, 1 exact to 3 a province.</summary>
    private static readonly (PlaceKind Kind, double Km)[] Precisions = [(PlaceKind.Town, 5), (PlaceKind.Admin2, 30), (PlaceKind.Admin1, 100)];

    public Event Event(DatasetRow row, ContentHash file)
    {
        var span = row.Span;
        string type = row.Required("event_type"), subType = row.Required("sub_event_type");
        var known = ontology.Types.FirstOrDefault(t => t.Name.Equals(type, StringComparison.OrdinalIgnoreCase)) ?? throw new FormatException($"'{type}' in 'event_type' is no type that is known");
        var knownSub = known.SubTypes.FirstOrDefault(s => s.Name.Equals(subType, StringComparison.OrdinalIgnoreCase)) ?? throw new FormatException($"'{subType}' in 'sub_event_type' is no sub-type of {known.Name}");
        string country = row.Required("country");
        int precision = (int)Math.Clamp(row.Number("geo_precision") ?? 3, 1, 3);
        return new Event
        {
            Anchor = new Anchor(file, AnchorKind.Event, span),
            Type = known.Name,
            SubType = new Evidenced<string>(knownSub.Name, span),
            Actors = Named(span, row.Text("actor1"), row.Text("assoc_actor_1")),
            Targets = Named(span, row.Text("actor2"), row.Text("assoc_actor_2")),
            Date = new Evidenced<DateRange>(Days(row), span),
            Place = new Evidenced<EventPlace>(
                DatasetPlace.Of(row.Text("location", "admin3", "admin2", "admin1") ?? country, countries.GetValueOrDefault(country), row.Text("admin1"), row.Text("admin2"), row.Number("latitude"), row.Number("longitude"), Precisions[precision - 1]),
                span),
            Killed = row.Number("fatalities") is { } killed ? new Evidenced<CountRange>(CountRange.Exactly(killed), span) : null,
            Evidence = span,
            Confidence = 1,
        };
    }

    public Claim? Toll(DatasetRow row, ContentHash file, StageVersion dataset) => null;

    private static DateRange Days(DatasetRow row)
    {
        var day = row.Day("event_date");
        return row.Text("time_precision") switch
        {
            "2" => new DateRange(day.AddDays(-3), day.AddDays(3)),
            "3" => DateRange.Month(day.Year, day.Month),
            _ => DateRange.Day(day),
        };
    }

    private static ImmutableArray<Evidenced<string>> Named(TextSpan span, params ReadOnlySpan<string?> names)
    {
        var named = ImmutableArray.CreateBuilder<Evidenced<string>>();
        foreach (string? cell in names)
        {
            foreach (string name in cell?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
            {
                named.Add(new Evidenced<string>(name, span));
            }
        }

        return named.ToImmutable();
    }
}
