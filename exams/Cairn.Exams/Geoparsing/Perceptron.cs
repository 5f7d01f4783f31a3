using Cairn.Language.Names.Recognition;

namespace Cairn.Exams.Geoparsing;

/// <summary>An averaged perceptron over feature keys, sparse in classes. Made for training only; what ships is a <see cref="WeightTable"/>.</summary>
internal sealed class Perceptron
{
    private struct Entry
    {
        public byte Class;
        public int Weight;
        public long Total;
        public int Since;
    }

    private readonly Dictionary<ulong, int> rows = [];
    private readonly List<Entry[]> entries = [];
    private readonly List<int> updates = [];
    private int step;

    public int Rows => rows.Count;

    public void Step() => step++;

    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        foreach (ulong key in features)
        {
            if (rows.TryGetValue(key, out int row))
            {
                foreach (ref readonly var entry in entries[row].AsSpan())
                {
                    scores[entry.Class] += entry.Weight;
                }
            }
        }
    }

    public void Update(ReadOnlySpan<ulong> features, byte right, byte wrong)
    {
        foreach (ulong key in features)
        {
            if (!rows.TryGetValue(key, out int row))
            {
                row = rows[key] = entries.Count;
                entries.Add([]);
                updates.Add(0);
            }

            updates[row]++;
            Change(row, right, 1);
            Change(row, wrong, -1);
        }
    }

    private void Change(int row, byte label, int by)
    {
        var list = entries[row];
        int at = Array.FindIndex(list, entry => entry.Class == label);
        if (at < 0)
        {
            Array.Resize(ref list, list.Length + 1);
            entries[row] = list;
            at = list.Length - 1;
            list[at] = new Entry { Class = label, Since = step };
        }

        ref var found = ref list[at];
        found.Total += (long)found.Weight * (step - found.Since);
        found.Since = step;
        found.Weight += by;
    }

    /// <summary>The averaged weights as whole numbers; rows that spoke seldom and weakly are left out.</summary>
    /// <param name="scale">Units a step of the perceptron.</param>
    /// <param name="atLeast">Rows with fewer updates are dropped.</param>
    public WeightTable ToTable(int scale, int atLeast)
    {
        var table = new List<(ulong, (byte, short)[])>();
        foreach (var (key, row) in rows.OrderBy(pair => pair.Key))
        {
            if (updates[row] < atLeast)
            {
                continue;
            }

            (byte, short)[] kept = [.. entries[row]
                .Select(entry => (entry.Class, Weight: (double)(entry.Total + ((long)entry.Weight * (step - entry.Since))) / Math.Max(1, step) * scale))
                .Where(entry => Math.Abs(entry.Weight) >= 0.5)
                .Select(entry => (entry.Class, (short)Math.Clamp(Math.Round(entry.Weight), short.MinValue, short.MaxValue)))
                .OrderBy(entry => entry.Item1)];
            if (kept.Length > 0)
            {
                table.Add((key, kept));
            }
        }

        return WeightTable.Build(table);
    }
}
