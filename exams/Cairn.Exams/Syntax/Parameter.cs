using System.Numerics;
using System.Runtime.InteropServices;

namespace Cairn.Exams.Syntax;

/// <summary>A matrix of numbers that are learned: values, gradients, and what Adam (Kingma and Ba 2015) remembers of each.</summary>
/// <remarks>A sparse one is a table of which a step touches a few rows; only these are changed.</remarks>
internal sealed class Parameter
{
    private readonly float[] first, second, sum;
    private readonly bool[]? isTouched;
    private readonly List<int> touched = [];
    private int summed;

    public Parameter(int rows, int columns, bool sparse, float range, Random random)
    {
        (Rows, Columns) = (rows, columns);
        int size = rows * columns;
        (Value, Gradient, first, second, sum) = (new float[size], new float[size], new float[size], new float[size], new float[size]);
        isTouched = sparse ? new bool[rows] : null;
        for (int i = 0; i < size; i++)
        {
            Value[i] = ((2 * (float)random.NextDouble()) - 1) * range;
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Value { get; private set; }

    public float[] Gradient { get; }

    public ReadOnlySpan<float> Row(int row) => Value.AsSpan(row * Columns, Columns);

    /// <summary>The gradient of a row that this step touches.</summary>
    public Span<float> Touch(int row)
    {
        if (isTouched is not null && !isTouched[row])
        {
            isTouched[row] = true;
            touched.Add(row);
        }

        return Gradient.AsSpan(row * Columns, Columns);
    }

    /// <summary>One step of Adam; the gradients are cleared.</summary>
    public void Step(float rate, int step)
    {
        const float keepFirst = 0.9f, keepSecond = 0.99f;
        float scale = rate * MathF.Sqrt(1 - MathF.Pow(keepSecond, step)) / (1 - MathF.Pow(keepFirst, step));
        if (isTouched is null)
        {
            Step(0, Value.Length, scale, keepFirst, keepSecond);
            return;
        }

        foreach (int row in touched)
        {
            Step(row * Columns, Columns, scale, keepFirst, keepSecond);
            isTouched[row] = false;
        }

        touched.Clear();
    }

    private void Step(int from, int count, float scale, float keepFirst, float keepSecond)
    {
        var value = Lanes(Value, from, count);
        var gradient = Lanes(Gradient, from, count);
        var one = Lanes(first, from, count);
        var two = Lanes(second, from, count);
        for (int i = 0; i < value.Length; i++)
        {
            var g = gradient[i];
            one[i] = (one[i] * keepFirst) + (g * (1 - keepFirst));
            two[i] = (two[i] * keepSecond) + (g * g * (1 - keepSecond));
            value[i] -= one[i] * scale / (Vector.SquareRoot(two[i]) + new Vector<float>(1e-8f));
            gradient[i] = default;
        }
    }

    private static Span<Vector<float>> Lanes(float[] array, int from, int count) => MemoryMarshal.Cast<float, Vector<float>>(array.AsSpan(from, count));

    /// <summary>Takes the present values into the mean that ships.</summary>
    public void Remember()
    {
        FloatKernel.Add(Value, sum);
        summed++;
    }

    /// <summary>The mean of what was remembered takes the place of the values; gives the values back.</summary>
    public float[] TakeMean()
    {
        float[] before = Value;
        Value = [.. sum.Select(x => x / Math.Max(1, summed))];
        return before;
    }

    public void Restore(float[] values) => Value = values;
}
