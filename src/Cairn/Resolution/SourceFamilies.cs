using System.Collections.Immutable;

namespace Cairn.Resolution;

/// <summary>Finds reports that go back to one origin, because one is a copy of another or of the same agency text.</summary>
/// <remarks>Two texts are of one family where the shorter shares at least half of its runs of five words with the longer. A relayed
/// statement retold in other words is not found by this.</remarks>
public static class SourceFamilies
{
    private const int RunOfWords = 5;
    private const double SharedShare = 0.5;

    /// <param name="reports">Name and cleaned text of each report.</param>
    /// <returns>The families in order of their first member; every report is in exactly one.</returns>
    public static ImmutableArray<ImmutableArray<string>> Find(IEnumerable<(string Name, string Text)> reports)
    {
        var read = reports.OrderBy(r => r.Name, StringComparer.Ordinal).Select(r => (r.Name, Runs: Runs(r.Text))).ToArray();
        var families = new List<List<int>>();
        for (int i = 0; i < read.Length; i++)
        {
            var kin = families.Where(f => f.Exists(j => AreKin(read[i].Runs, read[j].Runs))).ToList();
            families.RemoveAll(kin.Contains);
            families.Add([.. kin.SelectMany(f => f), i]);
        }

        return
        [
            .. families.Select(f => f.Select(i => read[i].Name).Order(StringComparer.Ordinal).ToImmutableArray()).OrderBy(f => f[0], StringComparer.Ordinal),
        ];
    }

    private static bool AreKin(HashSet<int> one, HashSet<int> other)
    {
        var (few, many) = one.Count < other.Count ? (one, other) : (other, one);
        return few.Count > 0 && few.Count(many.Contains) >= few.Count * SharedShare;
    }

    private static HashSet<int> Runs(string text)
    {
        var runs = new HashSet<int>();
        var words = new List<int>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                words.Add(string.GetHashCode(text.AsSpan(start, i - start), StringComparison.OrdinalIgnoreCase));
                start = -1;
                if (words.Count >= RunOfWords)
                {
                    runs.Add(HashCode.Combine(words[^1], words[^2], words[^3], words[^4], words[^5]));
                }
            }
        }

        return runs;
    }
}
