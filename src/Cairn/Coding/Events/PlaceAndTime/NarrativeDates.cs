using System.Globalization;
using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding.Events.PlaceAndTime;

/// <summary>The dates of a report, those told without a year put into the year of which their paragraph tells: "On 26 August 2021 … On 8 October …".</summary>
internal sealed class NarrativeDates
{
    private readonly DateExpression[] dates;

    /// <param name="reading">The report.</param>
    /// <param name="inStory">False to leave the dates as they were read.</param>
    public NarrativeDates(Reading reading, bool inStory)
    {
        dates = [.. reading.Dates];
        if (!inStory)
        {
            return;
        }

        DateRange? story = null;
        int toldIn = 0, sentence = 0;
        for (int i = 0; i < dates.Length; i++)
        {
            while (sentence + 1 < reading.Sentences.Length && reading.Sentences[sentence + 1].Span.Start <= dates[i].Span.Start)
            {
                sentence++;
            }

            if (dates[i].Value is not { } days || !NamesMonth(dates[i].Span.In(reading.Document.Text)))
            {
                continue;
            }

            if (!dates[i].IsRelative)
            {
                (story, toldIn) = (days, reading.Sentences[sentence].Block);
            }
            else if (story is { } told && reading.Sentences[sentence].Block == toldIn && told.First.Year < days.First.Year && InStory(told, days) is { } moved)
            {
                dates[i] = dates[i] with { Value = moved };
                (story, toldIn) = (moved, reading.Sentences[sentence].Block);
            }
        }
    }

    public DateExpression this[int date] => dates[date];

    /// <summary>The first time that a day or month comes after the story's last date; null where that year has no such day.</summary>
    private static DateRange? InStory(DateRange told, DateRange days)
    {
        int year = told.First.Year;
        int back = days.First.Year - year;
        var moved = new DateRange(days.First.AddYears(-back), days.Last.AddYears(-back));
        return moved.Last >= told.First || told.Days > 31 ? moved : new DateRange(moved.First.AddYears(1), moved.Last.AddYears(1)) is var next && next.First <= days.First ? next : null;
    }

    private static bool NamesMonth(ReadOnlySpan<char> words)
    {
        foreach (string month in CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthGenitiveNames)
        {
            if (month.Length > 0 && words.Contains(month, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
