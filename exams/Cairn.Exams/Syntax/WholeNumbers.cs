using System.Collections.Immutable;
using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>Turns a trained network into the model that ships, its weights whole numbers. What hangs on a known word alone becomes one row.</summary>
internal static class WholeNumbers
{
    public static SyntaxModel Of(SyntaxNetwork network, TrainingLexicon lexicon, Lemmatizer lemmas)
    {
        var parser = network.Parser;
        int size = SyntaxNetwork.VectorSize, hidden = parser.Bias.Columns, width = StateView.Slots * hidden, relations = lexicon.Relations.Length;
        return new SyntaxModel
        {
            Tags = lexicon.Tags,
            Relations = lexicon.Relations,
            Lemmas = lemmas,
            Encoder = Encoder(network.Encoder, lexicon),
            TagScores = Matrix(network.Tagger.Weights, network.Tagger.Bias, lexicon.Tags.Length),
            TagRows = Table(network.TagRows),
            Edges = Table(parser.Edge),
            Slots = WeightMatrix.Make(size, width, (i, o) => parser.Slots.Value[(i * width) + o], o => o < hidden ? parser.Bias.Value[o] : 0),
            Marks = Table(parser.Marks),
            Actions = WeightMatrix.Make(hidden, parser.Action.Rows, (i, o) => parser.Action.Value[(o * hidden) + i], o => parser.ActionBias.Value[o]),
            LeftRelations = Matrix(parser.Labels[0], parser.LabelBiases[0], relations),
            RightRelations = Matrix(parser.Labels[1], parser.LabelBiases[1], relations),
        };
    }

    private static WordEncoder Encoder(EncoderNet net, TrainingLexicon lexicon)
    {
        int size = net.Size;
        float[] words = new float[lexicon.Count * size];
        FloatKernel.MultiplyAdd(lexicon.Vectors, size, 1, net.Projection.Value, words, lexicon.Count, size, size);
        for (int row = 0; row < lexicon.Count; row++)
        {
            var word = words.AsSpan(row * size, size);
            FloatKernel.Add(net.Word.Row(lexicon.Frequency[row] < 2 ? 0 : row), word);
            FloatKernel.Add(net.Usual.Row(lexicon.Usual[row]), word);
            if (row > 0)
            {
                var form = lexicon.Form(row);
                FloatKernel.Add(net.Prefix.Row(form.Prefix), word);
                FloatKernel.Add(net.Suffix2.Row(form.Suffix2), word);
                FloatKernel.Add(net.Suffix3.Row(form.Suffix3), word);
            }
        }

        return new WordEncoder([.. Enumerable.Range(1, lexicon.Count - 1).Select(row => lexicon.Form(row).Key)],
            RowTable.Make(lexicon.Count, size, (r, c) => words[(r * size) + c]), Table(net.Prefix), Table(net.Suffix2), Table(net.Suffix3), Table(net.Shape),
            [.. net.Layers.Zip(net.Biases).Select(layer => Matrix(layer.First, layer.Second, size))]);
    }

    private static WeightMatrix Matrix(Parameter weights, Parameter bias, int outputs) =>
        WeightMatrix.Make(weights.Rows, outputs, (i, o) => weights.Value[(i * weights.Columns) + o], o => bias.Value[o]);

    private static RowTable Table(Parameter rows) => RowTable.Make(rows.Rows, rows.Columns, (r, c) => rows.Value[(r * rows.Columns) + c]);
}
