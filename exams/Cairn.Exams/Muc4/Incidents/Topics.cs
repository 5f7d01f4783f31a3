using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>What the sentences of a message and the message itself tell of: a chance in thousandths for each incident type, and last for any.</summary>
/// <param name="Sentences">By sentence.</param>
/// <param name="Message">Of the whole.</param>
internal sealed record Topics(int[][] Sentences, int[] Message)
{
    /// <summary>How many chances there are: the types, and any of them.</summary>
    public static int Count => MucSets.Types.Length + 1;

    public int Any(int sentence) => Sentences[sentence][^1];

    public static int[][] OfSentences(LogisticModel model, ulong[][] features) => [.. features.Select(f => model.Chances(f))];

    /// <summary>Features of a message: how many of its sentences speak of what, where the first ones stand, and all its words.</summary>
    public static ulong[] MessageFeatures(MucReading message, int[][] sentences)
    {
        var bag = new FeatureBag(3);
        bag.Add(0);
        bag.Add(1, (ulong)Math.Min(6, sentences.Length / 4));
        for (int t = 0; t < Count; t++)
        {
            int[] sorted = [.. sentences.Select(s => s[t]).OrderDescending()];
            for (int rank = 0; rank < 3; rank++)
            {
                bag.Add(2, (ulong)t, (ulong)rank, FeatureBag.Level(rank < sorted.Length ? sorted[rank] : 0));
            }

            bag.Add(3, (ulong)t, (ulong)Math.Min(5, sorted.Count(c => c > 400)));
            bag.Add(4, (ulong)t, FeatureBag.Level(sentences.Take(3).Select(s => s[t]).DefaultIfEmpty().Max()));
        }

        foreach (var word in message.Text.Syntax)
        {
            if (word.Class is WordClass.Noun or WordClass.Verb or WordClass.Adj or WordClass.Adv)
            {
                bag.Add(5, Features.Of(word.Lemma));
            }
        }

        for (int s = 0; s < sentences.Length; s++)
        {
            SettingFeatures.Add(bag, message, s, sentences[s][^1] > 250 ? 1u : 0);
        }

        foreach (var name in message.Text.Mentions)
        {
            if ((name.Place?.Country ?? name.Country?.Code) is { } code)
            {
                bag.Add(6, Features.Of(code));
            }
        }

        return bag.ToArray();
    }

    /// <summary>What these chances say as features of something that stands in the given sentence.</summary>
    public void AddTo(FeatureBag bag, int sentence, ulong kind)
    {
        for (int t = 0; t < Count; t++)
        {
            bag.Add(80, (ulong)t, FeatureBag.Level(Sentences[sentence][t]));
            bag.Add(81, (ulong)t, FeatureBag.Level(Sentences[sentence][t]), kind);
            bag.Add(82, (ulong)t, FeatureBag.Level(Message[t]));
            bag.Add(83, (ulong)t, FeatureBag.Level(Message[t]), kind);
        }
    }
}
