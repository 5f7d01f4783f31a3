namespace Cairn.Language.Syntax;

/// <summary>Gives each word of a sentence its joint tag (part of speech and Penn tag), from left to right.</summary>
/// <remarks>A linear model over the word, its neighbours and the tags already given; the classes a frequent word may take are bounded by what
/// the treebank showed.</remarks>
internal sealed class Tagger(SyntaxModel model)
{
    public const int MaximumFeatures = 40;

    public void Tag(SentenceWords words)
    {
        Span<ulong> features = stackalloc ulong[MaximumFeatures];
        Span<int> scores = stackalloc int[model.Tags.Length];
        for (int i = 0; i < words.Count; i++)
        {
            if (words.Known[i].Only)
            {
                words.Tag[i] = words.Known[i].Usual;
                continue;
            }

            scores.Clear();
            int count = Extract(words, i, features);
            for (int f = 0; f < count; f++)
            {
                model.TagWeights.Add(features[f], scores);
            }

            words.Tag[i] = Best(scores);
        }
    }

    public static byte Best(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int c = 1; c < scores.Length; c++)
        {
            if (scores[c] > scores[best])
            {
                best = c;
            }
        }

        return (byte)best;
    }

    /// <summary>The features of word <paramref name="i"/>, given the tags of the words before it.</summary>
    public static int Extract(SentenceWords words, int i, Span<ulong> into)
    {
        int last = words.Count - 1;
        ulong w = words.Form[i], shape = words.Shape[i];
        ulong w1 = i > 0 ? words.Form[i - 1] : Features.None, w2 = i > 1 ? words.Form[i - 2] : Features.None;
        ulong v1 = i < last ? words.Form[i + 1] : Features.None, v2 = i < last - 1 ? words.Form[i + 2] : Features.None;
        ulong t1 = i > 0 ? words.Tag[i - 1] : 255u, t2 = i > 1 ? words.Tag[i - 2] : 255u;
        ulong s3 = words.Suffix3[i], s2 = words.Suffix2[i];
        ulong usual = words.Known[i].Usual, usualNext = i < last ? words.Known[i + 1].Usual : 254u, usualNext2 = i < last - 1 ? words.Known[i + 2].Usual : 254u;
        ulong similar = words.Known[i].Similar, similarBefore = i > 0 ? words.Known[i - 1].Similar : 254u, similarNext = i < last ? words.Known[i + 1].Similar : 254u;
        int n = 0;
        into[n++] = Features.Key(0, w);
        into[n++] = Features.Key(1, w, shape);
        into[n++] = Features.Key(2, words.Suffix1[i], shape);
        into[n++] = Features.Key(3, s2);
        into[n++] = Features.Key(4, s3);
        into[n++] = Features.Key(5, words.Suffix4[i]);
        into[n++] = Features.Key(6, words.Prefix2[i]);
        into[n++] = Features.Key(7, words.Prefix3[i]);
        into[n++] = Features.Key(8, shape, i == 0 ? 1u : 0u);
        into[n++] = Features.Key(9, w1);
        into[n++] = Features.Key(10, v1);
        into[n++] = Features.Key(11, w2);
        into[n++] = Features.Key(12, v2);
        into[n++] = Features.Key(13, t1);
        into[n++] = Features.Key(14, t1, t2);
        into[n++] = Features.Key(15, t1, w);
        into[n++] = Features.Key(16, w1, w);
        into[n++] = Features.Key(17, w, v1);
        into[n++] = Features.Key(18, usual, t1);
        into[n++] = Features.Key(19, usual, usualNext);
        into[n++] = Features.Key(20, t1, usual, usualNext);
        into[n++] = Features.Key(21, usualNext, usualNext2);
        into[n++] = Features.Key(22, t1, t2, usual);
        into[n++] = Features.Key(23, i < last ? words.Suffix3[i + 1] : Features.None, usual);
        into[n++] = Features.Key(24, i > 0 ? words.Suffix3[i - 1] : Features.None, usual);
        into[n++] = Features.Key(25, shape, i > 0 ? words.Shape[i - 1] : 512u, i < last ? words.Shape[i + 1] : 512u);
        into[n++] = Features.Key(26, s3, t1);
        into[n++] = Features.Key(27, s2, usualNext);
        into[n++] = Features.Key(28, w1, v1);
        into[n++] = Features.Key(29, t2, t1, w);
        into[n++] = Features.Key(30, s3, shape, t1);
        into[n++] = Features.Key(31, w, usualNext);
        into[n++] = Features.Key(32, t1, v1);
        into[n++] = Features.Key(33, usual, usualNext, usualNext2);
        into[n++] = Features.Key(34, 0);
        into[n++] = Features.Key(35, similar, t1);
        into[n++] = Features.Key(36, similar, similarNext);
        into[n++] = Features.Key(37, similarBefore, similar);
        into[n++] = Features.Key(38, similarNext, usual);
        return n;
    }
}
