using System.Collections.Immutable;

namespace Cairn.Ledger.Queries;

/// <summary>Which events are meant. What is null does not narrow. Names are compared without regard to case.</summary>
public sealed record EventFilter
{
    /// <summary>In place of a dataset's name: only what was coded from reports.</summary>
    public const string NoDataset = "none";

    /// <summary>Events that may have happened on or after this day; those without a date are left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Events that may have happened on or before this day; those without a date are left out.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Part of the name of the place, or of its first-level division.</summary>
    public string? Place { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>First-level division, whole name.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Part of the name of somebody on either side.</summary>
    public string? Actor { get; init; }

    /// <summary>ACLED's event type, or sub-event type, whole name.</summary>
    public string? Type { get; init; }

    public string? Tactic { get; init; }

    /// <summary>Part of the name of a doer; events that name no doer are taken in too.</summary>
    public string? DoerOrNone { get; init; }

    /// <summary>Events that meet at least one of these; all where there are none.</summary>
    public ImmutableArray<EventCondition> AnyOf { get; init; }

    /// <summary>File stem or hash of one report.</summary>
    public string? Report { get; init; }

    /// <summary>Words that the report must hold.</summary>
    public string? Text { get; init; }

    /// <summary>Part of the name of an imported dataset, or <see cref="NoDataset"/>.</summary>
    public string? Dataset { get; init; }

    /// <summary>Whether the days are held against an event's first possible day alone, as counts over time do.</summary>
    public bool IsByFirstDay { get; init; }

    public GeoBox? Box { get; init; }

    /// <summary>Second-level division, whole name.</summary>
    public string? Admin2 { get; init; }

    /// <summary>True for those alone that no point on the map can be given for.</summary>
    public bool Unplaced { get; init; }

    /// <summary>Least confidence, 0 to 1.</summary>
    public double? Confidence { get; init; }

    /// <summary>Least number of reports that tell of the event's incident.</summary>
    public int? LeastReports { get; init; }

    public DecisionFilter Decided { get; init; }

    /// <summary>The order of a list of events; counts and incidents pay it no heed.</summary>
    public EventOrder Order { get; init; }
}
