using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>Dates told in figures alone: "2015-10-05", "25/12/2015", "5.10.2015". Day and month are only told apart where the numbers, another
/// date of the report or the day of publication do.</summary>
internal static class FigureDates
{
    /// <summary>Which order a date in figures shows: 25/12/2015 the day first, 12/25/2015 the month.</summary>
    public static DateOrder OrderOf(ReadOnlySpan<char> token) =>
        Parts(token) is not (var first, var second, > 1800, not '.') ? DateOrder.Unknown
        : first > 12 && second <= 12 ? DateOrder.DayFirst
        : second > 12 && first <= 12 ? DateOrder.MonthFirst
        : DateOrder.Unknown;

    /// <summary>"2015-10-05", "25/12/2015", "5.10.2015": the day; or both days that it could be, day first and month first. Null where it is none.</summary>
    public static (DateRange? Value, (DateRange DayFirst, DateRange MonthFirst)? Other)? Read(ReadOnlySpan<char> token)
    {
        if (Parts(token) is not var (a, b, c, mark))
        {
            return null;
        }

        if (a is > 1800 and < 2100)
        {
            return b is > 0 and <= 12 && DateReference.Days(a, b, c, c) is { } told ? (told, null) : null;
        }

        if (c is <= 1800 or >= 2100)
        {
            return null;
        }

        DateRange? dayFirst = b is > 0 and <= 12 ? DateReference.Days(c, b, a, a) : null, monthFirst = mark != '.' && a is > 0 and <= 12 ? DateReference.Days(c, a, b, b) : null;
        return dayFirst is { } day && monthFirst is { } month && day != month ? (null, (day, month))
            : (dayFirst ?? monthFirst) is { } only ? (only, null) : null;
    }

    private static (int First, int Second, int Third, char Mark)? Parts(ReadOnlySpan<char> token)
    {
        int at = token.IndexOfAny('/', '-', '.');
        if (token.Length is < 8 or > 10 || at < 0)
        {
            return null;
        }

        Span<Range> parts = stackalloc Range[4];
        return token.Split(parts, token[at]) == 3 && int.TryParse(token[parts[0]], out int a) && int.TryParse(token[parts[1]], out int b) && int.TryParse(token[parts[2]], out int c)
            ? (a, b, c, token[at]) : null;
    }

    /// <summary>One of two days: by the order of the report's other dates, or since the other lies after publication.</summary>
    public static DateMatch Ordered(int end, (DateRange DayFirst, DateRange MonthFirst) days, DateReference reference)
    {
        bool dayFirst = reference.Order == DateOrder.DayFirst, monthFirst = reference.Order == DateOrder.MonthFirst;
        if (!dayFirst && !monthFirst && reference.Latest is { } latest)
        {
            (dayFirst, monthFirst) = (days.DayFirst.First <= latest && days.MonthFirst.First > latest, days.MonthFirst.First <= latest && days.DayFirst.First > latest);
        }

        return dayFirst || monthFirst ? new DateMatch(end, dayFirst ? days.DayFirst : days.MonthFirst, DatePrecision.Day, false) : DateMatch.Open(end, OpenDateReason.Order);
    }
}
