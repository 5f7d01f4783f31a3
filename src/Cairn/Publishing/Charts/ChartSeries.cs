using System.Collections.Immutable;

namespace Cairn.Publishing.Charts;

/// <summary>One row of numbers on a chart: a value a category, or a low and a high. What is missing is null and leaves a hole.</summary>
/// <param name="Name">As the legend has it.</param>
/// <param name="Tone">The style class of its colour: <c>s0</c> to <c>s5</c>, <c>t-battles</c> and its like, or <c>quiet</c>.</param>
/// <param name="Shape">How it is drawn.</param>
/// <param name="Values">A value a category; the highs where <paramref name="Lows"/> are given.</param>
public sealed record ChartSeries(string Name, string Tone, ChartShape Shape, ImmutableArray<double?> Values)
{
    /// <summary>The lower ends of a band or range; empty for other shapes.</summary>
    public ImmutableArray<double?> Lows { get; init; } = [];

    /// <summary>The style class of the n-th of several series that have no colour of their own.</summary>
    public static string ToneOf(int place) => $"s{place % 6}";
}
