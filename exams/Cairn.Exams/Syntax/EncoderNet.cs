using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>Turns the words of a batch into vectors that know their neighbours: rows of the word and its letters are added up, then each of a few
/// layers adds what a word and the two beside it give together.</summary>
internal sealed class EncoderNet
{
    private const float WordsForgotten = 0.6f;
    private readonly TrainingLexicon lexicon;
    private readonly float dropout;

    private float[] inputs = [], gathered = [], inputMask = [];
    private readonly float[][] windows, outputs;
    private int[] vectorRow = [], wordRow = [], usual = [];

    public EncoderNet(TrainingLexicon lexicon, int size, int layers, float dropout, Random random)
    {
        (this.lexicon, Size, this.dropout) = (lexicon, size, dropout);
        const float small = 0.05f;
        Word = new Parameter(lexicon.Count, size, true, small, random);
        Projection = new Parameter(size, size, false, 0.1f, random);
        Usual = new Parameter(lexicon.Tags.Length + 1, size, true, small, random);
        Prefix = new Parameter(WordForm.Buckets, size, true, small, random);
        Suffix2 = new Parameter(WordForm.Buckets, size, true, small, random);
        Suffix3 = new Parameter(WordForm.Buckets, size, true, small, random);
        Shape = new Parameter(256, size, true, small, random);
        Layers = [.. Enumerable.Range(0, layers).Select(_ => new Parameter(3 * size, size, false, MathF.Sqrt(2f / size) * 0.7f, random))];
        Biases = [.. Enumerable.Range(0, layers).Select(_ => new Parameter(1, size, false, 0, random))];
        (windows, outputs) = (new float[layers][], new float[layers][]);
    }

    public int Size { get; }

    public Parameter Word { get; }

    public Parameter Projection { get; }

    public Parameter Usual { get; }

    public Parameter Prefix { get; }

    public Parameter Suffix2 { get; }

    public Parameter Suffix3 { get; }

    public Parameter Shape { get; }

    public Parameter[] Layers { get; }

    public Parameter[] Biases { get; }

    public IEnumerable<Parameter> Parameters => [Word, Projection, Usual, Prefix, Suffix2, Suffix3, Shape, .. Layers, .. Biases];

    /// <param name="batch">The sentences.</param>
    /// <param name="random">Null outside training: nothing is dropped then.</param>
    public float[] Forward(TrainingBatch batch, Random? random)
    {
        int n = batch.Words;
        (vectorRow, wordRow, usual) = (new int[n], new int[n], new int[n]);
        inputs = new float[n * Size];
        gathered = new float[n * Size];
        for (int s = 0; s < batch.Sentences.Count; s++)
        {
            var sentence = batch.Sentences[s];
            for (int i = 0; i < sentence.Count; i++)
            {
                Look(sentence, i, batch.First[s] + i, random);
            }
        }

        FloatKernel.MultiplyAdd(gathered, Size, 1, Projection.Value, inputs, n, Size, Size);
        inputMask = Mask(n * Size, random, dropout);
        float[] x = inputs;
        for (int i = 0; i < x.Length; i++)
        {
            x[i] *= inputMask[i];
        }

        for (int layer = 0; layer < Layers.Length; layer++)
        {
            float[] window = windows[layer] = Windows(batch, x);
            float[] z = outputs[layer] = new float[n * Size];
            for (int i = 0; i < n; i++)
            {
                Biases[layer].Value.CopyTo(z, i * Size);
            }

            FloatKernel.MultiplyAdd(window, 3 * Size, 1, Layers[layer].Value, z, n, 3 * Size, Size);
            float[] next = [.. x];
            for (int i = 0; i < z.Length; i++)
            {
                z[i] = MathF.Max(0, z[i]);
                next[i] += z[i];
            }

            x = next;
        }

        return x;
    }

    /// <summary>From the gradient of the vectors to that of everything they were made of.</summary>
    public void Backward(TrainingBatch batch, float[] gradient)
    {
        int n = batch.Words;
        for (int layer = Layers.Length - 1; layer >= 0; layer--)
        {
            float[] dz = new float[n * Size];
            float[] z = outputs[layer];
            var bias = Biases[layer].Gradient;
            for (int i = 0; i < dz.Length; i++)
            {
                dz[i] = z[i] > 0 ? gradient[i] : 0;
                bias[i % Size] += dz[i];
            }

            FloatKernel.MultiplyAdd(windows[layer], 1, 3 * Size, dz, Layers[layer].Gradient, 3 * Size, n, Size);
            float[] dWindow = new float[n * 3 * Size];
            FloatKernel.MultiplyAdd(dz, Size, 1, FloatKernel.Transposed(Layers[layer]), dWindow, n, Size, 3 * Size);
            AddWindows(batch, dWindow, gradient);
        }

        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= inputMask[i];
        }

        FloatKernel.MultiplyAdd(gathered, 1, Size, gradient, Projection.Gradient, Size, n, Size);
        for (int s = 0; s < batch.Sentences.Count; s++)
        {
            for (int i = 0; i < batch.Sentences[s].Count; i++)
            {
                int at = batch.First[s] + i;
                var form = batch.Sentences[s].Forms[i];
                var g = gradient.AsSpan(at * Size, Size);
                FloatKernel.Add(g, Word.Touch(wordRow[at]));
                FloatKernel.Add(g, Usual.Touch(usual[at]));
                FloatKernel.Add(g, Prefix.Touch(form.Prefix));
                FloatKernel.Add(g, Suffix2.Touch(form.Suffix2));
                FloatKernel.Add(g, Suffix3.Touch(form.Suffix3));
                FloatKernel.Add(g, Shape.Touch(form.Shape));
            }
        }
    }

    /// <summary>The rows of a word. In training rare words are at times forgotten, so that the network learns to do without.</summary>
    private void Look(TrainingSentence sentence, int i, int at, Random? random)
    {
        int row = sentence.Known[i];
        int frequency = lexicon.Frequency[row];
        var form = sentence.Forms[i];
        double dice = random?.NextDouble() ?? 1;
        double forget = WordsForgotten / (WordsForgotten + Math.Max(1, frequency));
        vectorRow[at] = dice < forget * 0.3 ? 0 : row;
        wordRow[at] = dice < forget || frequency < 2 ? 0 : row;
        usual[at] = dice < forget ? lexicon.NoTag : lexicon.Usual[row];
        var x = inputs.AsSpan(at * Size, Size);
        FloatKernel.Add(Word.Row(wordRow[at]), x);
        FloatKernel.Add(Usual.Row(usual[at]), x);
        FloatKernel.Add(Prefix.Row(form.Prefix), x);
        FloatKernel.Add(Suffix2.Row(form.Suffix2), x);
        FloatKernel.Add(Suffix3.Row(form.Suffix3), x);
        FloatKernel.Add(Shape.Row(form.Shape), x);
        lexicon.Vectors.AsSpan(vectorRow[at] * Size, Size).CopyTo(gathered.AsSpan(at * Size));
    }

    internal static float[] Mask(int size, Random? random, float dropout)
    {
        float[] mask = new float[size];
        float kept = 1 / (1 - dropout);
        for (int i = 0; i < size; i++)
        {
            mask[i] = random is null ? 1 : random.NextSingle() < dropout ? 0 : kept;
        }

        return mask;
    }

    private float[] Windows(TrainingBatch batch, float[] x)
    {
        float[] windows = new float[x.Length * 3];
        ForEachNeighbour(batch, (word, place, neighbour) => x.AsSpan(neighbour * Size, Size).CopyTo(windows.AsSpan((word * 3 * Size) + (place * Size))));
        return windows;
    }

    private void AddWindows(TrainingBatch batch, float[] windows, float[] x) =>
        ForEachNeighbour(batch, (word, place, neighbour) => FloatKernel.Add(windows.AsSpan((word * 3 * Size) + (place * Size), Size), x.AsSpan(neighbour * Size, Size)));

    private static void ForEachNeighbour(TrainingBatch batch, Action<int, int, int> each)
    {
        for (int s = 0; s < batch.Sentences.Count; s++)
        {
            int first = batch.First[s], count = batch.Sentences[s].Count;
            for (int i = 0; i < count; i++)
            {
                for (int place = 0; place < 3; place++)
                {
                    if (i + place - 1 is >= 0 and var neighbour && neighbour < count)
                    {
                        each(first + i, place, first + neighbour);
                    }
                }
            }
        }
    }
}
