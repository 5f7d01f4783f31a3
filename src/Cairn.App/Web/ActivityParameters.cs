using System.Collections.Immutable;
using Cairn.Analysis.Activity;
using Cairn.Analysis.Comparison;
using Cairn.App.Api;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;
using Microsoft.AspNetCore.Http;

namespace Cairn.App.Web;

/// <summary>What a comparison or an activity map takes from an address, and the addresses of what their cells count.</summary>
internal static class ActivityParameters
{
    private static readonly ImmutableArray<ApiParameter> Filtering = [.. ApiParameter.Events.Where(parameter => parameter.Name is not ("sort" or "page" or "size" or "dated"))];

    /// <summary>What a comparison takes.</summary>
    public static ImmutableArray<ApiParameter> OfComparison { get; } =
    [
        .. Filtering,
        new("first", "A side: a period (2013, 2013-06, 2013-04..2014-06) or a name (place=, admin1=, country=, actor=, type=, tactic=); several parted by semicolons."),
        new("second", "The other side."),
        new("facet", "What the drawing shows: tactic (where not given), target, subtype, division."),
    ];

    /// <summary>What an activity map takes.</summary>
    public static ImmutableArray<ApiParameter> OfMap { get; } = [.. Filtering, new("by", "year (where not given) or month: how often the middle of activity is told.")];

    /// <summary>The events of a filter, by its first possible days where it has any.</summary>
    public static string Events(EventFilter filter, string? admin1 = null, string? admin2 = null, bool unplaced = false)
    {
        var query = new Dictionary<string, string?>
        {
            ["from"] = Words.Day(filter.From), ["to"] = Words.Day(filter.To), ["dated"] = filter.IsByFirstDay ? "first" : null, ["dataset"] = filter.Dataset, ["place"] = filter.Place, ["country"] = filter.Country,
            ["admin1"] = admin1 ?? filter.Admin1, ["admin2"] = admin2 ?? filter.Admin2, ["unplaced"] = unplaced ? "true" : null, ["actor"] = filter.Actor, ["type"] = filter.Type, ["tactic"] = filter.Tactic, ["report"] = filter.Report, ["text"] = filter.Text,
        };
        return "/events" + QueryString.Create(query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }

    /// <summary>The events of one side that have a value; null where the list cannot be narrowed so: kinds of targets are made of many names.</summary>
    public static string? Events(ComparedSide side, EventFacet facet, string value) => facet switch
    {
        EventFacet.Tactic => Events(side.Filter with { Tactic = value }),
        EventFacet.SubType => Events(side.Filter with { Type = value }),
        EventFacet.Actor => Events(side.Filter with { Actor = value }),
        EventFacet.Division when value.IndexOf('/', StringComparison.Ordinal) is var at and > 0 => Events(side.Filter with { Country = value[..at] }, admin1: value[(at + 1)..]),
        _ => null,
    };

    /// <summary>The events of a province or district.</summary>
    public static string Events(EventFilter filter, AreaActivity area) =>
        Events(filter with { Country = area.Country.Length == 0 ? filter.Country : area.Country }, area.Division.Length == 0 ? null : area.Division, area.District.Length == 0 ? null : area.District);
}
