using Cairn.Ledger.Queries;

namespace Cairn.Storage.Sqlite;

/// <summary>What each filter means in SQL, over the rows <c>x</c> of events, claims or assessments, or <c>r</c>, <c>c</c> and <c>d</c> of reports.</summary>
internal static class Filters
{
    /// <summary>Only joined events stand in incident_of; any other has one report.</summary>
    private const string ToldByReports =
        """
        x.thing IN (SELECT thing FROM incident_of WHERE incident IN (
          SELECT io.incident FROM incident_of io JOIN events told ON told.thing = io.thing AND told.current = 1 GROUP BY io.incident HAVING count(DISTINCT told.report) >= @reports))
        """;

    public static Conditions Of(EventFilter filter)
    {
        var conditions = new Conditions().Always("x.current = 1")
            .Decided(filter.Decided)
            .When(Stored.Day(filter.From), "from", filter.IsByFirstDay ? "x.first_day >= @from" : "x.last_day >= @from")
            .When(Stored.Day(filter.To), "to", "x.first_day <= @to")
            .OfDataset(filter.Dataset)
            .WhenPart(filter.Place, "place", @"(x.place LIKE @place ESCAPE '\' OR x.admin1 LIKE @place ESCAPE '\')")
            .When(filter.Country?.ToUpperInvariant(), "country", "x.country = @country")
            .When(filter.Admin1, "admin1", "x.admin1 = @admin1 COLLATE NOCASE")
            .When(filter.Admin2, "admin2", "x.admin2 = @admin2 COLLATE NOCASE")
            .When(filter.Unplaced ? 1.0 : null, "unplaced", "x.latitude IS NULL")
            .WhenPart(filter.Actor, "actor", @"x.seq IN (SELECT ep.event FROM parties p JOIN event_parties ep ON ep.party = p.seq WHERE p.name LIKE @actor ESCAPE '\')")
            .When(filter.Type, "type", "(x.type = @type COLLATE NOCASE OR x.subtype = @type COLLATE NOCASE)")
            .When(filter.Tactic?.ToLowerInvariant(), "tactic", "x.seq IN (SELECT event FROM event_tactics WHERE tactic = @tactic)")
            .WhenPart(filter.DoerOrNone, "doer", @"(NOT EXISTS (SELECT 1 FROM event_parties ed WHERE ed.event = x.seq AND ed.role = 'actor') OR x.seq IN (SELECT ep2.event FROM parties p2 JOIN event_parties ep2 ON ep2.party = p2.seq AND ep2.role = 'actor' WHERE p2.name LIKE @doer ESCAPE '\'))")
            .AnyOf(filter.AnyOf)
            .When(filter.Confidence, "confidence", "x.confidence >= @confidence")
            .When(filter.LeastReports is > 1 and { } least ? (double)least : null, "reports", ToldByReports)
            .OfReport(filter.Report, "x.report")
            .WithWords(filter.Text, "x.report");
        return filter.Box is { } box ? Within(conditions, box) : conditions;
    }

    public static Conditions Of(ClaimFilter filter) => new Conditions().Always("x.current = 1")
        .Decided(filter.Decided)
        .When(Stored.Day(filter.From), "from", "x.last_day >= @from")
        .When(Stored.Day(filter.To), "to", "x.first_day <= @to")
        .When(filter.Thing?.Value, "thing", "x.thing = (SELECT seq FROM things WHERE id = @thing)")
        .When(filter.Kind, "kind", "x.kind = @kind COLLATE NOCASE")
        .WhenPart(filter.Subject, "subject", @"x.subject LIKE @subject ESCAPE '\'")
        .WhenPart(filter.Speaker, "speaker", @"(x.speaker LIKE @speaker ESCAPE '\' OR x.via LIKE @speaker ESCAPE '\')")
        .When(filter.Country is { Length: > 0 } country ? $"|{country.ToUpperInvariant()}|" : null, "country", "instr(x.scope, @country) > 0")
        .OfReport(filter.Report, "x.report")
        .WithWords(filter.Text, "x.report");

    public static Conditions Of(AssessmentFilter filter) => new Conditions().Always("x.current = 1")
        .Decided(filter.Decided)
        .When(Stored.Day(filter.From), "from", "x.day >= @from")
        .When(Stored.Day(filter.To), "to", "x.day <= @to")
        .WhenPart(filter.Speaker, "speaker", @"(x.speaker LIKE @speaker ESCAPE '\' OR x.via LIKE @speaker ESCAPE '\')")
        .When(filter.Thing?.Value, "thing", "x.thing = (SELECT seq FROM things WHERE id = @thing)")
        .When(filter.Stance?.ToString(), "stance", "x.stance = @stance")
        .OfReport(filter.Report, "x.report")
        .WithWords(filter.Text, "x.report");

    public static Conditions Of(ReportFilter filter) => new Conditions().Always("1 = 1")
        .When(Stored.Day(filter.From), "from", "d.published_last >= @from")
        .When(Stored.Day(filter.To), "to", "d.published_first <= @to")
        .WhenPart(filter.Outlet, "outlet", @"d.outlet LIKE @outlet ESCAPE '\'")
        .When(filter.Language, "language", "d.language = @language")
        .When(string.IsNullOrWhiteSpace(filter.Text) ? null : Stored.Words(filter.Text), "words", "documents_text MATCH @words");

    /// <summary>SQLite puts nulls last where it sorts downwards and first where upwards.</summary>
    public static string Order(EventOrder order) => order switch
    {
        EventOrder.Oldest => "x.first_day IS NULL, x.first_day, x.seq",
        EventOrder.Type => "x.type, x.subtype, x.first_day DESC, x.seq DESC",
        EventOrder.Place => "x.country IS NULL, x.country, x.admin1 IS NULL, x.admin1, x.place, x.first_day DESC, x.seq DESC",
        EventOrder.Killed => "coalesce(x.killed_high, x.killed_low) DESC, x.first_day DESC, x.seq DESC",
        EventOrder.Confidence => "x.confidence, x.seq",
        _ => "x.first_day DESC, x.seq DESC",
    };

    /// <summary>A box over the date line is two boxes.</summary>
    private static Conditions Within(Conditions conditions, GeoBox box)
    {
        string columns = box.West <= box.East ? "(west >= @west AND east <= @east)" : "(west >= @west OR east <= @east)";
        return conditions
            .When(box.South, "south", "1 = 1").When(box.North, "north", "1 = 1").When(box.West, "west", "1 = 1").When(box.East, "east", "1 = 1")
            .Always($"x.seq IN (SELECT event FROM events_map WHERE south >= @south AND north <= @north AND {columns})");
    }
}
