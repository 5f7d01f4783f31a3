using System.Collections.Immutable;
using Cairn.Publishing.Charts;

namespace Cairn.App.Api;

/// <summary>What an analysis came to, in every form that it is given in.</summary>
/// <param name="Words">Plain sentences, with what is not sure.</param>
/// <param name="Table">Its numbers, for CSV.</param>
/// <param name="Chart">Its drawing, for SVG.</param>
/// <param name="Items">Its items as JSON.</param>
internal sealed record AnalysisAnswer(ImmutableArray<string> Words, AnalysisTable Table, Chart Chart, IEnumerable<string> Items);
