using System.Collections.Immutable;
using Cairn.Ledger.Queries;

namespace Cairn.Analysis.Quality;

/// <summary>One measure of how dangerous attacks are: which events count for it.</summary>
/// <param name="Name">As files and addresses have it: <c>overrun-attempts</c>.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Says">What it takes in, in a sentence.</param>
/// <param name="AnyOf">An event counts where it meets one of these.</param>
public sealed record QualityMeasure(string Name, string Title, string Says, ImmutableArray<EventCondition> AnyOf);
