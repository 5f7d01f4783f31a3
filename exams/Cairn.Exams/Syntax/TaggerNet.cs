namespace Cairn.Exams.Syntax;

/// <summary>Chooses the joint tag of each word from its vector.</summary>
internal sealed class TaggerNet(int size, int tags, Random random)
{
    private const int Lanes = 16;
    private float[] gradient = [];

    public int Tags => tags;

    public Parameter Weights { get; } = new(size, (tags + Lanes - 1) / Lanes * Lanes, false, 0.1f, random);

    public Parameter Bias { get; } = new(1, (tags + Lanes - 1) / Lanes * Lanes, false, 0, random);

    public IEnumerable<Parameter> Parameters => [Weights, Bias];

    public float[] Scores(float[] vectors)
    {
        int n = vectors.Length / size;
        float[] scores = new float[n * Bias.Columns];
        for (int i = 0; i < n; i++)
        {
            Bias.Value.CopyTo(scores, i * Bias.Columns);
        }

        FloatKernel.MultiplyAdd(vectors, size, 1, Weights.Value, scores, n, size, Bias.Columns);
        return scores;
    }

    public byte[] Best(float[] scores) => [.. Enumerable.Range(0, scores.Length / Bias.Columns).Select(i => (byte)FloatKernel.Best(scores.AsSpan(i * Bias.Columns, tags)))];

    /// <summary>Learns the right tags; adds the gradient of the vectors.</summary>
    public void Learn(TrainingBatch batch, float[] vectors, float[] scores, float weight, float[] vectorGradient)
    {
        int n = batch.Words, columns = Bias.Columns, at = 0;
        gradient = new float[n * columns];
        foreach (byte tag in batch.Sentences.SelectMany(s => s.Tags))
        {
            var g = gradient.AsSpan(at * columns, tags);
            FloatKernel.Softmax(scores.AsSpan(at * columns, tags), g);
            g[tag] -= 1;
            for (int t = 0; t < tags; t++)
            {
                g[t] *= weight;
                Bias.Gradient[t] += g[t];
            }

            at++;
        }

        FloatKernel.MultiplyAdd(vectors, 1, size, gradient, Weights.Gradient, size, n, columns);
        FloatKernel.MultiplyAdd(gradient, columns, 1, FloatKernel.Transposed(Weights), vectorGradient, n, columns, size);
    }
}
