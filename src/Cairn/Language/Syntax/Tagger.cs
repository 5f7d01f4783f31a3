using System.Numerics;

namespace Cairn.Language.Syntax;

/// <summary>Gives each word of a sentence its joint tag (part of speech and Penn tag) from its vector.</summary>
internal sealed class Tagger(WeightMatrix scores, int tags)
{
    public void Tag(SentenceWords words)
    {
        Span<int> sums = stackalloc int[BlockSums.AtOnce * scores.Outputs];
        for (int first = 0; first < words.Count; first += BlockSums.AtOnce)
        {
            int count = Math.Min(BlockSums.AtOnce, words.Count - first);
            scores.MultiplyRows(words.Vectors(first), scores.Inputs, count, 0, scores.Outputs, sums);
            for (int i = 0; i < count; i++)
            {
                words.Tags[first + i] = (byte)Best(sums.Slice(i * scores.Outputs, tags));
            }
        }
    }

    /// <summary>The index of the highest score, the first of them where several are equal.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        int highest = int.MinValue, i = 0;
        if (scores.Length >= Vector<int>.Count)
        {
            var lanes = new Vector<int>(scores);
            for (i = Vector<int>.Count; i + Vector<int>.Count <= scores.Length; i += Vector<int>.Count)
            {
                lanes = Vector.Max(lanes, new Vector<int>(scores[i..]));
            }

            for (int lane = 0; lane < Vector<int>.Count; lane++)
            {
                highest = Math.Max(highest, lanes[lane]);
            }
        }

        for (; i < scores.Length; i++)
        {
            highest = Math.Max(highest, scores[i]);
        }

        return scores.IndexOf(highest);
    }
}
