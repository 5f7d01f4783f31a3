using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>Tagger and parser over the same word vectors, learned together.</summary>
internal sealed class SyntaxNetwork
{
    private const int Size = 64, Hidden = 128, EncoderLayers = 3;
    private const float InputDropout = 0.2f, HiddenDropout = 0.25f, TagsForgotten = 0.15f;
    private readonly TrainingLexicon lexicon;

    public SyntaxNetwork(TrainingLexicon lexicon, Random random)
    {
        this.lexicon = lexicon;
        Encoder = new EncoderNet(lexicon, Size, EncoderLayers, InputDropout, random);
        Tagger = new TaggerNet(Size, lexicon.Tags.Length, random);
        TagRows = new Parameter(lexicon.Tags.Length, Size, true, 0.05f, random);
        Parser = new ParserNet(Size, Hidden, lexicon.Relations.Length, lexicon.Relations.IndexOf("root"), HiddenDropout, random);
    }

    public const int VectorSize = Size;

    public EncoderNet Encoder { get; }

    public TaggerNet Tagger { get; }

    /// <summary>What the parser sees of a word's tag.</summary>
    public Parameter TagRows { get; }

    public ParserNet Parser { get; }

    public IEnumerable<Parameter> Parameters => [.. Encoder.Parameters, .. Tagger.Parameters, TagRows, .. Parser.Parameters];

    /// <summary>Adds up the gradients of a batch.</summary>
    public (int Right, int All, int Tags) Learn(TrainingBatch batch, double explore, Random random)
    {
        float[] vectors = Encoder.Forward(batch, random);
        float[] scores = Tagger.Scores(vectors);
        byte[] tags = Tagger.Best(scores);
        float[] gradient = new float[vectors.Length], withTags = [.. vectors];
        bool[] seen = [.. tags.Select(_ => random.NextSingle() >= TagsForgotten)];
        for (int i = 0; i < tags.Length; i++)
        {
            if (seen[i])
            {
                FloatKernel.Add(TagRows.Row(tags[i]), withTags.AsSpan(i * Size, Size));
            }
        }

        var (right, all) = Parser.Learn(batch, withTags, explore, random, gradient);
        for (int i = 0; i < tags.Length; i++)
        {
            if (seen[i])
            {
                FloatKernel.Add(gradient.AsSpan(i * Size, Size), TagRows.Touch(tags[i]));
            }
        }

        Tagger.Learn(batch, vectors, scores, 1, gradient);
        Encoder.Backward(batch, gradient);
        return (right, all, batch.Sentences.SelectMany(s => s.Tags).Zip(tags).Count(pair => pair.First == pair.Second));
    }

    /// <summary>How well it tags and parses, in floating point: UPOS, UAS and LAS (universal relations).</summary>
    public (double Class, double Unlabelled, double Labelled) Measure(IReadOnlyList<TrainingSentence> sentences)
    {
        var state = new ParseState(600);
        int all = 0, classes = 0, unlabelled = 0, labelled = 0;
        string[] universal = [.. lexicon.Relations.Select(SyntaxScore.Universal)];
        foreach (var sentence in sentences)
        {
            float[] vectors = Encoder.Forward(new TrainingBatch([sentence]), null);
            byte[] tags = Tagger.Best(Tagger.Scores(vectors));
            for (int i = 0; i < tags.Length; i++)
            {
                FloatKernel.Add(TagRows.Row(tags[i]), vectors.AsSpan(i * Size, Size));
            }

            Parser.Parse(Parser.Products(vectors), 0, sentence.Count, state);
            for (int i = 0; i < sentence.Count; i++)
            {
                all++;
                classes += lexicon.Tags[tags[i]].Class == lexicon.Tags[sentence.Tags[i]].Class ? 1 : 0;
                bool same = state.Head[i + 1] == sentence.Heads[i];
                unlabelled += same ? 1 : 0;
                labelled += same && universal[state.Label[i + 1]] == universal[sentence.Labels[i]] ? 1 : 0;
            }
        }

        return (100.0 * classes / all, 100.0 * unlabelled / all, 100.0 * labelled / all);
    }
}
