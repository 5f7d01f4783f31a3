using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;

namespace Cairn.Analysis.Trends;

/// <summary>What is to be counted over time, and how.</summary>
public sealed record TrendRequest
{
    public EventFilter Filter { get; init; } = new();

    public CountUnit Unit { get; init; }

    public CountGrouping Grouping { get; init; }

    public PeriodLength Length { get; init; } = PeriodLength.Month;

    /// <summary>Over how many periods, the last included, the moving mean goes.</summary>
    public int MeanOver { get; init; } = 3;

    /// <summary>The first day that is read: far enough before the first that is asked for to know its mean and the year before it; null for all.</summary>
    public DateOnly? Reach => Filter.From is { Year: > 10 } from ? Period.Of(Length, from).First.AddYears(-Math.Max(1, 1 + (MeanOver / new Period(Length, from).InAYear))) : null;

    /// <summary>How many keys are told apart, the largest first; null for all.</summary>
    public int? Most { get; init; }
}
