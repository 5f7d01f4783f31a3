using System.Collections.Immutable;

namespace Cairn.Analysis.Hypotheses;

/// <summary>What becomes of the leading hypothesis without one row, one source or one family of reports.</summary>
/// <param name="On"><c>row</c>, <c>source</c> or <c>family</c>.</param>
/// <param name="Name">Which: the row's label, the source's name, the family's reports.</param>
/// <param name="Rows">Labels of the rows that go with it.</param>
/// <param name="Leaders">Labels of the hypotheses that would lead.</param>
public sealed record Dependence(string On, string Name, ImmutableArray<string> Rows, ImmutableArray<string> Leaders);
