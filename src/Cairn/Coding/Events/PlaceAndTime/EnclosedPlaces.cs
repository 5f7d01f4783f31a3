using Cairn.Coding.Events.Wording;
using Cairn.Language.Names;

namespace Cairn.Coding.Events.PlaceAndTime;

/// <summary>Tells whether a report says that one place lies in, of or near another: "the village of Harbacha, in the Brest region".</summary>
internal sealed class EnclosedPlaces(ReportWords words)
{
    /// <summary>So many characters may stand between the two.</summary>
    private const int Reach = 40;

    public bool LiesIn(Mention small, Mention large)
    {
        int from = small.Span.End, to = large.Span.Start;
        if (from >= to || to - from >= Reach)
        {
            return false;
        }

        bool preposition = false;
        for (int i = WordFrom(from); i < words.Count && words.Span(i).Start < to; i++)
        {
            preposition |= words.Tags[i] == WordTag.Preposition;
            if (!MayStandBetween(i))
            {
                return false;
            }
        }

        return preposition;
    }

    /// <summary>The words of ", in", "in the district of", ", 30 km south of".</summary>
    private bool MayStandBetween(int word) =>
        words.Tags[word] is WordTag.Preposition or WordTag.Comma or WordTag.Determiner or WordTag.Number or WordTag.Adjective or WordTag.Adverb or WordTag.Possessive
        || (words.Classes[word] & NounClass.Ground) != 0 || words.Number[word] >= 0 || words.Mention[word] >= 0;

    /// <summary>The first word that begins at or behind an offset.</summary>
    private int WordFrom(int offset)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words.Span(middle).Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
