using System.Collections.Immutable;
using Cairn.Analysis.Arithmetic;

namespace Cairn.Analysis.Series;

/// <summary>The figures of one counter for one thing, in order of time. Only these are ever joined by a line.</summary>
/// <param name="Counter">Who counts.</param>
/// <param name="Points">Each with a day; levels and counts as told.</param>
public sealed record CounterSeries(string Counter, ImmutableArray<Figure> Points);
