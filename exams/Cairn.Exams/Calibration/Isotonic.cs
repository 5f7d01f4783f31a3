namespace Cairn.Exams.Calibration;

/// <summary>A rising line through what was said and how often it was right: neighbours that fall are joined (pool adjacent violators), and so are those with too few cases.</summary>
internal static class Isotonic
{
    /// <summary>A point of the line rests on at least so many cases.</summary>
    private const int Fewest = 15;

    /// <returns>Points in per cent: what the coder says, and the share that is right.</returns>
    public static List<(int Said, int Right)> Fit(IEnumerable<Judged> cases)
    {
        var blocks = new List<(double Said, double Right, int Count)>();
        foreach (var same in cases.GroupBy(c => Math.Round(c.Said, 2)).OrderBy(g => g.Key))
        {
            blocks.Add((same.Sum(c => c.Said), same.Count(c => c.IsRight), same.Count()));
            while (blocks.Count > 1 && (blocks[^2].Count < Fewest || blocks[^2].Right / blocks[^2].Count >= blocks[^1].Right / blocks[^1].Count))
            {
                Join(blocks);
            }
        }

        while (blocks.Count > 1 && blocks[^1].Count < Fewest)
        {
            Join(blocks);
        }

        // One case right and one wrong are added to each block, so that nothing is held for certain.
        var points = new List<(int Said, int Right)>();
        foreach (var (said, right, count) in blocks)
        {
            int at = (int)Math.Round(100 * said / count), share = (int)Math.Round(100 * (right + 1) / (count + 2));
            if (points.Count == 0 || points[^1].Said < at)
            {
                points.Add((at, points.Count == 0 ? share : Math.Max(share, points[^1].Right)));
            }
        }

        return points;
    }

    private static void Join(List<(double Said, double Right, int Count)> blocks)
    {
        var (said, right, count) = blocks[^1];
        blocks.RemoveAt(blocks.Count - 1);
        blocks[^1] = (blocks[^1].Said + said, blocks[^1].Right + right, blocks[^1].Count + count);
    }
}
