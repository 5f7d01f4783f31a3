using Cairn.Language;
using Cairn.Language.Dates;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Coding.Events.PlaceAndTime;

/// <summary>The dates of a report, those told without a year put into the year of which the story tells: "On 26 August 2021 … On 8 October …".</summary>
/// <remarks>Within a paragraph a dated day or month leads the days after it. In the next paragraph it does so only for days that would else lie
/// so far before publication that a report would hardly leave their year away, or that nothing else dates.</remarks>
internal sealed class NarrativeDates
{
    /// <summary>A day of an earlier year, told without it, lies hardly more than so many days back.</summary>
    private const int YearLeftAway = 150;

    private readonly DateExpression[] dates;
    private readonly Reading reading;

    /// <param name="reading">The report.</param>
    /// <param name="inStory">False to leave the dates as they were read.</param>
    public NarrativeDates(Reading reading, bool inStory)
    {
        this.reading = reading;
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

            int paragraph = reading.Sentences[sentence].Block;
            if (dates[i].Yearless is { } days)
            {
                if (story is { } told && Follows(dates[i], told, paragraph - toldIn) && Nearest(days, told) is { } moved)
                {
                    dates[i] = dates[i] with { Value = moved, Precision = dates[i].Value is null ? Precision(moved) : dates[i].Precision, Why = null };
                    (story, toldIn) = (moved, paragraph);
                }
            }
            else if (Leads(dates[i], reading.Sentences[sentence]) && dates[i].Value is { } lead)
            {
                (story, toldIn) = (lead, paragraph);
            }
        }
    }

    public DateExpression this[int date] => dates[date];

    /// <summary>Whether a date tells of which year a story is: a day or month with its year, or a whole year or season that opens a sentence.</summary>
    private static bool Leads(DateExpression date, Sentence sentence) =>
        date is { IsRelative: false, IsTelling: false, Value: { } days }
        && (days.Days <= 31 || (days.Days <= 366 && date.Span.Start - sentence.Span.Start <= "Throughout the ".Length));

    private bool Follows(DateExpression date, DateRange told, int paragraphs) => date.Value is not { } days ? paragraphs <= 1
        : told.First.Year < days.First.Year && (paragraphs == 0 || (paragraphs == 1 && told.Days <= 31 && IsFarBack(days)));

    private bool IsFarBack(DateRange days) =>
        reading.Document.Published is { } published && days.First.Year < published.Year && published.DayNumber - days.Last.DayNumber > YearLeftAway;

    /// <summary>The days in the year that brings them nearest to what was told last, before publication.</summary>
    private DateRange? Nearest(YearlessDays days, DateRange told)
    {
        DateRange? best = null;
        for (int year = told.First.Year - 1; year <= told.Last.Year + 1; year++)
        {
            if (days.In(year) is { } other && !(other.First > (reading.Document.Published ?? DateOnly.MaxValue)) && (best is not { } known || Distance(other, told) <= Distance(known, told)))
            {
                best = other;
            }
        }

        return best;
    }

    private static int Distance(DateRange one, DateRange other) =>
        one.Overlaps(other) ? 0 : one.First > other.Last ? one.First.DayNumber - other.Last.DayNumber : other.First.DayNumber - one.Last.DayNumber;

    private static DatePrecision Precision(DateRange days) => days.Days == 1 ? DatePrecision.Day : days.Days >= 28 ? DatePrecision.Month : DatePrecision.Days;
}
