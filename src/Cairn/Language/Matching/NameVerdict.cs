using System.Collections.Immutable;

namespace Cairn.Language.Matching;

/// <summary>Whether two names are the same, how near they are, and why.</summary>
/// <param name="IsSame">The verdict.</param>
/// <param name="Likeness">0 to 1; 1 where nothing differs.</param>
/// <param name="Reasons">A phrase for each thing that decided or lowered it: "'rasool' and 'rasul': 'oo' read as 'u'".</param>
public sealed record NameVerdict(bool IsSame, double Likeness, ImmutableArray<string> Reasons)
{
    /// <summary>All reasons in one line.</summary>
    public string Reason => string.Join("; ", Reasons);
}
