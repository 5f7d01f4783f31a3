namespace Cairn.Exams.Syntax;

/// <summary>Draws from plain text, for each word, a row of numbers that is alike for words which keep the same company: the skip-gram model with
/// negative samples (Mikolov et al. 2013), a table of its own for each of the four places around a word (Ling et al. 2015).</summary>
internal sealed class WordVectorTrainer(int size, int passes, TextWriter log)
{
    private static readonly int[] Places = [-2, -1, 1, 2];
    private const int Negatives = 5;

    /// <returns>By word in lower case: its vector, its numbers of mean square one.</returns>
    public Dictionary<string, float[]> Train(List<string[]> sentences, int atLeast)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in sentences.SelectMany(s => s))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        string[] vocabulary = [.. counts.Where(w => w.Value >= atLeast).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Key)];
        var index = vocabulary.Select((w, i) => (w, i)).ToDictionary(w => w.w, w => w.i, StringComparer.Ordinal);
        int[][] text = [.. sentences.Select(s => s.Select(w => index.GetValueOrDefault(w, -1)).ToArray())];
        long words = text.Sum(s => s.Count(w => w >= 0));
        int[] samples = Samples(vocabulary, counts);
        double[] keep = [.. vocabulary.Select(w => Math.Min(1, Math.Sqrt(3e-4 * words / counts[w])))];
        var random = new Random(1);
        float[] vectors = new float[vocabulary.Length * size];
        for (int i = 0; i < vectors.Length; i++)
        {
            vectors[i] = ((float)random.NextDouble() - 0.5f) / size;
        }

        float[][] around = [.. Places.Select(_ => new float[vocabulary.Length * size])];
        float[] change = new float[size];
        long done = 0, all = words * passes;
        for (int pass = 0; pass < passes; pass++)
        {
            foreach (int[] sentence in text)
            {
                for (int i = 0; i < sentence.Length; i++)
                {
                    int word = sentence[i];
                    if (word < 0 || (done++ >= 0 && random.NextDouble() > keep[word]))
                    {
                        continue;
                    }

                    float rate = MathF.Max(0.0005f, 0.04f * (1 - ((float)done / all)));
                    for (int p = 0; p < Places.Length; p++)
                    {
                        int at = i + Places[p];
                        if (at >= 0 && at < sentence.Length && sentence[at] >= 0)
                        {
                            Learn(vectors.AsSpan(word * size, size), around[p], sentence[at], samples, random, rate, change);
                        }
                    }
                }
            }

            log.WriteLine($"word vectors, pass {pass + 1} of {passes}, {vocabulary.Length} words");
        }

        double length = Math.Sqrt(vectors.Sum(x => (double)x * x) / vectors.Length);
        return index.ToDictionary(w => w.Key, w => vectors.AsSpan(w.Value * size, size).ToArray().Select(x => (float)(x / length)).ToArray(), StringComparer.Ordinal);
    }

    private static int[] Samples(string[] vocabulary, Dictionary<string, int> counts)
    {
        double total = vocabulary.Sum(w => Math.Pow(counts[w], 0.75));
        return [.. vocabulary.SelectMany((w, i) => Enumerable.Repeat(i, (int)Math.Max(1, 1e6 * Math.Pow(counts[w], 0.75) / total)))];
    }

    private static void Learn(Span<float> vector, float[] around, int right, int[] samples, Random random, float rate, float[] change)
    {
        change.AsSpan().Clear();
        for (int s = 0; s <= Negatives; s++)
        {
            int target = s == 0 ? right : samples[random.Next(samples.Length)];
            if (s > 0 && target == right)
            {
                continue;
            }

            var other = around.AsSpan(target * vector.Length, vector.Length);
            float step = rate * ((s == 0 ? 1 : 0) - (1 / (1 + MathF.Exp(-FloatKernel.Dot(vector, other)))));
            FloatKernel.AddTimes(other, step, change);
            FloatKernel.AddTimes(vector, step, other);
        }

        FloatKernel.Add(change, vector);
    }
}
