using System.Numerics;
using System.Runtime.InteropServices;

namespace Cairn.Exams.Syntax;

/// <summary>Products of matrices of floats, for training only.</summary>
internal static class FloatKernel
{
    /// <summary>C += A·B. A has <paramref name="m"/> rows of <paramref name="k"/> values, B <paramref name="k"/> rows of <paramref name="n"/>;
    /// the steps say how far the rows and the columns of A lie apart, so that A may be read the other way round.</summary>
    public static void MultiplyAdd(ReadOnlySpan<float> a, int rowStep, int columnStep, ReadOnlySpan<float> b, Span<float> c, int m, int k, int n)
    {
        int wide = Vector<float>.Count, j = 0;
        for (; j + (2 * wide) <= n; j += 2 * wide)
        {
            int i = 0;
            for (; i + 4 <= m; i += 4)
            {
                Four(a, i * rowStep, rowStep, columnStep, b, c, i, j, k, n);
            }

            for (; i < m; i++)
            {
                One(a, i * rowStep, columnStep, b, c, i, j, k, n);
            }
        }

        for (; j < n; j++)
        {
            for (int i = 0; i < m; i++)
            {
                float sum = 0;
                for (int t = 0; t < k; t++)
                {
                    sum += a[(i * rowStep) + (t * columnStep)] * b[(t * n) + j];
                }

                c[(i * n) + j] += sum;
            }
        }
    }

    private static void Four(ReadOnlySpan<float> a, int from, int rowStep, int columnStep, ReadOnlySpan<float> b, Span<float> c, int i, int j, int k, int n)
    {
        int wide = Vector<float>.Count;
        Vector<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
        ref float at = ref MemoryMarshal.GetReference(a);
        ref float bt = ref MemoryMarshal.GetReference(b);
        for (int t = 0; t < k; t++)
        {
            var b0 = Vector.LoadUnsafe(ref bt, (nuint)((t * n) + j));
            var b1 = Vector.LoadUnsafe(ref bt, (nuint)((t * n) + j + wide));
            int p = from + (t * columnStep);
            var x = new Vector<float>(a[p]);
            c00 = Vector.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector.FusedMultiplyAdd(x, b1, c01);
            x = new Vector<float>(a[p + rowStep]);
            c10 = Vector.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector.FusedMultiplyAdd(x, b1, c11);
            x = new Vector<float>(a[p + (2 * rowStep)]);
            c20 = Vector.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector.FusedMultiplyAdd(x, b1, c21);
            x = new Vector<float>(a[p + (3 * rowStep)]);
            c30 = Vector.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector.FusedMultiplyAdd(x, b1, c31);
        }

        Add(c, (i * n) + j, c00, c01);
        Add(c, ((i + 1) * n) + j, c10, c11);
        Add(c, ((i + 2) * n) + j, c20, c21);
        Add(c, ((i + 3) * n) + j, c30, c31);
    }

    private static void One(ReadOnlySpan<float> a, int from, int columnStep, ReadOnlySpan<float> b, Span<float> c, int i, int j, int k, int n)
    {
        int wide = Vector<float>.Count;
        Vector<float> c0 = default, c1 = default;
        for (int t = 0; t < k; t++)
        {
            var x = new Vector<float>(a[from + (t * columnStep)]);
            c0 = Vector.FusedMultiplyAdd(x, new Vector<float>(b[((t * n) + j)..]), c0);
            c1 = Vector.FusedMultiplyAdd(x, new Vector<float>(b[((t * n) + j + wide)..]), c1);
        }

        Add(c, (i * n) + j, c0, c1);
    }

    private static void Add(Span<float> c, int at, Vector<float> first, Vector<float> second)
    {
        var to = c[at..];
        (new Vector<float>(to) + first).CopyTo(to);
        to = to[Vector<float>.Count..];
        (new Vector<float>(to) + second).CopyTo(to);
    }

    /// <summary>To += from.</summary>
    public static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        var f = MemoryMarshal.Cast<float, Vector<float>>(from);
        var t = MemoryMarshal.Cast<float, Vector<float>>(to[..from.Length]);
        for (int i = 0; i < f.Length; i++)
        {
            t[i] += f[i];
        }

        for (int i = f.Length * Vector<float>.Count; i < from.Length; i++)
        {
            to[i] += from[i];
        }
    }

    /// <summary>To += factor · from; both of whole lanes.</summary>
    public static void AddTimes(ReadOnlySpan<float> from, float factor, Span<float> to)
    {
        var f = MemoryMarshal.Cast<float, Vector<float>>(from);
        var t = MemoryMarshal.Cast<float, Vector<float>>(to);
        var by = new Vector<float>(factor);
        for (int i = 0; i < f.Length; i++)
        {
            t[i] = Vector.FusedMultiplyAdd(f[i], by, t[i]);
        }
    }

    /// <summary>The inner product of two rows of whole lanes.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var x = MemoryMarshal.Cast<float, Vector<float>>(a);
        var y = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sum = Vector<float>.Zero;
        for (int i = 0; i < x.Length; i++)
        {
            sum = Vector.FusedMultiplyAdd(x[i], y[i], sum);
        }

        return Vector.Sum(sum);
    }

    public static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    /// <summary>Scores as chances that add up to one.</summary>
    public static void Softmax(ReadOnlySpan<float> scores, Span<float> chances)
    {
        float top = scores[Best(scores)], total = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            total += chances[i] = MathF.Exp(scores[i] - top);
        }

        for (int i = 0; i < scores.Length; i++)
        {
            chances[i] /= total;
        }
    }

    public static float[] Transposed(Parameter matrix)
    {
        float[] result = new float[matrix.Rows * matrix.Columns];
        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int column = 0; column < matrix.Columns; column++)
            {
                result[(column * matrix.Rows) + row] = matrix.Value[(row * matrix.Columns) + column];
            }
        }

        return result;
    }
}
