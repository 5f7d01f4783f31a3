using System.Collections.Immutable;

namespace Cairn.Coding.Events.Parties;

/// <summary>A verb that says who is behind a happening: one row of <c>event-responsibility.tsv</c>.</summary>
/// <param name="Kind">How surely.</param>
/// <param name="Parties">Where the party stands, in the order in which to look: subject, object, or a preposition.</param>
internal sealed record ResponsibilityVerb(AttributionKind Kind, ImmutableArray<string> Parties);
