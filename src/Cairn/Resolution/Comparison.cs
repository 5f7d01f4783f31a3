using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>What came of holding two tellings against each other.</summary>
/// <param name="Points">The sum of what speaks for and against.</param>
/// <param name="Verdict">What the sum says; null where it says nothing worth keeping.</param>
/// <param name="Likelihood">The estimate that both are one happening, 0 to 1.</param>
/// <param name="Reason">What agrees and what does not, in words.</param>
/// <param name="IsNear">True where both tell of one place and the same days, so that a reader may take them for one.</param>
public sealed record Comparison(int Points, LinkVerdict? Verdict, double Likelihood, string Reason, bool IsNear)
{
    private static readonly string Resolver = EventComparison.Version.ToString();

    /// <summary>True where the outcome is kept as a link: same, unsure, and different where a reader may take them for one.</summary>
    public bool IsKept => Verdict is LinkVerdict.Same or LinkVerdict.Unsure || (Verdict == LinkVerdict.Different && IsNear);

    /// <summary>The outcome as the machine's link of the two.</summary>
    /// <exception cref="InvalidOperationException">It says nothing.</exception>
    public Link ToLink(CodedId one, CodedId other) => Link.Between(
        one, other, Verdict ?? throw new InvalidOperationException("Nothing is said of these two."), Resolver, false, Reason, Likelihood);
}
