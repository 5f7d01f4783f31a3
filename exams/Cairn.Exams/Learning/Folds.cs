namespace Cairn.Exams.Learning;

/// <summary>Cuts cases into parts of like size in which every label has its share.</summary>
internal static class Folds
{
    /// <param name="cases">What is cut.</param>
    /// <param name="folds">Into how many parts.</param>
    /// <param name="seed">Another number, another cut.</param>
    /// <returns>The part of each case.</returns>
    public static int[] Of(IReadOnlyList<LearningCase> cases, int folds, int seed)
    {
        var random = new Random(1000 + seed);
        int[] part = new int[cases.Count];
        int at = 0;
        foreach (var label in Enumerable.Range(0, cases.Count).GroupBy(i => cases[i].Label).OrderBy(group => group.Key))
        {
            foreach (int i in label.OrderBy(_ => random.Next()))
            {
                part[i] = at++ % folds;
            }
        }

        return part;
    }
}
