using System.Collections.Immutable;
using Cairn.Analysis.Trends;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;
using Cairn.Values;

namespace Cairn.Analysis.Quality;

/// <summary>How many attacks met each measure of a set, from period to period and in each province.</summary>
/// <param name="Set">The measures.</param>
/// <param name="Counts">For each measure its counts over the same periods, told apart by province.</param>
/// <param name="Unnamed">For each measure how many of them name no doer.</param>
public sealed record QualityReport(QualitySet Set, ImmutableArray<Trend> Counts, ImmutableArray<long> Unnamed)
{
    /// <summary>The provinces in which any measure was met, the one with most first.</summary>
    public ImmutableArray<string> Provinces =>
        [.. Counts.SelectMany(trend => trend.Lines).GroupBy(line => line.Key!, StringComparer.Ordinal).OrderByDescending(group => group.Sum(line => line.Total)).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];

    /// <summary>Counts them.</summary>
    /// <param name="ledger">The record.</param>
    /// <param name="set">The measures.</param>
    /// <param name="request">Which events, what periods; its keys are provinces whatever it says.</param>
    /// <param name="stop">Stops the reading.</param>
    public static async Task<Outcome<QualityReport>> ReadAsync(ILedgerReader ledger, QualitySet set, TrendRequest request, CancellationToken stop = default)
    {
        var read = new List<TrendCounts>();
        foreach (var measure in set.Measures)
        {
            read.Add(await TrendCounts.ReadAsync(ledger, request with { Grouping = CountGrouping.Admin1, Filter = Narrow(request.Filter, set, measure) }, stop).ConfigureAwait(false));
        }

        var trends = ImmutableArray.CreateBuilder<Trend>();
        var days = read.SelectMany(counts => counts.All).Select(day => day.First).OfType<DateOnly>().ToList();
        foreach (var counts in read)
        {
            var filter = counts.Request.Filter;
            var outcome = days.Count == 0 ? Trend.Of(counts) : Trend.Of(counts with { Request = counts.Request with { Filter = filter with { From = filter.From ?? days.Min(), To = filter.To ?? days.Max() } } });
            if (outcome.Value is not { } trend)
            {
                return outcome.Rejection!;
            }

            trends.Add(trend);
        }

        ImmutableArray<bool> known = [.. Enumerable.Range(0, trends.Max(trend => trend.Periods.Length)).Select(i => trends.Any(trend => i < trend.Periods.Length && trend.All.Points[i].Count is not null))];
        var unnamed = ImmutableArray.CreateBuilder<long>();
        foreach (var counts in read)
        {
            var byDoer = set.Doer is null ? [] : await ledger.CountDaysAsync(counts.Request.Filter, counts.Request.Unit, CountGrouping.Actor, stop).ConfigureAwait(false);
            unnamed.Add(byDoer.Where(day => day.Key.Length == 0 && day.First is not null).Sum(day => day.Count));
        }

        return new QualityReport(set, [.. trends.Select(trend => trend.Knowing(known))], unnamed.ToImmutable());
    }

    /// <summary>The events that count for a measure: by the set's group or nobody named, unless the reader named a party; in the set's country, unless
    /// the reader named a place.</summary>
    public static EventFilter Narrow(EventFilter filter, QualitySet set, QualityMeasure measure) => filter with
    {
        AnyOf = measure.AnyOf,
        DoerOrNone = filter.Actor is null ? set.Doer : null,
        Country = filter is { Country: null, Place: null, Admin1: null, Box: null } ? set.Country : filter.Country,
    };
}
