using System.Collections.Immutable;

namespace Cairn.Coding.Events.Judging;

/// <summary>What the coder found of one happening and whether it holds it for an event: the candidate, what speaks for and against it, and the sum.</summary>
/// <param name="Candidate">The event as it is coded if it is accepted.</param>
/// <param name="Features">What speaks for and against it; the weights stand in <c>event-weights.tsv</c>.</param>
/// <param name="Sum">The weights of the features together.</param>
/// <param name="IsAccepted">Whether the sum reaches the threshold.</param>
internal sealed record EventDecision(Event Candidate, ImmutableArray<string> Features, int Sum, bool IsAccepted);
