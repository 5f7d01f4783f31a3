
namespace Cairn.Language.Syntax;

/// <summary>Turns the words of a sentence into vectors that know their neighbours, from which tagger and parser choose.</summary>
/// <remarks>A word's vector is its own row, or where the model lacks the word the row of unknown words, with the rows of its first and last letters
/// and of its capitals. Each layer then adds what a word and the two beside it give together.</remarks>
internal sealed class WordEncoder
{
    private readonly KeyTable index;
    private readonly ulong[] keys;
    private readonly RowTable words, prefixes, suffixes2, suffixes3, shapes;
    private readonly WeightMatrix[] layers;

    /// <param name="keys">Key of the word of each row but the first, which is that of unknown words.</param>
    /// <param name="words">The words' rows; those of their letters are in them.</param>
    /// <param name="prefixes">Rows for the first letters of unknown words.</param>
    /// <param name="suffixes2">Rows for their last two letters.</param>
    /// <param name="suffixes3">Rows for their last three.</param>
    /// <param name="shapes">Rows for capitals, digits and marks, for all words.</param>
    /// <param name="layers">From three neighbouring vectors to what is added to the middle one.</param>
    public WordEncoder(ulong[] keys, RowTable words, RowTable prefixes, RowTable suffixes2, RowTable suffixes3, RowTable shapes, WeightMatrix[] layers)
    {
        (this.keys, this.words, this.prefixes, this.suffixes2, this.suffixes3, this.shapes, this.layers) = (keys, words, prefixes, suffixes2, suffixes3, shapes, layers);
        index = new KeyTable([.. keys.Select((key, i) => KeyValuePair.Create(key, i + 1))]);
    }

    /// <summary>How long a vector is.</summary>
    public int Size => words.Columns;

    /// <summary>Fills the vectors of a sentence.</summary>
    public void Encode(SentenceWords sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            var vector = sentence.Vector(i);
            var form = sentence.Forms[i];
            shapes[form.Shape].CopyTo(vector);
            int row = index[form.Key];
            RowTable.Add(words[row], vector);
            if (row == 0)
            {
                RowTable.Add(prefixes[form.Prefix], vector);
                RowTable.Add(suffixes2[form.Suffix2], vector);
                RowTable.Add(suffixes3[form.Suffix3], vector);
            }
        }

        Span<int> sums = stackalloc int[BlockSums.AtOnce * Size];
        foreach (var layer in layers)
        {
            for (int first = 0; first < sentence.Count; first += BlockSums.AtOnce)
            {
                int count = Math.Min(BlockSums.AtOnce, sentence.Count - first);
                layer.MultiplyRows(sentence.Windows(first), Size, count, 0, Size, sums);
                for (int i = 0; i < count; i++)
                {
                    FixedPoint.AddPositive(sums.Slice(i * Size, Size), sentence.Vector(first + i), sentence.NextVector(first + i));
                }
            }

            sentence.Turn();
        }
    }

    public static WordEncoder Read(BinaryReader reader)
    {
        ulong[] keys = RawArray.Read<ulong>(reader);
        RowTable words = RowTable.Read(reader), prefixes = RowTable.Read(reader), suffixes2 = RowTable.Read(reader), suffixes3 = RowTable.Read(reader), shapes = RowTable.Read(reader);
        var layers = new WeightMatrix[reader.ReadInt32()];
        for (int i = 0; i < layers.Length; i++)
        {
            layers[i] = WeightMatrix.Read(reader);
        }

        return new WordEncoder(keys, words, prefixes, suffixes2, suffixes3, shapes, layers);
    }

    public void Write(BinaryWriter writer)
    {
        RawArray.Write<ulong>(writer, keys);
        foreach (var table in (RowTable[])[words, prefixes, suffixes2, suffixes3, shapes])
        {
            table.Write(writer);
        }

        writer.Write(layers.Length);
        foreach (var layer in layers)
        {
            layer.Write(writer);
        }
    }
}
