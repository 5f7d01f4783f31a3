using Cairn.Cleaning;
using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>The day of publication that relative dates count from, and the calendar reckoning done with it.</summary>
internal sealed class DateReference(Document document)
{
    private const int WidestRange = 62;

    /// <summary>Which of day and month the report writes first in figures, where another date of it tells.</summary>
    public DateOrder Order { get; init; }

    /// <summary>The last days that the text was read as telling, for "the next day"; null where the paragraph has told none.</summary>
    public DateRange? LastTold { get; private set; }

    /// <summary>The last days told in this paragraph or the one before: what "the same night" goes back to at a paragraph's start.</summary>
    public DateRange? ToldBefore { get; private set; }

    public void Tell(DateRange days) => (LastTold, ToldBefore) = (days, days);

    /// <summary>Begins a paragraph: what the one before told last is still known, what the one before that told is not.</summary>
    public void TurnParagraph() => (ToldBefore, LastTold) = (LastTold, null);

    /// <summary>The publication day, or the last that it can be; null where nothing bounds it.</summary>
    public DateOnly? Latest => document.Published ?? (IsNarrow ? document.PublishedRange!.Value.Last : null);

    private bool IsNarrow => document.PublishedRange is { } range && range.Last.DayNumber - range.First.DayNumber <= WidestRange;

    /// <summary>Reckons from the day of publication; where that is a range, from both its ends, and takes in both.</summary>
    public DateRange? From(Func<DateOnly, DateRange?> reckon)
    {
        if (document.Published is { } published)
        {
            return InCalendar(published) ? reckon(published) : null;
        }

        return IsNarrow && document.PublishedRange is { } range && InCalendar(range.First) && InCalendar(range.Last) && reckon(range.First) is { } first && reckon(range.Last) is { } last
            ? new DateRange(first.First < last.First ? first.First : last.First, first.Last > last.Last ? first.Last : last.Last)
            : null;
    }

    /// <summary>The given month: the last one up to publication, or the coming one.</summary>
    public DateRange? NearestMonth(int month, bool future) => From(day =>
    {
        int year = future ? (month < day.Month ? day.Year + 1 : day.Year) : month > day.Month ? day.Year - 1 : day.Year;
        var range = DateRange.Month(year, month);
        return !future && range.Contains(day) ? new DateRange(range.First, day) : range;
    });

    /// <summary>The given day of a month without a year.</summary>
    public DateRange? NearestDay(int month, int first, int last, bool future) => From(day =>
    {
        int year = day.Year;
        if (!future && new DateOnly(year, month, Math.Min(first, DateTime.DaysInMonth(year, month))) > day.AddDays(1))
        {
            year--;
        }
        else if (future && new DateOnly(year, month, Math.Min(first, DateTime.DaysInMonth(year, month))) < day)
        {
            year++;
        }

        return Days(year, month, first, last);
    });

    /// <summary>Days of a month; null where the month has no such day.</summary>
    public static DateRange? Days(int year, int month, int first, int last) =>
        year is > 0 and < 10000 && first >= 1 && first <= last && last <= DateTime.DaysInMonth(year, month) ? new DateRange(new DateOnly(year, month, first), new DateOnly(year, month, last)) : null;

    /// <summary>The given weekday: the last one up to publication, publication day included, or shifted by weeks.</summary>
    /// <param name="weekday">1 is Monday.</param>
    /// <param name="shift">-1 the last one before the day of publication, 0 the last one up to it, 1 the coming one.</param>
    public DateRange? Weekday(int weekday, int shift) => From(day =>
    {
        int back = (IsoWeekday(day) - weekday + 7) % 7;
        return DateRange.Day(shift > 0 ? day.AddDays(back == 0 ? 7 : 7 - back) : day.AddDays(back == 0 && shift < 0 ? -7 : -back));
    });

    /// <summary>The period of a kind that a day lies in, moved by a number of periods.</summary>
    public static DateRange? Period(DateOnly day, DateUnit unit, int shift)
    {
        switch (unit)
        {
            case DateUnit.Day:
                return DateRange.Day(day.AddDays(shift));
            case DateUnit.Week or DateUnit.Fortnight:
                var monday = day.AddDays(1 - IsoWeekday(day)).AddDays(7 * shift);
                return new DateRange(unit == DateUnit.Week ? monday : monday.AddDays(-7), monday.AddDays(6));
            case DateUnit.Weekend:
                int sinceSaturday = (IsoWeekday(day) + 1) % 7;
                var saturday = day.AddDays(-sinceSaturday).AddDays(7 * (shift < 0 && sinceSaturday > 1 ? shift + 1 : shift));
                return new DateRange(saturday, saturday.AddDays(1));
            case DateUnit.Month:
                var month = new DateOnly(day.Year, day.Month, 1).AddMonths(shift);
                return DateRange.Month(month.Year, month.Month);
            case DateUnit.Year:
                return DateRange.Year(day.Year + shift);
            case DateUnit.Decade:
                int decade = ((day.Year / 10) + shift) * 10;
                return new DateRange(new DateOnly(decade, 1, 1), new DateOnly(decade + 9, 12, 31));
            default:
                return null;
        }
    }

    /// <summary>The period "last", "this" or "next"; this one reaches from its start to publication unless the future is meant.</summary>
    public DateRange? Shifted(DateUnit unit, int shift, bool future) => From(day =>
        Period(day, unit, shift) is not { } period ? null
        : shift == 0 && !future && period.Contains(day) ? new DateRange(period.First, day)
        : period);

    /// <summary>So many units back from publication, up to publication: "the past three months"; or forward.</summary>
    public DateRange? Stretch(DateUnit unit, int count, int direction) => From(day =>
    {
        var other = Moved(day, unit, direction * count);
        return direction < 0 ? new DateRange(other, day) : new DateRange(day, other);
    });

    public static DateOnly Moved(DateOnly day, DateUnit unit, int count) => unit switch
    {
        DateUnit.Day => day.AddDays(count),
        DateUnit.Week => day.AddDays(7 * count),
        DateUnit.Fortnight => day.AddDays(14 * count),
        DateUnit.Month => day.AddMonths(count),
        DateUnit.Year => day.AddYears(count),
        DateUnit.Decade => day.AddYears(10 * count),
        _ => day,
    };

    /// <summary>A third of a period: of a month 1-10, 11-20 and 21 to its end; of a year four months each.</summary>
    public static DateRange Third(DateRange period, int third)
    {
        int days = period.Days;
        if (days > 3000)
        {
            int[] years = [0, 4, 7, 10];
            return new DateRange(period.First.AddYears(years[third - 1]), period.First.AddYears(years[third]).AddDays(-1));
        }

        if (days > 200)
        {
            var first = new DateOnly(period.First.Year, (4 * third) - 3, 1);
            return new DateRange(first, first.AddMonths(4).AddDays(-1));
        }

        if (days > 14)
        {
            var start = new DateOnly(period.First.Year, period.First.Month, (10 * third) - 9);
            return new DateRange(start, third == 3 ? DateRange.Month(start.Year, start.Month).Last : start.AddDays(9));
        }

        return days < 7 ? period : new DateRange(period.First.AddDays((third - 1) * 2), third == 3 ? period.First.AddDays(6) : period.First.AddDays((third * 2) - 1));
    }

    /// <summary>Takes the part of a period up to publication, where publication lies in it.</summary>
    public DateRange UpToPublication(DateRange range) =>
        Latest is { } latest && range.First <= latest && latest < range.Last ? new DateRange(range.First, latest) : range;

    private static int IsoWeekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static bool InCalendar(DateOnly day) => day.Year is > 300 and < 9700;
}
