using System.Globalization;

namespace Cairn.Exams.Learning;

/// <summary>How well answers agree with gold labels.</summary>
internal sealed class Agreement(int[] gold, int[] answers, int labels)
{
    public double Accuracy => gold.Where((label, i) => label == answers[i]).Count() / (double)gold.Length;

    /// <summary>The mean of the labels' F1, over labels that the gold has.</summary>
    public double MacroF => Known.Average(F);

    private IEnumerable<int> Known => Enumerable.Range(0, labels).Where(label => gold.Contains(label));

    public void Tell(string[] names)
    {
        foreach (int label in Known.OrderBy(F))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {names[label],-32} {Right(label),3} of {gold.Count(g => g == label),3}  F {100 * F(label),5:F1}"));
        }
    }

    private int Right(int label) => gold.Where((g, i) => g == label && answers[i] == label).Count();

    private double F(int label) => 2.0 * Right(label) / (gold.Count(g => g == label) + answers.Count(a => a == label));
}
