namespace Cairn.Exams.Syntax;

/// <summary>Sorts words into classes by their neighbours in plain text: the exchange algorithm for class bigrams (Martin, Liermann and Ney
/// 1998). A word goes to the class where the text becomes most likely; repeated until few move.</summary>
internal sealed class WordClassTrainer(int classes, int passes, TextWriter log)
{
    private readonly record struct Neighbour(int Word, int Count);

    /// <returns>Words with their class, most frequent first.</returns>
    public List<(string Word, int Class)> Train(IEnumerable<string[]> sentences, int atLeast)
    {
        var sentencesRead = sentences.ToList();
        string[] vocabulary = [.. sentencesRead.SelectMany(s => s).GroupBy(w => w, StringComparer.Ordinal).Where(g => g.Count() >= atLeast)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).Take(30000)];
        var index = vocabulary.Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => pair.i + 1, StringComparer.Ordinal);
        int words = vocabulary.Length + 1;
        var bigrams = new Dictionary<(int, int), int>();
        foreach (string[] sentence in sentencesRead)
        {
            int before = 0;
            foreach (string word in sentence)
            {
                int at = index.GetValueOrDefault(word, -1);
                if (before >= 0 && at >= 0)
                {
                    bigrams[(before, at)] = bigrams.GetValueOrDefault((before, at)) + 1;
                }

                before = at;
            }
        }

        var after = bigrams.GroupBy(b => b.Key.Item1).ToDictionary(g => g.Key, g => g.OrderBy(b => b.Key.Item2).Select(b => new Neighbour(b.Key.Item2, b.Value)).ToArray());
        var ahead = bigrams.GroupBy(b => b.Key.Item2).ToDictionary(g => g.Key, g => g.OrderBy(b => b.Key.Item1).Select(b => new Neighbour(b.Key.Item1, b.Value)).ToArray());
        int[] classOf = new int[words];
        for (int w = 1; w < words; w++)
        {
            classOf[w] = 1 + ((w - 1) % (classes - 1));
        }

        long[,] pair = new long[classes, classes];
        long[] left = new long[classes], right = new long[classes];
        foreach (var ((a, b), count) in bigrams)
        {
            pair[classOf[a], classOf[b]] += count;
            left[classOf[a]] += count;
            right[classOf[b]] += count;
        }

        double[] nlogn = [.. Enumerable.Range(0, 1 << 20).Select(n => n == 0 ? 0 : n * Math.Log(n))];
        double L(long n) => n < nlogn.Length ? nlogn[n] : n * Math.Log(n);
        long[] toClass = new long[classes], fromClass = new long[classes];
        for (int pass = 0; pass < passes; pass++)
        {
            int moved = 0;
            for (int w = 1; w < words; w++)
            {
                toClass.AsSpan().Clear();
                fromClass.AsSpan().Clear();
                long self = 0, countLeft = 0, countRight = 0;
                foreach (var n in after.GetValueOrDefault(w) ?? [])
                {
                    countLeft += n.Count;
                    if (n.Word == w)
                    {
                        self += n.Count;
                    }
                    else
                    {
                        toClass[classOf[n.Word]] += n.Count;
                    }
                }

                foreach (var n in ahead.GetValueOrDefault(w) ?? [])
                {
                    countRight += n.Count;
                    if (n.Word != w)
                    {
                        fromClass[classOf[n.Word]] += n.Count;
                    }
                }

                int old = classOf[w];
                Move(old, -1);
                int[] touched = [.. Enumerable.Range(0, classes).Where(c => toClass[c] + fromClass[c] > 0)];
                int best = old;
                double bestGain = double.MinValue;
                for (int c = 1; c < classes; c++)
                {
                    double gain = L(left[c]) - L(left[c] + countLeft) + L(right[c]) - L(right[c] + countRight);
                    foreach (int t in touched)
                    {
                        if (t != c)
                        {
                            gain += L(pair[c, t] + toClass[t]) - L(pair[c, t]) + L(pair[t, c] + fromClass[t]) - L(pair[t, c]);
                        }
                    }

                    gain += L(pair[c, c] + toClass[c] + fromClass[c] + self) - L(pair[c, c]);
                    if (gain > bestGain + 1e-9)
                    {
                        (best, bestGain) = (c, gain);
                    }
                }

                Move(best, 1);
                classOf[w] = best;
                moved += best != old ? 1 : 0;

                void Move(int c, int sign)
                {
                    left[c] += sign * countLeft;
                    right[c] += sign * countRight;
                    for (int t = 0; t < classes; t++)
                    {
                        pair[c, t] += sign * toClass[t];
                        pair[t, c] += sign * fromClass[t];
                    }

                    pair[c, c] += sign * self;
                }
            }

            log.WriteLine($"word classes, pass {pass + 1}: {moved} of {words - 1} words moved");
            if (moved < words / 200)
            {
                break;
            }
        }

        return [.. vocabulary.Select((word, i) => (word, classOf[i + 1]))];
    }
}
