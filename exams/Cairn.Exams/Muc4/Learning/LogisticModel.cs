using System.Runtime.InteropServices;

namespace Cairn.Exams.Muc4;

/// <summary>A learned answer to one or several yes-or-no questions: each feature speaks for or against each of them. Weights are whole
/// numbers, so that every machine adds up the same.</summary>
internal sealed class LogisticModel
{
    /// <summary>Weights are kept in steps of this part of a logit.</summary>
    public const int Steps = 100;

    private readonly Dictionary<uint, int> rows;
    private readonly short[] bases;
    private readonly short[] weights;

    /// <param name="bases">A question each: where its sum begins, which is how often the answer is yes at all.</param>
    /// <param name="rows">By the print of a feature: its row of weights.</param>
    /// <param name="weights">Row after row, one weight a question.</param>
    public LogisticModel(short[] bases, Dictionary<uint, int> rows, short[] weights) => (this.bases, this.rows, this.weights) = (bases, rows, weights);

    /// <summary>A net that answers the same questions; where there is one, the two have an equal say.</summary>
    public SmallNet? Net { get; init; }

    public int Questions => bases.Length;

    /// <summary>What stands for a feature key in the model file.</summary>
    public static uint Print(ulong key) => (uint)(key >> 32);

    /// <summary>The sum of the weights for each question, in <see cref="Steps"/> of a logit.</summary>
    public int[] Sums(ReadOnlySpan<ulong> features)
    {
        int[] sums = [.. bases];
        foreach (ulong key in features)
        {
            if (rows.TryGetValue(Print(key), out int row))
            {
                for (int q = 0; q < sums.Length; q++)
                {
                    sums[q] += weights[(row * Questions) + q];
                }
            }
        }

        if (Net?.Sums(features) is { } others)
        {
            for (int q = 0; q < sums.Length; q++)
            {
                sums[q] = (sums[q] + others[q]) / 2;
            }
        }

        return sums;
    }

    /// <summary>Probabilities of yes, in thousandths: rounded, so that every machine has the same.</summary>
    public int[] Chances(ReadOnlySpan<ulong> features) => ChancesOf(Sums(features));

    /// <summary>The probabilities that sums of weights stand for.</summary>
    public static int[] ChancesOf(int[] sums) => [.. sums.Select(sum => (int)Math.Round(1000 / (1 + Math.Exp(-sum / (double)Steps))))];

    public void Write(BinaryWriter writer)
    {
        writer.Write(Questions);
        writer.Write(MemoryMarshal.AsBytes(bases.AsSpan()));
        writer.Write(rows.Count);
        uint before = 0;
        foreach (var (print, row) in rows.OrderBy(r => r.Key))
        {
            writer.Write7BitEncodedInt64(print - before);
            writer.Write(MemoryMarshal.AsBytes(weights.AsSpan(row * Questions, Questions)));
            before = print;
        }

        writer.Write(Net is not null);
        Net?.Write(writer);
    }

    public static LogisticModel Read(BinaryReader reader)
    {
        int questions = reader.ReadInt32();
        short[] bases = new short[questions];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(bases.AsSpan()));
        int count = reader.ReadInt32();
        var rows = new Dictionary<uint, int>(count);
        short[] weights = new short[count * questions];
        uint print = 0;
        for (int row = 0; row < count; row++)
        {
            print += (uint)reader.Read7BitEncodedInt64();
            rows.Add(print, row);
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan(row * questions, questions)));
        }

        return new LogisticModel(bases, rows, weights) { Net = reader.ReadBoolean() ? SmallNet.Read(reader) : null };
    }
}
