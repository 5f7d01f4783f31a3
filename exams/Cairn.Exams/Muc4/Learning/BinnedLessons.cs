namespace Cairn.Exams.Muc4;

/// <summary>Lessons in numbers, each number put in one of a few bins that hold about as many lessons each.</summary>
/// <param name="Bounds">By value: the largest number of each bin but the last.</param>
/// <param name="Columns">By value, then by lesson: its bin.</param>
/// <param name="Values">By lesson: its numbers themselves.</param>
/// <param name="Messages">By lesson: the message it is taken from.</param>
/// <param name="Answers">By lesson: its answers.</param>
internal sealed record BinnedLessons(int[][] Bounds, byte[][] Columns, int[][] Values, int[] Messages, sbyte[][] Answers)
{
    public const int Bins = 48;

    public int Questions => Answers.Length == 0 ? 1 : Answers[0].Length;

    public static BinnedLessons Of(IReadOnlyList<MeasuredLesson> lessons)
    {
        int values = lessons.Count == 0 ? 0 : lessons[0].Values.Length;
        int[][] bounds = new int[values][];
        byte[][] columns = new byte[values][];
        for (int v = 0; v < values; v++)
        {
            int[] sorted = [.. lessons.Select(l => l.Values[v]).Order()];
            int[] cuts = bounds[v] = [.. Enumerable.Range(1, Bins - 1).Select(b => sorted[sorted.Length * b / Bins]).Where(cut => cut < sorted[^1]).Distinct()];
            columns[v] = [.. lessons.Select(l => BinOf(cuts, l.Values[v]))];
        }

        return new BinnedLessons(bounds, columns, [.. lessons.Select(l => l.Values)], [.. lessons.Select(l => l.Message)], [.. lessons.Select(l => l.Answers)]);
    }

    private static byte BinOf(int[] cuts, int value)
    {
        int at = Array.BinarySearch(cuts, value);
        return (byte)(at < 0 ? ~at : at);
    }
}
