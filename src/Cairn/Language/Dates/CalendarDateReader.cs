using Cairn.Language.Numbers;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>Reads dates of the calendar: "March 21", "5 October 2015", "21-23 May", "May 2013", "2014", "2013-2014", "the 1990s", "2015-10-05", "25/12/2015".</summary>
internal sealed class CalendarDateReader(DateWords words)
{
    public DateMatch? Read(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        if (text.Kind(at) == TokenKind.Number)
        {
            return Number(text, at, limit, reference, future);
        }

        if (text.Kind(at) != TokenKind.Word)
        {
            return null;
        }

        if (words[text[at], DateWordKind.Weekday] is not null)
        {
            int next = text.Is(at + 1, ",") ? at + 2 : at + 1;
            next = text.Is(next, "the") ? next + 1 : next;
            return next < limit && Read(text, next, limit, reference, future) is { Precision: DatePrecision.Day or DatePrecision.Days or DatePrecision.Open } day
                && words[text[next], DateWordKind.Weekday] is null && (day.Value is not null || day.End > next + 1) ? OnWeekday(day, words[text[at], DateWordKind.Weekday]!.Value) : null;
        }

        return words[text[at], DateWordKind.Month] is { } month && IsMonth(text, at, month, limit) ? MonthFirst(text, at, month, limit, reference, future) : null;
    }

    /// <summary>"Saturday, September 14" without a year: the year in which that day is a Saturday, the coming one or at most six years back.</summary>
    private static DateMatch OnWeekday(DateMatch day, int weekday)
    {
        if (!day.IsRelative || day.Value is not { Days: 1 } told)
        {
            return day;
        }

        foreach (int years in (ReadOnlySpan<int>)[0, 1, -1, -2, -3, -4, -5, -6])
        {
            var moved = told.First.AddYears(years);
            if (moved.Day == told.First.Day && ((int)moved.DayOfWeek + 6) % 7 + 1 == weekday)
            {
                return day with { Value = DateRange.Day(moved) };
            }
        }

        return day;
    }

    /// <summary>The year at a token; null where a number there is none.</summary>
    public static int? Year(TokenText text, int at, int limit)
    {
        var token = text[at];
        return at < limit && token.Length == 4 && token.IndexOfAnyExceptInRange('0', '9') < 0 && token[0] is '1' or '2' && (token[0], token[1]) is ('1', '8') or ('1', '9') or ('2', '0')
            ? ((token[0] - '0') * 1000) + ((token[1] - '0') * 100) + ((token[2] - '0') * 10) + token[3] - '0'
            : null;
    }

    /// <summary>The month at a token; null where the word there is a verb or a name.</summary>
    public int? Month(TokenText text, int at, int limit) =>
        at < limit && text.Kind(at) == TokenKind.Word && words[text[at], DateWordKind.Month] is { } month && IsMonth(text, at, month, limit) ? month : null;

    /// <summary>"May" and "March" are months only with a capital and something that dates beside them; short forms only with a day or a stop.</summary>
    private bool IsMonth(TokenText text, int at, int month, int limit)
    {
        if (!text.IsCapitalised(at))
        {
            return false;
        }

        bool beside = words.Is(text, at - 1, DateWordSet.BeforeMonth)
            || text.Kind(at - 1) == TokenKind.Number
            || Day(text, at + 1) is not null || Year(text, at + 1, limit) is not null;
        bool verbal = words.Is(text, at + 1, DateWordSet.BehindVerb);
        bool isShort = text[at].Length <= 4 && text[at][^1] != '.' && month is not (5 or 6 or 7);
        return isShort ? text.Kind(at - 1) == TokenKind.Number || Day(text, at + 1) is not null || Year(text, at + 1, limit) is not null
            : month is 5 or 3 ? beside && !(verbal && !words.Is(text, at - 1, DateWordSet.DatesMonth))
            : !(month is 4 or 6 or 8 && !beside && text.IsCapitalised(at + 1) && text.Kind(at + 1) == TokenKind.Word);
    }

    private static int? Day(TokenText text, int at)
    {
        var token = text[at];
        if (text.Kind(at) != TokenKind.Number || token.Length > 4)
        {
            return null;
        }

        bool read = token.Length <= 2 ? QuantityReader.TryParse(token, out decimal day) && !token.ContainsAny('.', ',') : QuantityReader.TryOrdinal(token, out day);
        return read && day is >= 1 and <= 31 ? (int)day : null;
    }

    private DateMatch MonthFirst(TokenText text, int at, int month, int limit, DateReference reference, bool future)
    {
        int end = at + 1;
        end += text.Is(end, "the") && Day(text, end + 1) is not null ? 1 : 0;
        if (end < limit && Day(text, end) is { } first && !IsCountOf(text, at, end, limit))
        {
            int last = first;
            end++;
            if (end + 1 < limit && (text.IsHyphen(end) || text.IsAny(end, "to", "through") || IsAndDay(text, at, end, limit)) && Day(text, end + 1) is { } other && other > first && Year(text, end + 1, limit) is null)
            {
                (last, end) = (other, end + 2);
            }

            int yearAt = text.IsAny(end, ",", "of") ? end + 1 : end;
            var precision = first == last ? DatePrecision.Day : DatePrecision.Days;
            return Year(text, yearAt, limit) is { } year
                ? Told(yearAt + 1, DateReference.Days(year, month, first, last), precision)
                : NamedYear(text, end, limit, reference, precision, y => DateReference.Days(y, month, first, last)) ?? Dated(end, reference.NearestDay(month, first, last, future), precision) with { Yearless = new YearlessDays(month, first, last) };
        }

        return MonthYear(text, at + 1, month, limit, reference, future);
    }

    /// <summary>"between June 11 and 14", "on June 11 and 12 in Moura"; not "on June 11 and 12 soldiers".</summary>
    private static bool IsAndDay(TokenText text, int month, int and, int limit) =>
        text.Is(and, "and") && (text.Is(month - 1, "between") || and + 2 >= limit || text.Kind(and + 2) == TokenKind.Punctuation || text.IsAny(and + 2, "in", "at", "near", "around", "by", "when", "as"));

    /// <summary>"in May 20 soldiers were killed": a number of men, not a day.</summary>
    private bool IsCountOf(TokenText text, int month, int day, int limit) =>
        text.Is(month - 1, "in") && day + 1 < limit && text.Kind(day + 1) == TokenKind.Word && text[day].IndexOfAnyInRange('a', 'z') < 0
        && char.IsLower(text[day + 1][0]) && text[day + 1][^1] is 's' or 'e' or 'n' && text[day + 1].Length > 2 && !words.Is(text, day + 1, DateWordSet.NotCounted);

    /// <summary>Reads the year behind a month: "May 2013", "May of 2013", "May, 2013", "May last year".</summary>
    private DateMatch MonthYear(TokenText text, int end, int month, int limit, DateReference reference, bool future)
    {
        int yearAt = text.Is(end, "of") || text.Is(end, ",") ? end + 1 : end;
        if (Year(text, yearAt, limit) is { } year && !(text.Is(end, ",") && text.Kind(yearAt + 1) == TokenKind.Word && char.IsLower(text[yearAt + 1][0]) && text[yearAt + 1][^1] == 's'))
        {
            return Told(yearAt + 1, DateRange.Month(year, month), DatePrecision.Month);
        }

        return NamedYear(text, end, limit, reference, DatePrecision.Month, y => DateRange.Month(y, month)) ?? Dated(end, reference.NearestMonth(month, future), DatePrecision.Month) with { Yearless = new YearlessDays(month) };
    }

    /// <summary>Reads the year that a day or month is of where it is named by its place: "last year", "of this year", "that year".</summary>
    private DateMatch? NamedYear(TokenText text, int end, int limit, DateReference reference, DatePrecision precision, Func<int, DateRange?> inYear)
    {
        int at = text.Is(end, "of") ? end + 1 : end;
        if (at + 1 >= limit || !text.Is(at + 1, "year") || !words.Is(text, at, DateWordSet.WhichYear))
        {
            return null;
        }

        int shift = text.Is(at, "last") ? -1 : text.Is(at, "next") ? 1 : 0;
        var range = text.Is(at, "that") ? (reference.LastTold is { } told ? inYear(told.First.Year) : null) : reference.From(day => inYear(day.Year + shift));
        return Dated(at + 2, range, precision);
    }

    private DateMatch? Number(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        var token = text[at];
        if (FigureDates.Read(token) is { } figures)
        {
            return figures.Value is not null || figures.Other is null ? new DateMatch(at + 1, figures.Value, DatePrecision.Day, false) : FigureDates.Ordered(at + 1, figures.Other.Value, reference);
        }

        if (token.Length is 3 or 5 && token[^1] == 's' && token[^2] == '0')
        {
            return token.Length == 5 && token[..4].IndexOfAnyExceptInRange('0', '9') < 0 && int.Parse(token[..4], System.Globalization.CultureInfo.InvariantCulture) is var decade and > 1800 and < 2100
                ? Told(at + 1, new DateRange(new DateOnly(decade, 1, 1), new DateOnly(decade + 9, 12, 31)), DatePrecision.Years)
                : null;
        }

        if (Day(text, at) is { } first && (DayFirst(text, at, first, limit, reference, future) ?? DayOfMonth(text, at, first, limit, reference)) is { } day)
        {
            return day;
        }

        if (Year(text, at, limit) is not { } year || !IsYear(text, at, limit))
        {
            return null;
        }

        if (at + 2 < limit && (text.IsHyphen(at + 1) || (text.IsAny(at + 1, "to", "through", "and") && (!text.Is(at + 1, "and") || text.Is(at - 1, "between")))))
        {
            int? last = Year(text, at + 2, limit)
                ?? (text.IsHyphen(at + 1) && text[at + 2].Length == 2 && QuantityReader.TryParse(text[at + 2], out decimal two) ? (year / 100 * 100) + (int)two : null);
            if (last > year && last < year + 100)
            {
                return Told(at + 3, new DateRange(new DateOnly(year, 1, 1), new DateOnly(last.Value, 12, 31)), DatePrecision.Years);
            }
        }

        return Told(at + 1, DateRange.Year(year), DatePrecision.Year);
    }

    /// <summary>Whether four digits are a year, not a count of something.</summary>
    private bool IsYear(TokenText text, int at, int limit)
    {
        if (text.Kind(at - 1) == TokenKind.Symbol || text.Touches(at - 1) && text.Kind(at - 1) == TokenKind.Word)
        {
            return false;
        }

        // "1500 to 2000": the other end is no year either.
        if ((text.Is(at - 1, "to") || text.IsHyphen(at - 1)) && text.Kind(at - 2) == TokenKind.Number && text[at - 2].Length >= 4 && Year(text, at - 2, limit) is null && QuantityReader.TryParse(text[at - 2], out _))
        {
            return false;
        }

        if (words.Is(text, at - 1, DateWordSet.BeforeYear) || at + 1 >= limit)
        {
            return !words.Is(text, at + 1, DateWordSet.AlwaysCounted);
        }

        if (words.Is(text, at - 1, DateWordSet.Rounding) && text.Kind(at + 1) == TokenKind.Word && !text.IsAny(at - 1, "around", "to"))
        {
            return false;
        }

        var next = text[at + 1];
        bool counted = text.Kind(at + 1) == TokenKind.Word && char.IsLower(next[0]) && (next[^1] == 's' && next.Length > 3 && !next.EndsWith("ss") || words.Is(text, at + 1, DateWordSet.Counted));
        return !(counted && !text.IsAny(at - 1, "the", "of")) && !words.Is(text, at - 1, DateWordSet.Numbered);
    }

    /// <summary>"5 October 2015", "the 5th of October", "21-23 May", "21 and 22 May".</summary>
    private DateMatch? DayFirst(TokenText text, int at, int first, int limit, DateReference reference, bool future)
    {
        int end = at + 1, last = first;
        if (end + 2 < limit && (text.IsHyphen(end) || text.IsAny(end, "to", "and", "or", "&")) && Day(text, end + 1) is { } other && other > first && words[text[end + 2], DateWordKind.Month] is not null)
        {
            (last, end) = (other, end + 2);
        }

        end += text.Is(end, "of") || (text.IsHyphen(end) && text.Touches(end)) ? 1 : 0;
        if (end >= limit || words[text[end], DateWordKind.Month] is not { } month || !text.IsCapitalised(end))
        {
            return null;
        }

        var precision = first == last ? DatePrecision.Day : DatePrecision.Days;
        int yearAt = text.Is(end + 1, ",") || (text.IsHyphen(end + 1) && text.Touches(end)) ? end + 2 : end + 1;
        yearAt += text.Is(yearAt, "of") ? 1 : 0;
        if (Year(text, yearAt, limit) is { } year)
        {
            return Told(yearAt + 1, DateReference.Days(year, month, first, last), precision);
        }

        return NamedYear(text, end + 1, limit, reference, precision, y => DateReference.Days(y, month, first, last)) ?? Dated(end + 1, reference.NearestDay(month, first, last, future), precision) with { Yearless = new YearlessDays(month, first, last) };
    }

    /// <summary>"on the 13th", "the 20th of last month": a day of the month told last in the paragraph, else of the month of publication or the one before.</summary>
    private DateMatch? DayOfMonth(TokenText text, int at, int day, int limit, DateReference reference)
    {
        if (!char.IsAsciiLetter(text[at][^1]) || !text.Is(at - 1, "the"))
        {
            return null;
        }

        bool named = text.Is(at + 1, "of") && at + 3 < limit && words.Is(text, at + 2, DateWordSet.WhichMonth) && text.Is(at + 3, "month");
        bool told = named && text.IsAny(at + 2, "that", "the");
        bool alone = words.Is(text, at - 2, DateWordSet.BeforeDay) && (at + 1 >= limit || text.Kind(at + 1) == TokenKind.Punctuation && !text.IsHyphen(at + 1)
            || words.Is(text, at + 1, DateWordSet.BehindDay));
        if (!named && !(alone && !text.Is(at + 1, "of")))
        {
            return null;
        }

        if (!named || told)
        {
            return Dated(named ? at + 4 : at + 1, reference.LastTold is { Days: <= 31 } last ? DateReference.Days(last.First.Year, last.First.Month, day, day) : told ? null : reference.From(from => Before(from, day)), DatePrecision.Day);
        }

        int shift = text.Is(at + 2, "last") ? -1 : 0;
        return Dated(at + 4, reference.From(from => new DateOnly(from.Year, from.Month, 1).AddMonths(shift) is var month ? DateReference.Days(month.Year, month.Month, day, day) : null), DatePrecision.Day);
    }

    /// <summary>The last such day of a month up to publication.</summary>
    private static DateRange? Before(DateOnly from, int day)
    {
        var month = new DateOnly(from.Year, from.Month, 1).AddMonths(day > from.Day ? -1 : 0);
        return DateReference.Days(month.Year, month.Month, day, day);
    }

    private static DateMatch Told(int end, DateRange? value, DatePrecision precision) => new(end, value, precision, false);

    private static DateMatch Dated(int end, DateRange? value, DatePrecision precision) => new(end, value, precision, true);
}
