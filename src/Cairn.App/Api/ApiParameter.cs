using System.Collections.Immutable;

namespace Cairn.App.Api;

/// <summary>A parameter that a list of the API takes. A parameter that is not listed is an error, so that no filter is lost by a misspelling.</summary>
internal sealed record ApiParameter(string Name, string Description)
{
    private static readonly ImmutableArray<ApiParameter> Paging =
    [
        new("page", "Which stretch of the list, from 1."),
        new("size", "How many items a stretch has, 1 to 1000; 100 where not given."),
    ];

    private static readonly ImmutableArray<ApiParameter> Period =
    [
        new("from", "First day: 2016-10-17, 2016-10 or 2016."),
        new("to", "Last day: 2016-10-17, 2016-10 or 2016."),
    ];

    private static readonly ImmutableArray<ApiParameter> Common =
    [
        new("report", "File stem or hash of one report."),
        new("text", "Words that the report must hold."),
        new("decided", "By what people decided: not-rejected (where not given), any, open, accepted, rejected."),
    ];

    public static ImmutableArray<ApiParameter> Events { get; } =
    [
        .. Period, .. Common,
        new("place", "Part of the name of the place or of its first-level division."),
        new("country", "ISO 3166-1 alpha-2 code."),
        new("admin1", "First-level division, whole name."),
        new("admin2", "Second-level division, whole name."),
        new("unplaced", "true for those alone that no point on the map can be given for."),
        new("actor", "Part of the name of somebody on either side."),
        new("type", "ACLED's event type or sub-event type, whole name."),
        new("tactic", "A tactic."),
        new("dataset", "Part of the name of an imported dataset; none for what was coded from reports."),
        new("measure", "A measure of ontology/quality.yaml: overrun-attempts."),
        new("dated", "first holds from and to against an event's first possible day alone."),
        new("box", "South, west, north, east in degrees, parted by commas."),
        new("confidence", "Least confidence, 0 to 1."),
        new("reports", "Least number of reports that tell of the event's incident."),
        new("sort", "newest (where not given), oldest, type, place, killed, confidence."),
        .. Paging,
    ];

    public static ImmutableArray<ApiParameter> Claims { get; } =
    [
        .. Period, .. Common,
        new("kind", "Claim kind."),
        new("subject", "Part of the name of whom the number is about."),
        new("speaker", "Part of the name of the speaker or of somebody who passed it on."),
        new("country", "A country code in the claim's scope."),
        .. Paging,
    ];

    public static ImmutableArray<ApiParameter> Assessments { get; } =
    [
        .. Period, .. Common,
        new("speaker", "Part of the name of the speaker or of somebody who passed it on."),
        new("stance", "asserts or denies."),
        .. Paging,
    ];

    public static ImmutableArray<ApiParameter> Reports { get; } =
    [
        .. Period,
        new("text", "Words that title or text must hold; the best match comes first."),
        new("outlet", "Part of the outlet's name."),
        new("language", "ISO 639-1 code."),
        .. Paging,
    ];
}
