using System.Collections.Immutable;
using Cairn.Analysis.Trends;
using Cairn.App.Api;
using Cairn.Ledger.Counts;
using Microsoft.AspNetCore.Http;

namespace Cairn.App.Web;

/// <summary>Which trend an address asks for, and the address of what one of its cells counts.</summary>
internal static class TrendParameters
{
    /// <summary>Names beside those that any list of events takes.</summary>
    public static ImmutableArray<ApiParameter> Known { get; } =
    [
        .. ApiParameter.Events.Where(parameter => parameter.Name is not ("sort" or "page" or "size" or "dated")),
        new("by", "none (where not given), type, subtype, tactic, actor, target, admin1, place, country."),
        new("period", "day, week, month (where not given), quarter, year."),
        new("count", "incidents (where not given) or events."),
        new("mean", "Periods of the moving mean, 1 to 60; 3 where not given."),
        new("most", "Only the largest of what is told apart, 1 to 1000; all where not given."),
    ];

    public static TrendRequest Request(Parameters given, int? most = null)
    {
        int asked = given.Whole("most", 0, 1, 1000);
        return new TrendRequest
        {
            Filter = Filters.Events(given),
            Unit = given.Choice<CountUnit>("count") ?? default,
            Grouping = given.Choice<CountGrouping>("by") ?? default,
            Length = given.Choice<PeriodLength>("period") ?? PeriodLength.Month,
            MeanOver = given.Whole("mean", new TrendRequest().MeanOver, 1, 60),
            Most = asked > 0 ? asked : most,
        };
    }

    /// <summary>The list of what was counted in one period under one key, with the other filters of the trend.</summary>
    public static string Href(Trend trend, Period period, string? key) => Href(trend, period, period, key);

    /// <summary>The same for several periods on end.</summary>
    public static string Href(Trend trend, Period first, Period last, string? key, string? measure = null)
    {
        var (filter, by) = (trend.Request.Filter, trend.Request.Grouping);
        var query = new Dictionary<string, string?>
        {
            ["from"] = Words.Day(first.First), ["to"] = Words.Day(last.Last), ["dated"] = "first", ["dataset"] = filter.Dataset, ["place"] = filter.Place, ["country"] = filter.Country, ["admin1"] = filter.Admin1,
            ["actor"] = filter.Actor, ["type"] = filter.Type, ["tactic"] = filter.Tactic, ["measure"] = measure, ["report"] = filter.Report, ["text"] = filter.Text,
        };
        string? name = by switch
        {
            CountGrouping.Type or CountGrouping.SubType => "type",
            CountGrouping.Actor or CountGrouping.Target => "actor",
            CountGrouping.None => null,
            _ => by.ToString().ToLowerInvariant(),
        };
        if (name is not null && key is { Length: > 0 })
        {
            query[name] = key;
        }

        return (trend.Request.Unit == CountUnit.Incidents ? "/incidents" : "/events") + QueryString.Create(query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }
}
