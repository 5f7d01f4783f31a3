namespace Cairn.Exams.Muc4;

/// <summary>Learns a <see cref="SmallNet"/> by adaptive gradient steps, each lesson with a part of its features hidden so that no unit leans on
/// one of them. Several nets that began differently are laid side by side. The same lessons in the same order give the same weights.</summary>
/// <param name="Frequent">Features in fewer lessons are left out.</param>
/// <param name="Units">Hidden units of one net.</param>
/// <param name="Passes">How often all lessons are gone through.</param>
/// <param name="Rate">How large the first steps are.</param>
/// <param name="Keep">Which share of the features of a lesson is seen.</param>
/// <param name="Nets">How many nets are laid side by side.</param>
internal sealed record SmallNetTrainer(int Frequent = 10, int Units = 32, int Passes = 4, float Rate = 0.03f, float Keep = 0.5f, int Nets = 2)
{
    /// <param name="lessons">What there is to learn from.</param>
    /// <param name="order">Which of them are learned.</param>
    public SmallNet Learn(NumberedLessons lessons, int[] order)
    {
        int[] rows = RowsOfFrequent(lessons, order);
        int count = rows.Count(r => r >= 0);
        short[] hidden = new short[Units * Nets], inner = new short[count * hidden.Length], outer = new short[hidden.Length * lessons.Questions];
        float[] bases = new float[lessons.Questions];
        for (int net = 0; net < Nets; net++)
        {
            var learned = new NetInTraining(Units, lessons.Questions, count, new Random(net + 1));
            learned.Begin(lessons, order);
            for (int pass = 0; pass < Passes; pass++)
            {
                int[] shuffled = [.. order];
                learned.Random.Shuffle(shuffled);
                for (int n = 0; n < shuffled.Length; n++)
                {
                    float rate = Rate * (1 - (((pass * (float)shuffled.Length) + n) / (Passes * (float)shuffled.Length)));
                    learned.Step(lessons.Seen[shuffled[n]], lessons.Answers[shuffled[n]], rows, rate, Keep);
                }
            }

            learned.CopyTo(net, Nets, hidden, inner, outer, bases);
        }

        var kept = new Dictionary<uint, int>(count);
        for (int f = 0; f < rows.Length; f++)
        {
            if (rows[f] >= 0)
            {
                kept.Add(lessons.Prints[f], rows[f]);
            }
        }

        return new SmallNet(kept, hidden, inner, outer, [.. bases.Select(b => NetInTraining.Whole(b))]);
    }

    private int[] RowsOfFrequent(NumberedLessons lessons, int[] order)
    {
        int[] counts = new int[lessons.Prints.Length];
        foreach (int f in order.SelectMany(i => lessons.Seen[i]))
        {
            counts[f]++;
        }

        int next = 0;
        return [.. counts.Select(c => c >= Frequent ? next++ : -1)];
    }
}
