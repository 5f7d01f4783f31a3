using System.Collections.Immutable;
using Cairn.Analysis.Trends;

namespace Cairn.Analysis.Forecasting;

/// <summary>How ways of forecasting did on the past, month by month.</summary>
/// <param name="First">The first month that was foretold.</param>
/// <param name="Last">The last.</param>
/// <param name="Scores">For one month ahead, two months and so on, a score a way of forecasting; the one that Cairn uses first.</param>
public sealed record ForecastTrial(Period First, Period Last, ImmutableArray<ImmutableArray<ForecastScore>> Scores);
