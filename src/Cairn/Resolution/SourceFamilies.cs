using System.Collections.Immutable;
using System.Globalization;

namespace Cairn.Resolution;

/// <summary>Finds reports that go back to one origin: exact copies, near-copies (syndicated, trimmed, retitled), and reports that pass on the same
/// statement of one speaker or the text of one outlet.</summary>
/// <remarks>A near-copy shares at least half of the shorter text's runs of three words. Among many reports candidates are found by
/// <see cref="MinHash"/>, among few all pairs are counted. A statement retold in other words with another number is not found. The order of the
/// reports does not matter.</remarks>
public static class SourceFamilies
{
    private const double SharedShare = 0.5;

    /// <summary>Runs of words that a text must have to be held for a copy: two headlines may be alike by chance.</summary>
    private const int FewestRuns = 12;

    /// <summary>Reports up to which all pairs are counted.</summary>
    private const int AllPairs = 120;

    /// <returns>The families in order of their first member; every report is in exactly one.</returns>
    public static ImmutableArray<SourceFamily> Find(IEnumerable<FamilyReport> reports)
    {
        FamilyReport[] all = [.. reports.OrderBy(r => r.Name, StringComparer.Ordinal)];
        HashSet<ulong>[] runs = [.. all.Select(r => MinHash.Triples(r.Text))];
        int[] family = [.. Enumerable.Range(0, all.Length)];
        int Root(int i) => family[i] == i ? i : family[i] = Root(family[i]);
        var reasons = new List<(int Report, string Reason)>();
        foreach (var (i, j) in all.Length <= AllPairs ? Pairs(all.Length) : Candidates(all, runs))
        {
            if (Kinship(all[i], runs[i], all[j], runs[j]) is { } reason)
            {
                family[Math.Max(Root(i), Root(j))] = Math.Min(Root(i), Root(j));
                reasons.Add((i, reason));
            }
        }

        var told = reasons.ToLookup(r => Root(r.Report), r => r.Reason);
        return
        [
            .. Enumerable.Range(0, all.Length).GroupBy(Root).OrderBy(g => g.Key)
                .Select(g => new SourceFamily([.. g.Select(i => all[i].Name)], [.. told[g.Key].Distinct().Order(StringComparer.Ordinal)])),
        ];
    }

    /// <summary>Why two reports go back to one origin; null where nothing says so.</summary>
    private static string? Kinship(FamilyReport one, HashSet<ulong> runs, FamilyReport other, HashSet<ulong> otherRuns)
    {
        var (few, many) = runs.Count < otherRuns.Count ? (runs, otherRuns) : (otherRuns, runs);
        if (few.Count >= FewestRuns)
        {
            int shared = few.Count(many.Contains);
            if (shared == many.Count)
            {
                return $"{one.Name} and {other.Name} have the same text";
            }

            if (shared >= few.Count * SharedShare)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{one.Name} and {other.Name} share {100 * shared / few.Count} % of the shorter text");
            }
        }

        return one.Origins.SelectMany(_ => other.Origins, Relay).FirstOrDefault(r => r is not null) ?? PassedOn(one, other) ?? PassedOn(other, one);
    }

    private static string? Relay(Origin one, Origin other) =>
        one.Statement != other.Statement || !NameWords.AreSame(one.Speaker, other.Speaker) ? null
        : one.Statement is null ? $"both pass on {one.Speaker}"
        : $"both pass on {one.Statement}, from {one.Speaker}";

    private static string? PassedOn(FamilyReport relaying, FamilyReport origin) =>
        origin.Outlet is { } outlet && relaying.Origins.Any(o => o.Statement is null && NameWords.AreSame(o.Speaker, outlet)) ? $"{relaying.Name} passes on {outlet}" : null;

    private static IEnumerable<(int, int)> Pairs(int count) =>
        Enumerable.Range(0, count).SelectMany(i => Enumerable.Range(i + 1, count - i - 1), (i, j) => (i, j));

    private static IEnumerable<(int, int)> Candidates(FamilyReport[] all, HashSet<ulong>[] runs)
    {
        var buckets = new Dictionary<(string, ulong), List<int>>();
        void File(string what, ulong key, int i) => (buckets.TryGetValue((what, key), out var bucket) ? bucket : buckets[(what, key)] = []).Add(i);
        for (int i = 0; i < all.Length; i++)
        {
            foreach (var (band, key) in runs[i].Count < FewestRuns ? [] : MinHash.Keys(MinHash.Signature(runs[i])))
            {
                File("text", unchecked((key * MinHash.Bands) + (ulong)band), i);
            }

            foreach (var origin in all[i].Origins)
            {
                File(string.Join(' ', NameWords.Of(origin.Speaker)) + "|" + origin.Statement, 0, i);
            }

            if (all[i].Outlet is { } outlet)
            {
                File(string.Join(' ', NameWords.Of(outlet)) + "|", 0, i);
            }
        }

        return buckets.Values.Where(b => b.Count > 1).SelectMany(b => Pairs(b.Count).Select(p => (b[p.Item1], b[p.Item2]))).Distinct().Order();
    }
}
