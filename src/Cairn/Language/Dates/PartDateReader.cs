using Cairn.Language.Numbers;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>Reads parts of a month, year or other period: "early May", "the end of last month", "late 2017", "the first three months of the year",
/// "earlier this week", "the second quarter of 2019", "the summer of 2014".</summary>
internal sealed class PartDateReader(DateWords words, NumberWords numbers, CalendarDateReader calendar, RelativeDateReader relative)
{
    private readonly QuantityReader quantities = new(numbers);

    public DateMatch? Read(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        var word = text[at];
        if (word.Length > 4 && word.StartsWith("mid-", StringComparison.OrdinalIgnoreCase))
        {
            return Mid(word[4..], at, reference, future);
        }

        if (text.Kind(at) is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        if (text.IsAny(at, "week", "weekend") && text.IsAny(at + 1, "of", "ending", "beginning") && !text.IsAny(at - 1, "last", "first", "final") && at + 2 < limit)
        {
            return WeekOf(text, at, limit, reference, future);
        }

        if (words[word, DateWordKind.Rest] is { } rest && Rest(text, at, limit, rest, reference, future) is { } restOf)
        {
            return restOf;
        }

        if (words[word, DateWordKind.Part] is { } third)
        {
            return Third(text, at, limit, third, reference, future);
        }

        if (words[word, DateWordKind.Season] is { } season && !text.Is(at, "fall"))
        {
            int yearAt = text.Is(at + 1, "of") ? at + 2 : at + 1;
            return CalendarDateReader.Year(text, yearAt, limit) is { } year ? new DateMatch(yearAt + 1, RelativeDateReader.InYear(year, season), DatePrecision.PartOfYear, false) : null;
        }

        return Counted(text, at, limit, reference);
    }

    /// <summary>"the week of June 1": from its Monday to its Sunday; "the week ending 7 June": the seven days up to it.</summary>
    private DateMatch? WeekOf(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        int next = text.Is(at + 2, "the") ? at + 3 : at + 2;
        if (calendar.Read(text, next, limit, reference, future) is not { Precision: DatePrecision.Day, Value: { } day } told)
        {
            return null;
        }

        var week = text.Is(at, "weekend") ? DateReference.Period(day.First.AddDays(1), DateUnit.Weekend, 0)
            : text.Is(at + 1, "ending") ? new DateRange(day.First.AddDays(-6), day.First)
            : text.Is(at + 1, "beginning") ? new DateRange(day.First, day.First.AddDays(6))
            : DateReference.Period(day.First, DateUnit.Week, 0);
        return told with { Value = week, Yearless = null, Precision = text.Is(at, "week") ? DatePrecision.Week : DatePrecision.Days };
    }

    private DateMatch? Mid(ReadOnlySpan<char> rest, int at, DateReference reference, bool future)
    {
        if (words[rest, DateWordKind.Month] is { } month)
        {
            var range = reference.NearestMonth(month, future);
            return new DateMatch(at + 1, range is { } known ? DateReference.Third(DateRange.Month(known.First.Year, month), 2) : null, DatePrecision.PartOfMonth, true);
        }

        return rest.Length == 4 && int.TryParse(rest, out int year) && year is > 1800 and < 2100
            ? new DateMatch(at + 1, DateReference.Third(DateRange.Year(year), 2), DatePrecision.PartOfYear, false)
            : rest.Length == 5 && rest[^1] == 's' && int.TryParse(rest[..4], out year) && year is > 1800 and < 2100
            ? new DateMatch(at + 1, DateReference.Third(new DateRange(new DateOnly(year, 1, 1), new DateOnly(year + 9, 12, 31)), 2), DatePrecision.Years, false)
            : null;
    }

    /// <summary>"earlier this month", "earlier in April", "later this year", "earlier on Tuesday", "earlier today".</summary>
    private DateMatch? Rest(TokenText text, int at, int limit, int rest, DateReference reference, bool future)
    {
        int next = at + 1;
        next += text.IsAny(next, "in", "on") ? 1 : 0;
        next += text.Is(next, "the") ? 1 : 0;
        if (Whole(text, next, limit, reference, future || rest > 0) is not { } whole || whole.Precision == DatePrecision.Open && whole.Value is null && whole.End == next)
        {
            return null;
        }

        if (whole.Value is { } value && reference.Latest is { } latest && value.First <= latest && latest <= value.Last && whole.Precision != DatePrecision.Day)
        {
            value = rest < 0 ? new DateRange(value.First, latest) : new DateRange(latest, value.Last);
            return whole with { Value = value, Yearless = null };
        }

        return whole;
    }

    /// <summary>"early May", "mid-May" in two tokens, "the end of last month", "the beginning of 2014", "late on Tuesday", "early 1990s".</summary>
    private DateMatch? Third(TokenText text, int at, int limit, int third, DateReference reference, bool future)
    {
        int next = at + 1;
        if (text.Is(next, "to") && words[text[next + 1], DateWordKind.Part] > third && Read(text, next + 1, limit, reference, future) is { Value: { } later } last)
        {
            bool isYear = last.Precision == DatePrecision.PartOfYear;
            var around = isYear ? DateRange.Year(later.First.Year) : DateRange.Month(later.First.Year, later.First.Month);
            return last with { Value = new DateRange(DateReference.Third(around, third).First, later.Last), Yearless = null };
        }

        bool noun = words.Is(text, at, DateWordSet.PartNoun);
        bool linked = text.IsAny(next, "of", "in", "on") || (text.IsHyphen(next) && text.Touches(at));
        if (noun && !linked)
        {
            return null;
        }

        next += linked ? 1 : 0;
        next += text.Is(next, "the") ? 1 : 0;
        if (next >= limit)
        {
            return null;
        }

        if (Whole(text, next, limit, reference, future) is not { } whole)
        {
            return null;
        }

        var yearless = whole.Precision == DatePrecision.Month ? whole.Yearless?.Third(third) : whole.Yearless;
        if (whole.Value is not { } value || whole.Precision is DatePrecision.Day or DatePrecision.Days)
        {
            return noun && whole.Precision == DatePrecision.Day ? null : whole with { Yearless = yearless };
        }

        var period = Period(value, whole.Precision);
        return whole with
        {
            Value = DateReference.Third(period, third),
            Yearless = yearless,
            Precision = whole.Precision switch
            {
                DatePrecision.Month => DatePrecision.PartOfMonth,
                DatePrecision.Year => DatePrecision.PartOfYear,
                DatePrecision.Week => DatePrecision.Days,
                _ => whole.Precision,
            },
        };
    }

    /// <summary>"the first three months of the year", "first quarter of 2019", "first half of May", "last week of June", "Q2 2019".</summary>
    private DateMatch? Counted(TokenText text, int at, int limit, DateReference reference)
    {
        if (text[at].Length == 2 && text[at][0] is 'Q' && text[at][1] is >= '1' and <= '4' && CalendarDateReader.Year(text, at + 1, limit) is { } year)
        {
            int month = ((text[at][1] - '1') * 3) + 1;
            return new DateMatch(at + 2, RelativeDateReader.InYear(year, month), DatePrecision.PartOfYear, false);
        }

        bool last = text.IsAny(at, "last", "final");
        if (!last && (quantities.Read(text, at, limit) is not { Form: NumberForm.Ordinal } || text.Kind(at + 1) is not (TokenKind.Word or TokenKind.Number)))
        {
            return null;
        }

        int place = last ? -1 : (int)(quantities.Read(text, at, limit)!.Value.Value.Low ?? 1);
        int unitAt = at + 1;
        int count = 1;
        if (quantities.Read(text, unitAt, limit) is { Form: NumberForm.Cardinal } quantity && place is 1 or -1)
        {
            (unitAt, count) = (quantity.End, (int)Math.Min(quantity.Value.Low ?? 1, 400));
        }

        bool half = text.Is(unitAt, "half"), quarter = text.Is(unitAt, "quarter");
        var unit = words.Unit(text, unitAt);
        int next = text.IsAny(unitAt + 1, "of", "in") ? unitAt + 2 : text.Is(unitAt + 1, "this") ? unitAt + 1 : -1;
        next += next > 0 && text.Is(next, "the") ? 1 : 0;
        if (next < 0 || !(half || quarter || unit is DateUnit.Month or DateUnit.Week or DateUnit.Day) || Whole(text, next, limit, reference, false) is not { Precision: DatePrecision.Month or DatePrecision.Year or DatePrecision.Open } whole)
        {
            return null;
        }

        if (whole.Value is not { } value)
        {
            return whole.End > next + 1 || whole.IsRelative ? whole with { Precision = DatePrecision.Open } : null;
        }

        return Slice(Period(value, whole.Precision), half, quarter, unit ?? DateUnit.Month, place, count) is { } slice
            ? whole with { Value = slice, Yearless = null, Precision = whole.Precision == DatePrecision.Year ? DatePrecision.PartOfYear : DatePrecision.PartOfMonth }
            : null;
    }

    private static DateRange? Slice(DateRange period, bool half, bool quarter, DateUnit unit, int place, int count)
    {
        bool isYear = period.Days > 31;
        if (half)
        {
            var middle = isYear ? new DateOnly(period.First.Year, 7, 1) : new DateOnly(period.First.Year, period.First.Month, 16);
            return place is 2 or -1 ? new DateRange(middle, period.Last) : place == 1 ? new DateRange(period.First, middle.AddDays(-1)) : null;
        }

        if (quarter)
        {
            int number = place < 0 ? 4 : place;
            return isYear && number <= 4 ? RelativeDateReader.InYear(period.First.Year, (3 * number) - 2) : null;
        }

        if (place < 0)
        {
            var from = DateReference.Moved(period.Last.AddDays(1), unit, -count);
            return from >= period.First ? new DateRange(from, period.Last) : null;
        }

        var first = DateReference.Moved(period.First, unit, place - 1);
        var last = DateReference.Moved(first, unit, count).AddDays(-1);
        return first > period.Last ? null : new DateRange(first, last > period.Last ? period.Last : last);
    }

    /// <summary>A whole period at a token: a month, a year, "last month", "the year".</summary>
    private DateMatch? Whole(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        if (words.Is(text, at, DateWordSet.WholePeriod) && text.Is(at - 1, "the") && words.Unit(text, at) is { } unit)
        {
            return new DateMatch(at + 1, reference.From(day => DateReference.Period(day, unit, 0)), RelativeDateReader.PrecisionOf(unit), true);
        }

        return calendar.Read(text, at, limit, reference, future) ?? relative.Read(text, at, limit, reference, future);
    }

    /// <summary>The whole month, year or week around a value that may have been cut at publication.</summary>
    private static DateRange Period(DateRange value, DatePrecision precision) => precision switch
    {
        DatePrecision.Month => DateRange.Month(value.First.Year, value.First.Month),
        DatePrecision.Year => DateRange.Year(value.First.Year),
        DatePrecision.Week => new DateRange(value.First, value.First.AddDays(6)),
        _ => value,
    };
}
