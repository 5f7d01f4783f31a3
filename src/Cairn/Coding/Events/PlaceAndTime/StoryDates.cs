using Cairn.Cleaning;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Dates;

namespace Cairn.Coding.Events.PlaceAndTime;

/// <summary>Lends a happening that tells no day of its own the day of the happening that its words tie it to: "hours later", the next sentence
/// of the same paragraph.</summary>
internal sealed class StoryDates(ReportWords words)
{
    private const int FirstBlocks = 4, Fresh = 7;

    public void Lend(IReadOnlyList<Happening> events)
    {
        var told = events.Where(e => e.Block != BlockKind.Title).OrderBy(e => e.Sentence).ThenBy(e => e.At.First).ToList();
        var main = Main(told) ?? Usual(told);
        Happening? before = null;
        foreach (var happening in told)
        {
            if (happening.Date is null)
            {
                happening.Date = HasHad(happening) || happening.HasOpenDate || IsAnswered(happening) ? null
                    : before is not null && IsTied(happening) ? told.LastOrDefault(e => e.At.First < happening.At.First && e.Date is { Value.Days: <= SteppedDates.MostDays })?.Date
                    : before is not null && SameParagraph(happening, before) && before.Date is { } day ? day
                    : main is not null && GoesOn(happening, main) ? main
                    : null;
                happening.Date ??= HasHad(happening) ? Told(happening) : null;
                happening.HasLentDate = happening.Date is not null;
            }

            before = happening.OnlyAdds || IsBackground(happening, before) ? before : happening;
        }
    }

    /// <summary>The day that a news report is about: that of the first happening told, where it lies within a week before publication.</summary>
    private DateExpression? Main(List<Happening> told) =>
        told.FirstOrDefault(e => e.Date is not null) is { Date: { Value: { Days: <= 2 } days } day } first && words.Reading.Sentences[first.Sentence].Block <= FirstBlocks
            && words.Reading.Document.Published is { } published && published.DayNumber - days.Last.DayNumber is >= 0 and <= Fresh ? day : null;

    /// <summary>The day of most of the happenings that have one, where at least two have it.</summary>
    private static DateExpression? Usual(List<Happening> told) =>
        told.Where(e => e is { OnlyAdds: false, Date.Value: { Days: <= 2 } }).GroupBy(e => e.Date!.Value).OrderByDescending(g => g.Count()).FirstOrDefault() is { } most && most.Skip(1).Any() ? most.First().Date : null;

    /// <summary>Whether a happening is told in a paragraph that tells no other day than the report's own.</summary>
    private bool GoesOn(Happening happening, DateExpression main)
    {
        if (Families.Of(happening) is not (EventFamily.Violence or EventFamily.Destruction or EventFamily.Abduction))
        {
            return false;
        }

        int block = words.Reading.Sentences[happening.Sentence].Block;
        foreach (int i in Enumerable.Range(0, words.Reading.Sentences.Length).Where(i => words.Reading.Sentences[i].Block == block && i <= happening.Sentence))
        {
            for (int word = words.Sentences[i].First; word < words.Sentences[i].End; word++)
            {
                if (words.Date[word] >= 0 && words.Dates[words.Date[word]] is { IsTelling: false } date && (date.Value is not { } days || !days.Overlaps(main.Value!.Value)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>"In revenge for the killing of X": what a deed answers happened before it.</summary>
    private bool IsAnswered(Happening happening)
    {
        for (int i = Math.Max(words.Sentences[happening.Sentence].First, happening.At.First - 6); !happening.Trigger.IsVerb && i < happening.At.First; i++)
        {
            if (words.Is(i, WordSet.Answer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"On Monday the army said it had broken up a cell": what somebody has just done, as told on that day. Mere "were killed" may lie
    /// any time back.</summary>
    private DateExpression? Told(Happening happening)
    {
        var (first, end) = words.Sentences[happening.Sentence];
        for (int i = first; i < end; i++)
        {
            if (words.Date[i] >= 0 && words.Dates[words.Date[i]] is { Value.Days: 1, IsTelling: true } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>"…, four days after a bomber killed 40": what the sentence tells besides, of an earlier day; the story does not go on from there.</summary>
    private static bool IsBackground(Happening happening, Happening? before) =>
        before is { Date.Value: { } day } && before.Sentence == happening.Sentence && happening.Date is { Value: { } earlier } && earlier.Last < day.First;

    private bool SameParagraph(Happening one, Happening other) => words.Reading.Sentences[one.Sentence].Block == words.Reading.Sentences[other.Sentence].Block;

    /// <summary>"Hours later", "in the same night", "a second".</summary>
    private bool IsTied(Happening happening)
    {
        for (int i = words.Sentences[happening.Sentence].First; i < Math.Min(happening.At.Last + 4, words.Sentences[happening.Sentence].End); i++)
        {
            if (words.Is(i, WordSet.SameTime))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Had seized": told as of an earlier time.</summary>
    private bool HasHad(Happening happening)
    {
        for (int i = Math.Max(words.Sentences[happening.Sentence].First, happening.At.First - 4); i < happening.At.First; i++)
        {
            if (words.Tags[i] == WordTag.Have)
            {
                return true;
            }
        }

        return false;
    }
}
