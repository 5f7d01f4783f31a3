namespace Cairn.Exams.Muc4;

/// <summary>Learns a <see cref="Forest"/> by boosting: each tree mends what those before it got wrong, seen on a part of the lessons and of the
/// values. The same lessons in the same order give the same trees.</summary>
/// <param name="Trees">How many trees a question has.</param>
/// <param name="Depth">How many bounds a tree asks one behind the other at most.</param>
/// <param name="Rate">Which part of its step a tree takes.</param>
/// <param name="Least">How much a leaf must weigh, in lessons of which nothing is known yet times a quarter.</param>
/// <param name="Pull">How strongly steps are pulled to zero.</param>
/// <param name="Share">Which share of the lessons a tree sees.</param>
/// <param name="ValueShare">Which share of the values a tree may ask for.</param>
internal sealed record ForestTrainer(int Trees = 120, int Depth = 4, float Rate = 0.06f, float Least = 3, float Pull = 3, float Share = 0.6f, float ValueShare = 0.4f)
{
    private const int Seed = 4;

    /// <summary>The largest step of a leaf, in logits, before the rate.</summary>
    public float Boldest { get; init; } = 4;

    /// <param name="lessons">What there is to learn from.</param>
    /// <param name="isSeen">By message: whether its lessons are learned.</param>
    public Forest Learn(BinnedLessons lessons, Func<int, bool> isSeen)
    {
        int[] bases = new int[lessons.Questions];
        var trees = new Tree[lessons.Questions][];
        for (int q = 0; q < lessons.Questions; q++)
        {
            int[] rows = [.. Enumerable.Range(0, lessons.Messages.Length).Where(i => isSeen(lessons.Messages[i]) && lessons.Answers[i][q] >= 0)];
            int yes = rows.Count(i => lessons.Answers[i][q] == 1);
            bases[q] = (int)MathF.Round(MathF.Log((yes + 0.5f) / (rows.Length - yes + 0.5f)) * LogisticModel.Steps);
            trees[q] = Grow(lessons, q, rows, bases[q]);
        }

        return new Forest(bases, trees);
    }

    private Tree[] Grow(BinnedLessons lessons, int question, int[] rows, int start)
    {
        var random = new Random(Seed + question);
        float[] slopes = new float[lessons.Messages.Length], curves = new float[slopes.Length];
        int[] sums = new int[slopes.Length];
        Array.Fill(sums, start);
        var trees = new Tree[Trees];
        for (int t = 0; t < Trees; t++)
        {
            foreach (int row in rows)
            {
                float chance = 1 / (1 + MathF.Exp(-sums[row] / (float)LogisticModel.Steps));
                slopes[row] = lessons.Answers[row][question] - chance;
                curves[row] = chance * (1 - chance);
            }

            int[] looked = [.. Enumerable.Range(0, lessons.Columns.Length).Where(_ => random.NextSingle() < ValueShare)];
            trees[t] = new TreeGrower(lessons, slopes, curves, this, looked).Grow([.. rows.Where(_ => random.NextSingle() < Share)]);
            foreach (int row in rows)
            {
                sums[row] += trees[t].Leaf(lessons.Values[row]);
            }
        }

        return trees;
    }
}
