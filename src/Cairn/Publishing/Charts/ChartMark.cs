namespace Cairn.Publishing.Charts;

/// <summary>An upright line before a category, where something changed.</summary>
/// <param name="Category">The place of the category in the chart's list.</param>
/// <param name="Label">A few words beside the line.</param>
/// <param name="Says">What a pointer that rests on it is told.</param>
public sealed record ChartMark(int Category, string Label, string Says);
