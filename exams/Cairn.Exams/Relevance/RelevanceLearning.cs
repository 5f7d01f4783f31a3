using System.Globalization;
using Cairn.Coding;
using Cairn.Exams.Learning;

namespace Cairn.Exams.Relevance;

/// <summary>Learns the weights of a <see cref="RelevanceJudge"/>. Of a report on conflict one passage must speak for it, which one is not known: the passage
/// that the weights so far find best is taken for the next round. A text of the other sets that the first weights all but hold for a report on conflict is
/// left out of the last round, since local news and letters tell of war now and then.</summary>
internal sealed class RelevanceLearning
{
    private const int Rounds = 3, Cuts = 5;
    private const double Scale = 100;

    /// <summary>Of reports on conflict that weights did not learn from, at most this share may fall short of the threshold.</summary>
    private const double Lost = 0.002;

    /// <summary>The threshold is set so many points lower than that asks for: comments and analyses, of which few are learned from, weigh less than
    /// reports of incidents.</summary>
    private const int Margin = 350;

    /// <summary>A text of the other sets with more points than this in the first round is left out of the learning.</summary>
    private const int Doubtful = -200;

    /// <summary>Of the other texts that would be set aside, this share may be kept for a single sentence.</summary>
    private const double Doubled = 0.05;

    private readonly RelevanceText[] texts;
    private readonly string[][][] passages;

    public RelevanceLearning(IEnumerable<RelevanceText> corpus)
    {
        texts = [.. corpus.Where(t => t.Text.Length > 0)];
        passages = [.. texts.Select(t => Passages(t.Text))];
    }

    public int Run(FileInfo? output, int folds)
    {
        bool[] left = new bool[texts.Length];
        var (points, _) = HeldOut(folds, left);
        left = [.. texts.Select((t, i) => !t.IsAboutConflict && points[i] > Doubtful)];
        (points, int[] shorts) = HeldOut(folds, left);
        int[] told = [.. points.Where((_, i) => texts[i].IsAboutConflict).Order()];
        int threshold = told[(int)(told.Length * Lost)] - Margin;
        int[] others = [.. shorts.Where((_, i) => !texts[i].IsAboutConflict && points[i] < threshold).Order()];
        int shortThreshold = others[(int)(others.Length * (1 - Doubled))];
        bool[] kept = [.. points.Select((p, i) => p >= threshold || shorts[i] >= shortThreshold)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"threshold {threshold}, of a sentence {shortThreshold}; {left.Count(l => l)} texts of the other sets might be on conflict and were left out of the learning"));
        Tell(points, kept);
        if (output is not null)
        {
            Write(output, Learn([.. Enumerable.Range(0, texts.Length).Where(i => !left[i])]), threshold, shortThreshold);
        }

        return 0;
    }

    /// <summary>The points of each text by weights that were learned from others, of its best long and short passage: the mean over several
    /// ways of cutting, since the threshold hangs on a handful of texts, and one way would set it by chance.</summary>
    private (int[] Long, int[] Short) HeldOut(int folds, bool[] left)
    {
        int[] points = new int[texts.Length], shorts = new int[texts.Length];
        for (int cut = 0; cut < Cuts; cut++)
        {
            int[] part = Folds.Of([.. texts.Select(t => new LearningCase([], t.IsAboutConflict ? 1 : 0))], folds, cut);
            for (int fold = 0; fold < folds; fold++)
            {
                var judge = new RelevanceJudge(Learn([.. Enumerable.Range(0, texts.Length).Where(i => part[i] != fold && !left[i])]), 0, 0);
                foreach (int i in Enumerable.Range(0, texts.Length).Where(i => part[i] == fold))
                {
                    points[i] += judge.Points(texts[i].Text, RelevanceJudge.Passage);
                    shorts[i] += judge.Points(texts[i].Text, RelevanceJudge.ShortPassage);
                }
            }
        }

        return ([.. points.Select(p => p / Cuts)], [.. shorts.Select(p => p / Cuts)]);
    }

    private Dictionary<string, int> Learn(int[] from)
    {
        var trainer = new SoftmaxTrainer(2, 0.0005, 12) { FewestCases = 6, Evenness = 0.5, IsEvenInLength = false };
        var vocabulary = Common(from);
        int[] chosen = new int[texts.Length];
        Array.Fill(chosen, -1);
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int round = 0; round < Rounds; round++)
        {
            var cases = from.SelectMany(i => Enumerable.Range(0, passages[i].Length)
                .Where(p => !texts[i].IsAboutConflict || chosen[i] < 0 || chosen[i] == p)
                .Select(p => new LearningCase([.. passages[i][p].Where(vocabulary.Contains), ""], texts[i].IsAboutConflict ? 1 : 0, 1.0 / (chosen[i] < 0 ? passages[i].Length : 1)))).ToList();
            var learned = trainer.Train(cases);
            weights = learned.Where(pair => pair.Key.Length > 0).Select(pair => (pair.Key, Weight: (int)Math.Round((pair.Value[1] - pair.Value[0]) * Scale)))
                .Where(pair => Math.Abs(pair.Weight) >= 8).ToDictionary(pair => pair.Key, pair => pair.Weight, StringComparer.Ordinal);
            foreach (int i in from.Where(i => texts[i].IsAboutConflict))
            {
                chosen[i] = Enumerable.Range(0, passages[i].Length).MaxBy(p => passages[i][p].Sum(word => weights.GetValueOrDefault(word)));
            }
        }

        return weights;
    }

    /// <summary>Words that stand in small letters somewhere: no names.</summary>
    private HashSet<string> Common(int[] from) =>
    [
        .. from.SelectMany(i => RelevanceJudge.Words(texts[i].Text).Where(word => char.IsLower(texts[i].Text[word.Start])).Select(word => RelevanceJudge.Key(texts[i].Text, word)).Distinct())
            .GroupBy(word => word, StringComparer.Ordinal).Where(group => group.Count() >= 4).Select(group => group.Key),
    ];

    /// <summary>The words of each passage, cut as the judge cuts them.</summary>
    private static string[][] Passages(string text)
    {
        string[] words = [.. RelevanceJudge.Words(text).Select(word => RelevanceJudge.Key(text, word))];
        return [.. Enumerable.Range(0, Math.Max(1, words.Length / (RelevanceJudge.Passage / 2))).Select(i => words.Skip(i * (RelevanceJudge.Passage / 2)).Take(RelevanceJudge.Passage).Distinct(StringComparer.Ordinal).ToArray())];
    }

    private void Tell(int[] points, bool[] kept)
    {
        foreach (var set in Enumerable.Range(0, texts.Length).GroupBy(i => (texts[i].Set, texts[i].IsAboutConflict)))
        {
            int taken = set.Count(i => kept[i]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {set.Key.Set,-12} {(set.Key.IsAboutConflict ? "on conflict" : "other"),-12} {set.Count(),5} texts, held for reports on conflict {taken,5} ({100.0 * taken / set.Count():F1} %), lowest {set.Min(i => points[i])}"));
        }

        int told = texts.Count(t => t.IsAboutConflict), right = texts.Where((t, i) => t.IsAboutConflict && kept[i]).Count(), off = texts.Where((t, i) => !t.IsAboutConflict && !kept[i]).Count();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"HELD OUT recall of reports on conflict {100.0 * right / told:F2} ({told - right} of {told} lost), others set aside {100.0 * off / (texts.Length - told):F1} ({off} of {texts.Length - told})"));
        foreach (int i in Enumerable.Range(0, texts.Length).Where(i => texts[i].IsAboutConflict && !kept[i]).OrderBy(i => points[i]))
        {
            Console.WriteLine($"  lost: {texts[i].Set} {points[i]}: {texts[i].Text[..Math.Min(90, texts[i].Text.Length)].ReplaceLineEndings(" ")}");
        }
    }

    private static void Write(FileInfo output, Dictionary<string, int> weights, int threshold, int shortThreshold)
    {
        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        writer.WriteLine("# What words (their first seven letters) say for or against a report being about conflict or political violence; learned by `Cairn.Exams relevance-learn`.");
        writer.WriteLine("# The best hundred words of a report must reach the threshold, or the best twenty that of a sentence. A hundred points are e to 1. No text can be read back from it.");
        writer.WriteLine("word\tweight");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"threshold\t{threshold}\nthreshold-of-a-sentence\t{shortThreshold}"));
        foreach (var (word, weight) in weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word}\t{weight}"));
        }
    }
}
