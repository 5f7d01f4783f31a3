using System.Globalization;

namespace Cairn.Exams.Learning;

/// <summary>Weighs each report with what was learned from others, and finds the threshold that pairs best.</summary>
internal sealed class CrossValidation
{
    private const int ThresholdStep = 5;

    /// <summary>Thresholds whose F is no more points below the best are as good; their middle is taken, which moves less by chance than the best.</summary>
    private const double Plateau = 0.75;

    private readonly List<(ReportExamples Report, int[] Sums)> scored = [];

    /// <param name="reports">Every report that may be learned from.</param>
    /// <param name="extra">Examples that are always learned from.</param>
    /// <param name="train">Gives weights for examples.</param>
    /// <param name="parts">Into how many parts the reports are dealt; as many as there are reports leaves out one at a time.</param>
    public CrossValidation(IReadOnlyList<ReportExamples> reports, IReadOnlyList<Example> extra, Func<IReadOnlyList<Example>, IReadOnlyDictionary<string, int>> train, int parts)
    {
        foreach (var part in reports.Index().GroupBy(r => r.Index % parts))
        {
            var weights = train([.. reports.Where((_, i) => i % parts != part.Key).SelectMany(r => r.Examples), .. extra]);
            scored.AddRange(part.Select(r => (r.Item, r.Item.Examples.Select(e => WeightTrainer.Sum(weights, e.Features)).ToArray())));
        }

        var measured = Enumerable.Range(-40, 81).Select(i => (Threshold: i * ThresholdStep, F: F(i * ThresholdStep))).ToList();
        var good = measured.Where(m => m.F >= measured.Max(other => other.F) - Plateau).ToList();
        Threshold = good[good.Count / 2].Threshold;
    }

    /// <summary>The sum from which stretches are coded.</summary>
    public int Threshold { get; }

    /// <summary>The mean F of the sets: each collection counts the same, however many reports it has.</summary>
    public double Best => F(Threshold);

    /// <summary>Recall, precision and F over the reports of a set; of all where it is null. Only pairing counts, not the values of slots.</summary>
    public string Tell(string? set)
    {
        var (right, given, coded) = Count(Threshold, set);
        return string.Create(CultureInfo.InvariantCulture, $"{set ?? "all"}: paired {right} of {coded} coded by hand, {given} given: R {Percent(right, coded):F1} P {Percent(right, given):F1} F {200.0 * right / Math.Max(1, coded + given):F1}");
    }

    private static double Percent(int part, int whole) => 100.0 * part / Math.Max(1, whole);

    private double F(int threshold) => scored.Select(s => s.Report.Set).Distinct().Average(set =>
    {
        var (right, given, coded) = Count(threshold, set);
        return 200.0 * right / Math.Max(1, coded + given);
    });

    private (int Right, int Given, int Coded) Count(int threshold, string? set)
    {
        int right = 0, given = 0, coded = 0;
        foreach (var (report, sums) in scored.Where(s => set is null || s.Report.Set == set))
        {
            coded += report.Coded;
            for (int i = 0; i < sums.Length; i++)
            {
                bool counts = sums[i] >= threshold && report.Examples[i].IsCoded is not null;
                given += counts ? 1 : 0;
                right += counts && report.Examples[i].IsCoded == true ? 1 : 0;
            }
        }

        return (right, given, coded);
    }
}
