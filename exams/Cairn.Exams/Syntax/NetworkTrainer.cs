using System.Diagnostics;

namespace Cairn.Exams.Syntax;

/// <summary>Trains the network on a treebank, pass after pass. The same treebank and seed give the same network on the same kind of machine.</summary>
internal sealed class NetworkTrainer(int seed, int passes, TextWriter log)
{
    private const int BatchWords = 260, RememberEvery = 100, LongestSentence = 200;
    private const float FirstRate = 0.002f, LastRate = 0.0001f;

    /// <param name="lexicon">The words of the treebank and of plain text.</param>
    /// <param name="treebank">Sentences that people marked.</param>
    /// <param name="voted">Sentences that other models marked; each pass takes as many of them, always others.</param>
    /// <param name="check">What progress is measured on.</param>
    public SyntaxNetwork Train(TrainingLexicon lexicon, List<TreebankSentence> treebank, List<TreebankSentence> voted, List<TreebankSentence> check)
    {
        var random = new Random(seed);
        var network = new SyntaxNetwork(lexicon, random);
        TrainingSentence[][] marked = Cases(lexicon, treebank), others = Cases(lexicon, voted);
        random.Shuffle(others);
        int share = Math.Min(others.Length, marked.Length), taken = 0;
        TrainingSentence[] checks = [.. check.Where(s => s.Count <= 500).Select(lexicon.Number)];
        int words = marked.Sum(c => c[0].Count) + (int)((long)others.Sum(c => c[0].Count) * share / Math.Max(1, others.Length)), step = 0;
        int steps = passes * words / BatchWords;
        var clock = Stopwatch.StartNew();
        for (int pass = 0; pass < passes; pass++)
        {
            int right = 0, all = 0, tags = 0;
            TrainingSentence[][] cases = [.. marked, .. Enumerable.Range(taken, share).Select(i => others[i % others.Length])];
            taken += share;
            foreach (var batch in Batches(cases, random))
            {
                var learned = network.Learn(batch, pass < 2 ? 0 : 0.9, random);
                (right, all, tags) = (right + learned.Right, all + learned.All, tags + learned.Tags);
                step++;
                float rate = Math.Max(LastRate, FirstRate + ((LastRate - FirstRate) * step / steps));
                foreach (var parameter in network.Parameters)
                {
                    parameter.Step(rate, step);
                }

                if (step > steps * 0.7 && step % RememberEvery == 0)
                {
                    foreach (var parameter in network.Parameters)
                    {
                        parameter.Remember();
                    }
                }
            }

            string line = $"pass {pass + 1}: tags {100.0 * tags / words:0.00}% actions {100.0 * right / all:0.00}%, {clock.Elapsed.TotalSeconds:0} s";
            log.WriteLine(checks.Length > 0 && (pass % 4 == 3) ? $"{line}; {Scores(network, checks)}" : line);
        }

        foreach (var parameter in network.Parameters)
        {
            parameter.TakeMean();
        }

        log.WriteLine($"mean of the last steps: {Scores(network, checks)}");
        return network;
    }

    /// <summary>Each sentence as it stands, in capitals, and in small letters.</summary>
    private static TrainingSentence[][] Cases(TrainingLexicon lexicon, List<TreebankSentence> sentences) =>
        [.. sentences.Where(s => s.Count <= LongestSentence).Select(s => new[] { lexicon.Number(s), lexicon.Number(s.InCase(true)), lexicon.Number(s.InCase(false)) })];

    private static string Scores(SyntaxNetwork network, TrainingSentence[] checks)
    {
        var (tags, unlabelled, labelled) = checks.Length > 0 ? network.Measure(checks) : default;
        return $"check UPOS {tags:0.00} UAS {unlabelled:0.00} LAS {labelled:0.00}";
    }

    /// <summary>The sentences in a new order, some in capitals or small letters, so that the model stands such text.</summary>
    private static IEnumerable<TrainingBatch> Batches(TrainingSentence[][] cases, Random random)
    {
        int[] order = [.. Enumerable.Range(0, cases.Length)];
        random.Shuffle(order);
        var batch = new List<TrainingSentence>();
        int words = 0;
        foreach (int i in order)
        {
            double dice = random.NextDouble();
            var sentence = cases[i][dice < 0.10 ? 1 : dice < 0.14 ? 2 : 0];
            batch.Add(sentence);
            words += sentence.Count;
            if (words >= BatchWords)
            {
                yield return new TrainingBatch(batch);
                (batch, words) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return new TrainingBatch(batch);
        }
    }
}
