using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Cairn.Language.Matching;

/// <summary>Finds among many names those that are the same as a given one, without comparing it with all: names are filed under the consonants
/// of their words (blocking), and only those that share a key are compared.</summary>
/// <remarks>Made for a million names: eight bytes a key beside the names. A name with a mistyped consonant may be missed. Not
/// thread-safe while names are added; looking up sorts what was added since.</remarks>
internal sealed class NameBook(NameMatcher matcher, NameSort sort)
{
    /// <summary>The bit of a key that is enough by itself; pairs have those below.</summary>
    private const int Whole = 1 << 30;

    private readonly List<string> names = [];
    private readonly List<byte> words = [];
    private readonly List<ulong> added = [];
    private ulong[] filed = [];

    public int Count => names.Count;

    public string this[int at] => names[at];

    /// <summary>Files a name; its number is the count before.</summary>
    public void Add(string name)
    {
        var (keys, counted) = matcher.Keys.Of(name, sort, asked: false);
        foreach (uint key in keys.Keys)
        {
            added.Add(((ulong)key << 32) | (uint)names.Count);
        }

        names.Add(name);
        words.Add((byte)counted);
    }

    /// <summary>Numbers of the names that share enough keys with this one, in order, each once: a key for the whole, or one for each pair of the
    /// words of the shorter name.</summary>
    public ImmutableArray<int> Candidates(string name)
    {
        File();
        var (keys, counted) = matcher.Keys.Of(name, sort, asked: true);
        var shared = new Dictionary<int, int>();
        foreach (var (key, pair) in keys)
        {
            int mask = pair == NameKeys.Enough ? Whole : 1 << pair;
            for (int at = First(key); at < filed.Length && filed[at] >> 32 == key; at++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, Number(filed[at]), out _) |= mask;
            }

            foreach (ulong entry in added.Where(entry => entry >> 32 == key))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, Number(entry), out _) |= mask;
            }
        }

        int pairs = keys.Values.Where(pair => pair != NameKeys.Enough).Distinct().Count();
        return
        [
            .. shared.Where(one => (one.Value & Whole) != 0 || BitOperations.PopCount((uint)one.Value) >= Math.Min(pairs, NameKeys.PairsNeeded(counted, words[one.Key])))
                .Select(one => one.Key).Order(),
        ];
    }

    /// <summary>The names that the matcher finds the same, the nearest first.</summary>
    public ImmutableArray<(int At, NameVerdict Verdict)> Find(string name) =>
    [
        .. Candidates(name).Select(at => (At: at, Verdict: matcher.Compare(names[at], name, sort))).Where(found => found.Verdict.IsSame)
            .OrderByDescending(found => found.Verdict.Likeness).ThenBy(found => found.At),
    ];

    /// <summary>The lower half of an entry.</summary>
    private static int Number(ulong entry) => (int)(entry & int.MaxValue);

    /// <summary>Sorts the new entries in, once they are many beside the sorted ones.</summary>
    private void File()
    {
        const int FewEnough = 64;
        if (added.Count <= FewEnough)
        {
            return;
        }

        filed = [.. filed, .. added];
        Array.Sort(filed);
        added.Clear();
    }

    private int First(uint key)
    {
        int low = 0, high = filed.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = filed[middle] >> 32 < key ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
