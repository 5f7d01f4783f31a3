using System.Runtime.InteropServices;

namespace Cairn.Exams.Muc4;

/// <summary>A learned answer to yes-or-no questions that weighs features together rather than one by one: a hidden layer of units that are zero
/// or more. Weights are whole numbers, so that every machine adds up the same.</summary>
internal sealed class SmallNet
{
    /// <summary>A weight of one is kept as this.</summary>
    public const int Unit = 64;

    private readonly Dictionary<uint, int> rows;
    private readonly short[] hidden;
    private readonly short[] inner;
    private readonly short[] outer;
    private readonly short[] bases;

    /// <param name="rows">By the print of a feature: its row of weights.</param>
    /// <param name="hidden">A unit each: where its sum begins.</param>
    /// <param name="inner">Row after row, one weight a unit.</param>
    /// <param name="outer">Unit after unit, one weight a question.</param>
    /// <param name="bases">A question each: where its sum begins.</param>
    public SmallNet(Dictionary<uint, int> rows, short[] hidden, short[] inner, short[] outer, short[] bases) =>
        (this.rows, this.hidden, this.inner, this.outer, this.bases) = (rows, hidden, inner, outer, bases);

    /// <summary>The sum for each question, in <see cref="LogisticModel.Steps"/> of a logit.</summary>
    public int[] Sums(ReadOnlySpan<ulong> features)
    {
        int[] units = [.. hidden];
        foreach (ulong key in features)
        {
            if (rows.TryGetValue(LogisticModel.Print(key), out int row))
            {
                var weights = inner.AsSpan(row * units.Length, units.Length);
                for (int u = 0; u < units.Length; u++)
                {
                    units[u] += weights[u];
                }
            }
        }

        int[] sums = new int[bases.Length];
        for (int q = 0; q < sums.Length; q++)
        {
            long sum = (long)bases[q] * Unit;
            for (int u = 0; u < units.Length; u++)
            {
                sum += Math.Max(0, units[u]) * (long)outer[(u * sums.Length) + q];
            }

            sums[q] = (int)(sum * LogisticModel.Steps / (Unit * Unit));
        }

        return sums;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(hidden.Length);
        writer.Write(bases.Length);
        foreach (short[] part in (short[][])[hidden, outer, bases])
        {
            writer.Write(MemoryMarshal.AsBytes(part.AsSpan()));
        }

        writer.Write(rows.Count);
        uint before = 0;
        foreach (var (print, row) in rows.OrderBy(r => r.Key))
        {
            writer.Write7BitEncodedInt64(print - before);
            foreach (short weight in inner.AsSpan(row * hidden.Length, hidden.Length))
            {
                writer.Write((sbyte)weight);
            }

            before = print;
        }
    }

    public static SmallNet Read(BinaryReader reader)
    {
        int units = reader.ReadInt32(), questions = reader.ReadInt32();
        short[] hidden = new short[units], outer = new short[units * questions], bases = new short[questions];
        foreach (short[] part in (short[][])[hidden, outer, bases])
        {
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(part.AsSpan()));
        }

        int count = reader.ReadInt32();
        var rows = new Dictionary<uint, int>(count);
        short[] inner = new short[count * units];
        uint print = 0;
        for (int row = 0; row < count; row++)
        {
            print += (uint)reader.Read7BitEncodedInt64();
            rows.Add(print, row);
            for (int u = 0; u < units; u++)
            {
                inner[(row * units) + u] = reader.ReadSByte();
            }
        }

        return new SmallNet(rows, hidden, inner, outer, bases);
    }
}
