namespace Cairn.Language.Syntax;

/// <summary>Gives each word of a sentence its joint tag (part of speech and Penn tag) from its vector.</summary>
internal sealed class Tagger(WeightMatrix scores, int tags)
{
    public void Tag(SentenceWords words)
    {
        Span<int> sums = stackalloc int[scores.Outputs];
        for (int i = 0; i < words.Count; i++)
        {
            scores.Multiply(words.Vector(i), sums);
            words.Tags[i] = (byte)Best(sums[..tags]);
        }
    }

    public static int Best(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int c = 1; c < scores.Length; c++)
        {
            if (scores[c] > scores[best])
            {
                best = c;
            }
        }

        return best;
    }
}
