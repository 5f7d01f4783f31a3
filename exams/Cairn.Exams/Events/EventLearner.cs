using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Coding.Events.Judging;

namespace Cairn.Exams.Events;

/// <summary>Learns weights from the candidates of reports coded by hand and scores what they would accept.</summary>
internal sealed class EventLearner(EventCoder coder, EventPriors priors, double pull)
{
    /// <summary>The candidates of a report and which of them pair with a gold event when all are offered.</summary>
    public sealed record Offered(GoldReport Report, ImmutableArray<EventDecision> Decisions, ImmutableArray<bool> IsGold);

    public List<Offered> Candidates(IEnumerable<GoldReport> reports) => [.. reports.Select(Offer)];

    public SortedDictionary<string, int> Learn(IReadOnlyList<Offered> reports)
    {
        var prior = priors.Rows.Where(row => row.Key != "threshold").ToDictionary(row => row.Key, row => row.Value.Weight, StringComparer.Ordinal);
        var examples = reports.SelectMany(report => report.Decisions.Select((d, i) => ((IReadOnlyList<string>)[.. d.Features, "bias"], report.IsGold[i]))).ToList();
        var weights = new PriorRegression(prior, pull).Learn(examples);
        weights["threshold"] = Threshold(reports, weights);
        return weights;
    }

    /// <summary>Tells the score of some reports, each part of them coded by weights learned from all reports of the other parts.</summary>
    public void Tell(string name, IReadOnlyList<Offered> reports, int folds, IReadOnlySet<string> scored)
    {
        var sum = default(SlotCounts);
        for (int fold = 0; fold < folds; fold++)
        {
            var weights = Learn([.. reports.Where((_, i) => i % folds != fold)]);
            sum = reports.Where((report, i) => i % folds == fold && scored.Contains(report.Report.Stem)).Aggregate(sum, (all, report) => all + Score(report, weights));
        }

        var before = reports.Where(report => scored.Contains(report.Report.Stem)).Aggregate(default(SlotCounts), (all, report) => all + Score(report, priors.Rows.ToDictionary(r => r.Key, r => r.Value.Weight)));
        Console.WriteLine($"{name}: {sum} (weights set by hand: {before})");
    }

    public void Tell(string name, IReadOnlyList<Offered> reports, IReadOnlyDictionary<string, int> weights) =>
        Console.WriteLine($"{name}: {reports.Aggregate(default(SlotCounts), (all, report) => all + Score(report, weights))} (weights set by hand: {reports.Aggregate(default(SlotCounts), (all, report) => all + Score(report, priors.Rows.ToDictionary(r => r.Key, r => r.Value.Weight)))})");

    /// <summary>The sum from which accepting gives the best F; steps of 10 points around the even odds.</summary>
    private static int Threshold(IReadOnlyList<Offered> reports, IReadOnlyDictionary<string, int> weights) =>
        Enumerable.Range(-15, 26).Select(step => 10 * step)
            .MaxBy(threshold => Math.Round(reports.Aggregate(default(SlotCounts), (all, report) => all + Score(report, weights, threshold)).F, 4) - (Math.Abs(threshold + 50) * 0.00002));

    private static SlotCounts Score(Offered report, IReadOnlyDictionary<string, int> weights, int? threshold = null)
    {
        int needed = threshold ?? weights.GetValueOrDefault("threshold");
        return SlotScore.Count(report.Report.Events, [.. report.Decisions.Where(d => d.Features.Sum(f => weights.GetValueOrDefault(f)) + weights.GetValueOrDefault("bias") >= needed).Select(d => EventSlots.Of(d.Candidate))]);
    }

    private Offered Offer(GoldReport report)
    {
        var decisions = coder.Decide(report.Reading);
        var pairs = SlotScore.Pair(report.Events, [.. decisions.Select(d => EventSlots.Of(d.Candidate))]);
        return new Offered(report, decisions, [.. decisions.Select((_, i) => pairs.Exists(p => p.Coded == i))]);
    }
}
