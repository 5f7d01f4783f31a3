using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>Joins linked events into incidents. The outcome depends on the links alone, not on the order in which they are given.</summary>
/// <remarks>A person's links come first, then the surest. Two groups are not joined where a person said that two of their events differ, or
/// where both hold an event of one report, since a report's own events are different happenings; a person's word overrules the latter.</remarks>
public static class IncidentGrouping
{
    /// <param name="reports">The report of each event.</param>
    /// <param name="links">The link that holds between each pair.</param>
    /// <returns>Groups of two and more events; whoever is in none stands alone.</returns>
    public static ImmutableArray<ImmutableArray<CodedId>> Group(IReadOnlyDictionary<CodedId, ContentHash> reports, IEnumerable<Link> links)
    {
        Link[] ordered =
        [
            .. links.OrderByDescending(l => l.IsHuman).ThenByDescending(l => l.Score)
                .ThenBy(l => l.First.Value, StringComparer.Ordinal).ThenBy(l => l.Second.Value, StringComparer.Ordinal),
        ];
        var different = ordered.Where(l => l is { IsHuman: true, Verdict: LinkVerdict.Different }).Select(l => (l.First, l.Second)).ToHashSet();
        var groups = reports.Keys.ToDictionary(id => id, id => new List<CodedId> { id });
        foreach (var link in ordered.Where(l => l.Verdict == LinkVerdict.Same && reports.ContainsKey(l.First) && reports.ContainsKey(l.Second)))
        {
            var (one, other) = (groups[link.First], groups[link.Second]);
            if (one == other || !MayJoin(one, other, reports, different, link.IsHuman))
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

    private static bool MayJoin(List<CodedId> one, List<CodedId> other, IReadOnlyDictionary<CodedId, ContentHash> reports, HashSet<(CodedId, CodedId)> different, bool isHuman)
    {
        foreach (var a in one)
        {
            foreach (var b in other)
            {
                bool forbidden = different.Contains(string.CompareOrdinal(a.Value, b.Value) <= 0 ? (a, b) : (b, a));
                if (forbidden || (!isHuman && reports[a] == reports[b]))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
