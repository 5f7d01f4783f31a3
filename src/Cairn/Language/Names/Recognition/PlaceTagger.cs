using Cairn.Language.Tokens;

namespace Cairn.Language.Names.Recognition;

/// <summary>Tells the tokens that are places' names from left to right. A name that a list or a theatre has goes to its end. Thread-safe.</summary>
internal sealed class PlaceTagger(PlaceModel model)
{
    private const int Tags = 3;

    /// <summary>Stretches of tokens that name a place, in order.</summary>
    public List<(int First, int End)> Find(PlaceText text)
    {
        var found = new List<(int First, int End)>();
        Span<ulong> features = stackalloc ulong[PlaceFeatures.Maximum];
        Span<int> scores = stackalloc int[Tags];
        foreach (var sentence in text.Sentences)
        {
            var before = PlaceTag.Outside;
            for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
            {
                before = before == PlaceTag.Outside && !text.IsCapital(i) ? PlaceTag.Outside : Tag(text, sentence, i, before, features, scores);
                before = before == PlaceTag.Outside && found.Count > 0 && found[^1].End == i && text.GoesOn(i) ? PlaceTag.Inside : before;
                if (before == PlaceTag.Begin)
                {
                    found.Add((i, i + 1));
                }
                else if (before == PlaceTag.Inside)
                {
                    found[^1] = (found[^1].First, i + 1);
                }
            }
        }

        return found;
    }

    /// <summary>The tag of a token that may have more than one: a word in small letters behind no name can only be outside, and costs nothing.</summary>
    private PlaceTag Tag(PlaceText text, Sentence sentence, int i, PlaceTag before, Span<ulong> features, Span<int> scores)
    {
        scores.Clear();
        int count = PlaceFeatures.Extract(text, sentence, i, before, !text.HasLists, features);
        model.Weights.Add(features[..count], scores);
        scores[(int)PlaceTag.Outside] -= model.Eagerness;
        return Best(scores, before, text.IsCapital(i));
    }

    /// <summary>The tag with the highest score among those that may follow; a name begins with a capital.</summary>
    public static PlaceTag Best(ReadOnlySpan<int> scores, PlaceTag before, bool isCapital)
    {
        var best = PlaceTag.Outside;
        if (isCapital && scores[(int)PlaceTag.Begin] > scores[(int)best])
        {
            best = PlaceTag.Begin;
        }

        return before != PlaceTag.Outside && scores[(int)PlaceTag.Inside] > scores[(int)best] ? PlaceTag.Inside : best;
    }
}
