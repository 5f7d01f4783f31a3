using System.Collections.Immutable;

namespace Cairn.Resolution;

/// <summary>What persons said of two events and did not take back: each taking back undoes the last word that still stands, and what was said before
/// that holds again.</summary>
public static class StandingLinks
{
    /// <param name="said">Links of one pair, oldest first; the machine's are passed over.</param>
    /// <returns>The words that stand, oldest first; the last of them holds.</returns>
    public static ImmutableArray<Link> Of(IEnumerable<Link> said)
    {
        var standing = ImmutableArray.CreateBuilder<Link>();
        foreach (var link in said.Where(link => link.IsHuman))
        {
            if (link.Verdict != LinkVerdict.Undone)
            {
                standing.Add(link);
            }
            else if (standing.Count > 0)
            {
                standing.RemoveAt(standing.Count - 1);
            }
        }

        return standing.ToImmutable();
    }
}
