using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Wording;
using Cairn.Language.Dates;
using Cairn.Values;

namespace Cairn.Coding.Events.PlaceAndTime;

/// <summary>Reckons the day of a happening that is told by its distance from another: "a week after troops took the town", "hours after the blast".</summary>
internal sealed class SteppedDates(ReportWords words, Segments segments)
{
    /// <summary>More days than this are no point to reckon from: nothing is "hours later" than a whole year.</summary>
    public const int MostDays = 31;

    public void Reckon(List<Happening> told)
    {
        foreach (var happening in told)
        {
            happening.Date ??= Reckoned(happening, told);
        }
    }

    /// <summary>"It came a week after troops took the town": a day reckoned from that of the other happening.</summary>
    private DateExpression? Reckoned(Happening happening, List<Happening> told)
    {
        var segment = segments[segments.Of(happening.At.First)];
        bool isObject = words.Date[segment.First] >= 0 && segment.First > words.Sentences[happening.Sentence].First && words.Date[segment.First - 1] == words.Date[segment.First];
        if (isObject && words.Dates[words.Date[segment.First]] is { Step: { } back } date)
        {
            var main = told.LastOrDefault(e => e.Sentence == happening.Sentence && e.At.First < segment.First)?.Date?.Value
                ?? (HasOpenSubject(happening.Sentence) ? told.FirstOrDefault(e => e.Sentence < happening.Sentence && e.Date?.Value is not null)?.Date?.Value : null);
            return main is { } days ? At(date, back.Back(Night(days))) : null;
        }

        for (int i = words.Sentences[happening.Sentence].First; i < happening.At.First; i++)
        {
            if (words.Date[i] >= 0 && words.Dates[words.Date[i]] is { Value: null, Step: { } step } ahead)
            {
                return told.LastOrDefault(e => e.At.First < i && e.Date?.Value is { Days: <= MostDays })?.Date?.Value is { } earlier ? At(ahead, step.From(Night(earlier))) : null;
            }
        }

        return null;
    }

    private static DateExpression At(DateExpression date, DateRange days) => date with { Value = days, Precision = days.Days == 1 ? DatePrecision.Day : DatePrecision.Days, Why = null };

    /// <summary>Of a night that two days share the second is counted from.</summary>
    private static DateRange Night(DateRange days) => days.Days == 2 ? DateRange.Day(days.Last) : days;

    /// <summary>"It comes", "this followed", "the bombing came": the sentence's subject is what the report is about.</summary>
    private bool HasOpenSubject(int sentence)
    {
        var (first, end) = words.Sentences[sentence];
        return end > first && words.Is(first, WordSet.Definite) || words.Is(first, WordSet.ThirdPerson);
    }
}
