using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>Joins linked events into incidents. The outcome depends on the links alone, not on the order in which they are given.</summary>
/// <remarks>A person's links come first, then the surest. Two groups are not joined where a person said that two of their events differ, where both
/// hold an event of one report, since a report's own events are different happenings, or where any two of their events are judged different: so a
/// chain of likenesses joins nothing that does not belong together. A person's word overrules all but another person's.</remarks>
public static class IncidentGrouping
{
    /// <param name="reports">The report of each event.</param>
    /// <param name="links">The link that holds between each pair.</param>
    /// <param name="areDifferent">Whether the machine judges two events different; null where only links count.</param>
    /// <returns>Groups of two and more events; whoever is in none stands alone.</returns>
    public static ImmutableArray<ImmutableArray<CodedId>> Group(
        IReadOnlyDictionary<CodedId, ContentHash> reports, IEnumerable<Link> links, Func<CodedId, CodedId, bool>? areDifferent = null)
    {
        Link[] ordered =
        [
            .. links.Where(l => l.Verdict is LinkVerdict.Same or LinkVerdict.Different).OrderByDescending(l => l.IsHuman).ThenByDescending(l => l.Score)
                .ThenBy(l => l.First.Value, StringComparer.Ordinal).ThenBy(l => l.Second.Value, StringComparer.Ordinal),
        ];
        var apart = ordered.Where(l => l is { IsHuman: true, Verdict: LinkVerdict.Different }).Select(l => (l.First, l.Second)).ToHashSet();
        bool MayJoin(CodedId a, CodedId b, bool isHuman) =>
            !apart.Contains(string.CompareOrdinal(a.Value, b.Value) <= 0 ? (a, b) : (b, a)) && (isHuman || (reports[a] != reports[b] && areDifferent?.Invoke(a, b) is not true));
        var groups = new Dictionary<CodedId, List<CodedId>>();
        List<CodedId> GroupOf(CodedId id) => groups.TryGetValue(id, out var group) ? group : groups[id] = [id];
        foreach (var link in ordered.Where(l => l.Verdict == LinkVerdict.Same && reports.ContainsKey(l.First) && reports.ContainsKey(l.Second)))
        {
            var (one, other) = (GroupOf(link.First), GroupOf(link.Second));
            if (one == other || !one.TrueForAll(a => other.TrueForAll(b => MayJoin(a, b, link.IsHuman))))
            {
                continue;
            }

            one.AddRange(other);
            foreach (var id in other)
            {
                groups[id] = one;
            }
        }

        return
        [
            .. groups.Values.Distinct().Where(g => g.Count > 1)
                .Select(g => g.OrderBy(id => id.Value, StringComparer.Ordinal).ToImmutableArray())
                .OrderBy(g => g[0].Value, StringComparer.Ordinal),
        ];
    }
}
