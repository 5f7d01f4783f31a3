using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>Joins a whole set of tellings into incidents, in memory. The same set gives the same incidents, in whatever order it comes.</summary>
/// <remarks>Tellings are filed by half-degree cell and day, those of provinces and countries by country and day, and compared within reach only, so that
/// the work grows with the number of reports a happening has and not with the whole record. Each is compared with at most
/// <see cref="MostNeighbours"/> others, the nearest in days first; how often that bound is told.</remarks>
public sealed class IncidentResolver(EventComparison comparison)
{
    public const int MostNeighbours = 200;

    /// <summary>Radius in kilometres from which a place is compared with all of its country.</summary>
    public const double WideKm = 60;

    public ResolvedIncidents Resolve(IEnumerable<Telling> tellings)
    {
        Portrait[] all = [.. comparison.Portray(tellings.OrderBy(t => t.Id.Value, StringComparer.Ordinal))];
        var blocks = new Dictionary<BlockKey, List<int>>();
        for (int i = 0; i < all.Length; i++)
        {
            foreach (var key in BlockKey.Filed(all[i]))
            {
                (blocks.TryGetValue(key, out var block) ? block : blocks[key] = []).Add(i);
            }
        }

        var links = ImmutableArray.CreateBuilder<Link>();
        long compared = 0;
        int capped = 0;
        var seen = new HashSet<int>();
        for (int i = 0; i < all.Length; i++)
        {
            seen.Clear();
            foreach (var key in BlockKey.Sought(all[i]))
            {
                if (blocks.TryGetValue(key, out var block))
                {
                    seen.UnionWith(block.Where(other => other != i && (other > i || (!BlockKey.IsWide(all[i]) && BlockKey.IsWide(all[other])))));
                }
            }

            IEnumerable<int> neighbours = seen.Order();
            if (seen.Count > MostNeighbours)
            {
                capped++;
                int own = all[i].Days?.First.DayNumber ?? 0;
                neighbours = seen.OrderBy(n => EventComparison.AreCopies(all[i].Telling.Evidence, all[n].Telling.Evidence) ? 0 : 1).ThenBy(n => Math.Abs((all[n].Days?.First.DayNumber ?? 0) - own)).ThenBy(n => all[n].Event.SubType.Value == all[i].Event.SubType.Value ? 0 : 1).ThenBy(n => n).Take(MostNeighbours);
            }

            foreach (int n in neighbours)
            {
                compared++;
                if (comparison.Compare(all[i], all[n]) is { IsKept: true } found)
                {
                    links.Add(found.ToLink(all[i].Telling.Id, all[n].Telling.Id));
                }
            }
        }

        var index = new Dictionary<CodedId, Portrait>(all.Length);
        foreach (var portrait in all)
        {
            index[portrait.Telling.Id] = portrait;
        }

        var groups = IncidentGrouping.Group(
            all.ToDictionary(p => p.Telling.Id, p => p.Telling.Report), links, (a, b) => comparison.Compare(index[a], index[b])?.Verdict == LinkVerdict.Different);
        links.Sort((a, b) => string.CompareOrdinal(a.First.Value, b.First.Value) is var order and not 0 ? order : string.CompareOrdinal(a.Second.Value, b.Second.Value));
        return new ResolvedIncidents(links.DrainToImmutable(), groups, compared, capped);
    }
}
