using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Resolution;

/// <summary>Two codings of the same time and country held against each other: what both have, what only one has, and how often they agree by field.</summary>
public sealed record CodingMatches(ImmutableArray<CodingMatch> Matched, ImmutableArray<Telling> OnlyHere, ImmutableArray<Telling> OnlyThere)
{
    /// <summary>Kilometres within which two places count as the same.</summary>
    public const double SamePlaceKm = 25;

    /// <summary>Pairs them one to one, the likeliest first.</summary>
    /// <param name="comparison">What compares.</param>
    /// <param name="ours">One telling or more a happening, grouped by happening.</param>
    /// <param name="theirs">The other coding, one telling a happening.</param>
    public static CodingMatches Of(EventComparison comparison, IEnumerable<IReadOnlyList<Telling>> ours, IEnumerable<Telling> theirs)
    {
        Portrait[][] here = [.. ours.Select(group => group.Select(comparison.Portray).ToArray())];
        Portrait[] there = [.. theirs.Select(comparison.Portray)];
        // Near in days and place, seen from either side: an exact place seeks the wide ones around it, and a wide one is sought by those within.
        var filed = Keyed(there, BlockKey.Filed);
        var sought = Keyed(there, BlockKey.Sought);
        var pairs = new List<(int Here, int There, Portrait Telling, Comparison Comparison)>();
        for (int i = 0; i < here.Length; i++)
        {
            var best = here[i].Where(p => p.Days is { Days: <= EventComparison.LongestDays }).SelectMany(p => Near(p).Select(n => (n.Index, Telling: p, n.Comparison)))
                .GroupBy(p => p.Index).Select(g => g.MaxBy(p => p.Comparison.Points));
            pairs.AddRange(best.Select(b => (i, b.Index, b.Telling, b.Comparison)));
        }

        var (takenHere, takenThere) = (new HashSet<int>(), new HashSet<int>());
        var matched = ImmutableArray.CreateBuilder<CodingMatch>();
        foreach (var pair in pairs.OrderByDescending(p => p.Comparison.Points).ThenBy(p => p.Here).ThenBy(p => p.There))
        {
            if (!takenHere.Contains(pair.Here) && !takenThere.Contains(pair.There))
            {
                takenHere.Add(pair.Here);
                takenThere.Add(pair.There);
                matched.Add(new CodingMatch(pair.Telling.Telling, there[pair.There].Telling, pair.Comparison));
            }
        }

        return new CodingMatches(
            matched.ToImmutable(),
            [.. here.Where((_, i) => !takenHere.Contains(i)).Select(group => group[0].Telling)],
            [.. there.Where((_, i) => !takenThere.Contains(i)).Select(p => p.Telling)]);

        IEnumerable<(int Index, Comparison Comparison)> Near(Portrait own)
        {
            foreach (int index in BlockKey.Sought(own).SelectMany(key => filed[key]).Concat(BlockKey.Filed(own).SelectMany(key => sought[key])).Distinct())
            {
                if (comparison.Compare(own, there[index]) is { } found && comparison.MayBeOneOf(found))
                {
                    yield return (index, found);
                }
            }
        }
    }

    private static ILookup<BlockKey, int> Keyed(Portrait[] portraits, Func<Portrait, IEnumerable<BlockKey>> keys) =>
        portraits.Index().SelectMany(pair => keys(pair.Item).Distinct().Select(key => (Key: key, pair.Index))).ToLookup(pair => pair.Key, pair => pair.Index);

    /// <summary>How many of the matched agree in each field, among those where both give it.</summary>
    public ImmutableArray<FieldAgreement> Fields() =>
    [
        Field("date", (a, b) => (a.Event.Date, b.Event.Date) is ({ } x, { } y) ? x.Value == y.Value : null),
        Field("place", (a, b) => (a.Event.Place?.Value.Gazetteer, b.Event.Place?.Value.Gazetteer) is ({ Latitude: { } y, Longitude: { } x }, { Latitude: { } y2, Longitude: { } x2 })
            ? Geography.Kilometres(y, x, y2, x2) <= SamePlaceKm : null),
        Field("type", (a, b) => a.Event.Type == b.Event.Type),
        Field("actor", (a, b) => Share(a.Event.Actors.Select(s => s.Value), b.Event.Actors.Select(s => s.Value))),
        Field("target", (a, b) => Share(a.Event.Targets.Select(s => s.Value), b.Event.Targets.Select(s => s.Value))),
        Field("killed", (a, b) => (a.Event.Killed, b.Event.Killed) is ({ } x, { } y) ? (x.Value.Low ?? 0) <= (y.Value.High ?? decimal.MaxValue) && (y.Value.Low ?? 0) <= (x.Value.High ?? decimal.MaxValue) : null),
    ];

    private FieldAgreement Field(string name, Func<Telling, Telling, bool?> agree)
    {
        var both = Matched.Select(m => agree(m.Ours, m.Theirs)).Where(a => a is not null).ToList();
        return new FieldAgreement(name, both.Count(a => a == true), both.Count);
    }

    private static bool? Share(IEnumerable<string> one, IEnumerable<string> other)
    {
        var (first, second) = (one.Select(NameWords.Of).ToList(), other.Select(NameWords.Of).ToList());
        return first.Count == 0 || second.Count == 0 ? null : first.Exists(a => second.Exists(b => NameWords.Compare(a, b) == NameAgreement.Same));
    }
}
