namespace Cairn.Exams.Events;

/// <summary>How many slots are right, right in part, wrong, spurious and missing, and what recall, precision and F come of it.</summary>
internal readonly record struct SlotCounts(int Right, int Partial, int Wrong, int Spurious, int Missing)
{
    public double Recall => Share(Right + Partial + Wrong + Missing);

    public double Precision => Share(Right + Partial + Wrong + Spurious);

    public double F => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

    /// <summary>Two points for a slot that is right, one for one that is right in part.</summary>
    public int Points => (2 * Right) + Partial;

    public static SlotCounts operator +(SlotCounts one, SlotCounts other) =>
        new(one.Right + other.Right, one.Partial + other.Partial, one.Wrong + other.Wrong, one.Spurious + other.Spurious, one.Missing + other.Missing);

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"R {100 * Recall:F1} P {100 * Precision:F1} F {100 * F:F2}");

    private double Share(int of) => of == 0 ? 0 : (Right + (0.5 * Partial)) / of;
}
