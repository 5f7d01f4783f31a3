using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Numbers;
using Cairn.Values;

namespace Cairn.Coding.Events.Losses;

/// <summary>Reads a toll that has grown ("bringing the death toll to 34", "the toll has risen to 22") onto the happening told there or just before; a toll of a war or of a long time belongs to none.</summary>
internal static class RisingTolls
{
    private const int Reach = 6;

    public static void Mark(ReportWords words, List<Happening> told)
    {
        for (int s = 0; s < words.Sentences.Length; s++)
        {
            var (first, end) = words.Sentences[s];
            for (int i = first; i < end; i++)
            {
                if (!words.Is(i, WordSet.Toll) || !Rises(words, i, first, end) || IsOfLongTime(words, first, end) || Figure(words, i, end) is not { } figure)
                {
                    continue;
                }

                var happening = told.LastOrDefault(h => Families.Of(h) == EventFamily.Violence && h.Sentence <= s && h.Sentence >= s - Reach && !IsMoreVictims(h, s));
                happening?.Killed = new Evidenced<CountRange>(figure.Value, figure.Span, 0.9);
            }
        }
    }

    private static bool Rises(ReportWords words, int toll, int first, int end)
    {
        for (int i = Math.Max(first, toll - 3); i < Math.Min(end, toll + 10); i++)
        {
            if (words.Is(i, WordSet.Rises))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Two more died in hospital", in the sentence that tells the new toll: no happening of its own.</summary>
    private static bool IsMoreVictims(Happening happening, int sentence) => happening.Sentence == sentence && happening.OnlyAdds;

    private static bool IsOfLongTime(ReportWords words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words.Is(i, WordSet.InSum) || ((words.Classes[i] & NounClass.Conflict) != 0 && (words.Classes[i] & NounClass.People) == 0)
                || (words.Date[i] >= 0 && words.Dates[words.Date[i]].Value is { Days: > 45 }))
            {
                return true;
            }
        }

        return false;
    }

    private static NumberExpression? Figure(ReportWords words, int toll, int end)
    {
        for (int i = toll + 1; i < Math.Min(end, toll + 14); i++)
        {
            if (words.Number[i] >= 0 && words.Reading.Numbers[words.Number[i]] is { IsCount: true, Form: NumberForm.Cardinal or NumberForm.Vague } number && words.Tags[i - 1] is WordTag.Preposition or WordTag.To or WordTag.Adverb)
            {
                return number;
            }
        }

        return null;
    }
}
