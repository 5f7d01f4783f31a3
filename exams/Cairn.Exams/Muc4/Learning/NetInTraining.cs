using Cairn.Exams.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>A net while it learns, in floating point.</summary>
internal sealed class NetInTraining(int units, int questions, int rows, Random random)
{
    private readonly float[] inner = Start(rows * units, 0.06f, random), hidden = new float[units], outer = Start(units * questions, 0.5f, random), bases = new float[questions];
    private readonly float[] innerSquares = new float[rows], hiddenSquares = new float[units], outerSquares = new float[units * questions], baseSquares = new float[questions];
    private readonly float[] sums = new float[units], gradient = new float[units], errors = new float[questions];
    private readonly int[] seenRows = new int[4096];

    public Random Random => random;

    private static float[] Start(int count, float width, Random random) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() - 0.5f) * width)];

    /// <summary>Lets each question begin at how often its answer is yes.</summary>
    public void Begin(NumberedLessons lessons, int[] order)
    {
        for (int q = 0; q < questions; q++)
        {
            int yes = order.Count(i => lessons.Answers[i][q] == 1), no = order.Count(i => lessons.Answers[i][q] == 0);
            bases[q] = MathF.Log((yes + 0.5f) / (no + 0.5f));
        }
    }

    public void Step(int[] seen, sbyte[] answers, int[] rowOf, float rate, float keep)
    {
        int count = 0;
        sums.AsSpan().Clear();
        foreach (int feature in seen)
        {
            if (rowOf[feature] >= 0 && random.NextSingle() < keep)
            {
                seenRows[count++] = rowOf[feature];
                FloatKernel.Add(inner.AsSpan(rowOf[feature] * units, units), sums);
            }
        }

        float scale = 1 / keep;
        for (int u = 0; u < units; u++)
        {
            sums[u] = MathF.Max(0, (sums[u] * scale) + hidden[u]);
        }

        gradient.AsSpan().Clear();
        for (int q = 0; q < questions; q++)
        {
            float sum = bases[q];
            for (int u = 0; u < units; u++)
            {
                sum += sums[u] * outer[(u * questions) + q];
            }

            errors[q] = answers[q] < 0 ? 0 : (1 / (1 + MathF.Exp(-sum))) - answers[q];
            Move(ref bases[q], ref baseSquares[q], errors[q], rate);
        }

        for (int u = 0; u < units; u++)
        {
            if (sums[u] <= 0)
            {
                continue;
            }

            for (int q = 0, at = u * questions; q < questions; q++, at++)
            {
                gradient[u] += errors[q] * outer[at];
                Move(ref outer[at], ref outerSquares[at], errors[q] * sums[u], rate);
            }

            Move(ref hidden[u], ref hiddenSquares[u], gradient[u], rate);
        }

        float square = FloatKernel.Dot(gradient, gradient) / units;
        for (int i = 0; i < count; i++)
        {
            int row = seenRows[i];
            innerSquares[row] += square;
            FloatKernel.AddTimes(gradient, -rate / MathF.Sqrt(innerSquares[row] + 1e-3f), inner.AsSpan(row * units, units));
        }
    }

    private static void Move(ref float weight, ref float squares, float gradient, float rate)
    {
        squares += gradient * gradient;
        weight -= rate * gradient / MathF.Sqrt(squares + 1e-3f);
    }

    /// <summary>Lays the net beside others, each with an equal say.</summary>
    public void CopyTo(int net, int nets, short[] allHidden, short[] allInner, short[] allOuter, float[] allBases)
    {
        for (int u = 0; u < units; u++)
        {
            int to = (net * units) + u;
            allHidden[to] = Whole(hidden[u]);
            for (int row = 0; row < rows; row++)
            {
                allInner[(row * allHidden.Length) + to] = (short)Math.Clamp(Whole(inner[(row * units) + u]), (short)sbyte.MinValue, (short)sbyte.MaxValue);
            }

            for (int q = 0; q < questions; q++)
            {
                allOuter[(to * questions) + q] = Whole(outer[(u * questions) + q] / nets);
            }
        }

        for (int q = 0; q < questions; q++)
        {
            allBases[q] += bases[q] / nets;
        }
    }

    public static short Whole(float weight) => (short)Math.Clamp(MathF.Round(weight * SmallNet.Unit), short.MinValue, short.MaxValue);
}
