using Cairn.Values;

namespace Cairn.Language;

/// <summary>Reads dates that count from publication or from another date: "yesterday", "on Tuesday", "last month", "three days ago", "the next day".</summary>
internal sealed class RelativeDateReader(DateWords words, NumberWords numbers)
{
    private readonly QuantityReader quantities = new(numbers);

    public DateMatch? Read(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        if (text.Kind(at) is not (TokenKind.Word or TokenKind.Number) || at >= limit)
        {
            return null;
        }

        return Ago(text, at, limit, reference)
            ?? Simple(text, at, limit, reference, future)
            ?? Shifted(text, at, limit, reference, future)
            ?? Anaphoric(text, at, limit, reference);
    }

    private DateMatch? Simple(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        var word = text[at];
        if (words[word, DateWordKind.Day] is { } days)
        {
            return new DateMatch(DayPart(text, at + 1, limit), reference.From(day => DateRange.Day(day.AddDays(days))), DatePrecision.Day, true);
        }

        if (text.Is(at, "day") && text.IsAny(at + 1, "before", "after") && text.IsAny(at + 2, "yesterday", "tomorrow") && at + 2 < limit)
        {
            int shift = text.Is(at + 2, "yesterday") ? -2 : 2;
            return new DateMatch(at + 3, reference.From(day => DateRange.Day(day.AddDays(shift))), DatePrecision.Day, true);
        }

        if (words[word, DateWordKind.Overnight] is not null)
        {
            return Overnight(text, at, limit, reference);
        }

        if (text.Is(at, "night") && text.Is(at + 1, "before") && text.Is(at + 2, "last") && at + 2 < limit)
        {
            return new DateMatch(at + 3, reference.From(day => DateRange.Day(day.AddDays(-2))), DatePrecision.Day, true);
        }

        if (text.Is(at, "the") && text.Is(at + 1, "other") && text.IsAny(at + 2, "day", "night", "week") && at + 2 < limit)
        {
            return DateMatch.Open(at + 3, OpenDateReason.Vague);
        }

        if (words[word, DateWordKind.Weekday] is { } weekday && (word.Length > 4 || text.IsCapitalised(at)) && !text.Is(at - 1, "Bloody"))
        {
            return Weekday(text, at, limit, weekday, reference, future);
        }

        if (words[word, DateWordKind.Open] is not null)
        {
            bool unit = words[text[at + 1], DateWordKind.Unit] is > 0 and < 6 && at + 1 < limit;
            return text.Is(at, "recent") && !unit ? null : DateMatch.Open(unit ? at + 2 : at + 1, OpenDateReason.Vague);
        }

        if (text.Is(at, "so") && text.Is(at + 1, "far") && text.Is(at + 2, "this") && at + 3 < limit && Unit(text, at + 3) is { } period)
        {
            return new DateMatch(at + 4, reference.Shifted(period, 0, false), PrecisionOf(period), true);
        }

        return text.Is(at, "weekend") && text.Is(at - 1, "the") && !text.IsAny(at - 2, "of")
            ? new DateMatch(at + 1, reference.Shifted(DateUnit.Weekend, future ? 1 : 0, future), DatePrecision.Days, true)
            : null;
    }

    /// <summary>"overnight": the day before publication and that day; "overnight on Tuesday": the day before it and it; "overnight Tuesday into Wednesday".</summary>
    private DateMatch Overnight(TokenText text, int at, int limit, DateReference reference)
    {
        int next = text.IsAny(at + 1, "on", "from") ? at + 2 : at + 1;
        if (next >= limit || words[text[next], DateWordKind.Weekday] is not { } weekday)
        {
            return new DateMatch(at + 1, reference.From(day => new DateRange(day.AddDays(-1), day)), DatePrecision.Days, true);
        }

        bool goesOn = next + 2 < limit && text.IsAny(next + 1, "into", "to") && words[text[next + 2], DateWordKind.Weekday] is not null;
        var value = reference.Weekday(weekday, 0) is not { } told ? (DateRange?)null
            : goesOn ? new DateRange(told.First, told.Last.AddDays(1)) : new DateRange(told.First.AddDays(-1), told.Last);
        return new DateMatch(goesOn ? next + 3 : next + 1, value, DatePrecision.Days, true);
    }

    private DateMatch Weekday(TokenText text, int at, int limit, int weekday, DateReference reference, bool future)
    {
        int end = DayPart(text, at + 1, limit);
        if (end + 1 < limit && text.Is(end + 1, "week") && text.IsAny(end, "last", "this", "next"))
        {
            int weeks = text.Is(end, "last") ? -1 : text.Is(end, "next") ? 1 : 0;
            return new DateMatch(end + 2, reference.From(day => DateReference.Period(day, DateUnit.Week, weeks) is { } week ? DateRange.Day(week.First.AddDays(weekday - 1)) : null), DatePrecision.Day, true);
        }

        return new DateMatch(end, reference.Weekday(weekday, future ? 1 : 0), DatePrecision.Day, true);
    }

    /// <summary>"last month", "this morning", "next Tuesday", "last October", "the past three weeks", "last summer".</summary>
    private DateMatch? Shifted(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        if (words[text[at], DateWordKind.Shift] is not { } shift || at + 1 >= limit || text.IsAny(at, "same", "following", "previous", "preceding"))
        {
            return null;
        }

        int next = at + 1;
        var word = text[next];
        future |= shift > 0;
        if (words[word, DateWordKind.DayPart] is not null && shift <= 0 && !text.IsAny(at, "past", "current"))
        {
            int days = text.Is(next, "night") ? shift : 0;
            return new DateMatch(next + 1, reference.From(day => DateRange.Day(day.AddDays(days))), DatePrecision.Day, true);
        }

        if (words[word, DateWordKind.Weekday] is { } weekday)
        {
            int end = DayPart(text, next + 1, limit);
            return new DateMatch(end, reference.Weekday(weekday, shift), DatePrecision.Day, true);
        }

        if (words[word, DateWordKind.Month] is { } month && text.IsCapitalised(next))
        {
            return new DateMatch(next + 1, shift == 0 ? reference.From(day => DateRange.Month(day.Year, month)) : LastMonth(reference, month, shift), DatePrecision.Month, true);
        }

        if (words[word, DateWordKind.Season] is { } season)
        {
            return new DateMatch(next + 1, Season(reference, season, shift), DatePrecision.PartOfYear, true);
        }

        if (text.Is(next, "quarter") && shift <= 0 && !text.Is(next + 1, "of"))
        {
            return new DateMatch(next + 1, reference.From(day => Quarter(day, shift)), DatePrecision.PartOfYear, true);
        }

        if (Unit(text, next) is { } unit && unit != DateUnit.Hour)
        {
            bool stretch = text.IsAny(at, "past") || (unit == DateUnit.Decade && shift < 0);
            bool plural = word[^1] == 's';
            if (plural)
            {
                return DateMatch.Open(next + 1, OpenDateReason.Vague);
            }

            if (unit == DateUnit.Day)
            {
                return text.Is(at, "past") ? new DateMatch(next + 1, reference.Stretch(unit, 1, -1), DatePrecision.Days, true) : null;
            }

            return new DateMatch(next + 1, stretch ? reference.Stretch(unit, 1, shift) : reference.Shifted(unit, shift, future), PrecisionOf(unit), true);
        }

        return Stretch(text, at, next, limit, shift, reference);
    }

    /// <summary>"the past three weeks", "the last 24 hours", "the next two days"; "the past few weeks" is open.</summary>
    private DateMatch? Stretch(TokenText text, int at, int next, int limit, int shift, DateReference reference)
    {
        if (shift == 0 || text.Is(at, "upcoming"))
        {
            return null;
        }

        next += text.IsAny(next, "couple") && text.Is(next + 1, "of") ? 1 : 0;
        bool vague = text.IsAny(next, "few", "several", "many", "of");
        int end = next + 1;
        decimal count = 2;
        if (!vague)
        {
            if (quantities.Read(text, next, limit) is not { Form: NumberForm.Cardinal } quantity)
            {
                return null;
            }

            (end, count) = (quantity.End, quantity.Value.Low ?? 2);
        }

        int ends = text.IsHyphen(end) ? end + 1 : end;
        if (ends >= limit || Unit(text, ends) is not { } unit || count > 400)
        {
            return null;
        }

        if (vague && !text.Is(next, "of"))
        {
            return DateMatch.Open(ends + 1, OpenDateReason.Vague);
        }

        (unit, count) = unit == DateUnit.Hour ? (DateUnit.Day, Math.Ceiling(count / 24)) : (unit, count);
        return unit == DateUnit.Weekend ? null : new DateMatch(ends + 1, reference.Stretch(unit, (int)count, shift), unit == DateUnit.Day ? DatePrecision.Days : PrecisionOf(unit), true);
    }

    /// <summary>"three days ago", "a week earlier", "two days later", "hours after".</summary>
    private DateMatch? Ago(TokenText text, int at, int limit, DateReference reference)
    {
        int unitAt = at;
        decimal? count = null;
        if (quantities.Read(text, at, limit) is { } quantity)
        {
            if (quantity.Form == NumberForm.Ordinal)
            {
                return null;
            }

            unitAt = quantity.End;
            count = quantity.Value.IsExact ? quantity.Value.Low : null;
            unitAt += text.Is(unitAt, "of") ? 1 : 0;
        }

        if (unitAt + 1 >= limit || Unit(text, unitAt) is not { } unit || unit == DateUnit.Weekend || words[text[unitAt + 1], DateWordKind.Ago] is not { } sign || (unitAt == at && text[at][^1] != 's'))
        {
            return null;
        }

        bool fromPublication = text.Is(unitAt + 1, "ago");
        if (text.IsAny(unitAt + 1, "before", "after") && unitAt + 2 < limit && text.Kind(unitAt + 2) == TokenKind.Word && words.IsKnown(text[unitAt + 2]) && !text.Is(unitAt + 2, "the"))
        {
            return null;
        }

        int end = unitAt + 2;
        if (count is null || count > 400)
        {
            bool sameDay = unit == DateUnit.Hour && fromPublication && unitAt == at;
            return new DateMatch(end, sameDay ? reference.From(day => new DateRange(day.AddDays(-1), day)) : null, sameDay ? DatePrecision.Days : DatePrecision.Open, true)
            {
                Why = sameDay ? null : fromPublication || reference.LastTold is not null ? OpenDateReason.Vague : OpenDateReason.NothingBefore,
            };
        }

        int step = (int)count.Value * sign;
        DateRange? Move(DateOnly day) => unit switch
        {
            DateUnit.Hour => new DateRange(day.AddDays((int)Math.Floor(count.Value / 24) * sign + (sign < 0 ? -1 : 0)), day.AddDays((int)Math.Floor(count.Value / 24) * sign + (sign > 0 ? 1 : 0))),
            DateUnit.Day => DateRange.Day(day.AddDays(step)),
            DateUnit.Decade => DateReference.Period(DateReference.Moved(day, unit, step), DateUnit.Year, 0),
            _ => DateReference.Period(DateReference.Moved(day, unit, step), unit == DateUnit.Fortnight ? DateUnit.Week : unit, 0),
        };
        var value = fromPublication ? reference.From(Move)
            : reference.LastTold is { } told && (told.Days == 1 || (unit != DateUnit.Day && unit != DateUnit.Hour && told.Days < 400)) ? Move(told.First)
            : null;
        return new DateMatch(end, value, value is null ? DatePrecision.Open : unit == DateUnit.Hour ? DatePrecision.Days : PrecisionOf(unit), true) { Why = value is null && !fromPublication ? OpenDateReason.NothingBefore : null };
    }

    /// <summary>"the same day", "the next day", "the following month", "the previous year", "the day before", "that year".</summary>
    private DateMatch? Anaphoric(TokenText text, int at, int limit, DateReference reference)
    {
        int unitAt = at + 1;
        int shift;
        if (text.IsAny(at, "same", "that"))
        {
            shift = 0;
        }
        else if (text.IsAny(at, "following", "next"))
        {
            shift = 1;
        }
        else if (text.IsAny(at, "previous", "preceding"))
        {
            shift = -1;
        }
        else if (text.Is(at - 1, "the") && Unit(text, at) is DateUnit.Day or DateUnit.Year or DateUnit.Month or DateUnit.Week && text.IsAny(at + 1, "before", "after") && at + 1 < limit && (at + 2 >= limit || text.Kind(at + 2) == TokenKind.Punctuation))
        {
            shift = text.Is(at + 1, "before") ? -1 : 1;
            unitAt = at;
        }
        else
        {
            return null;
        }

        if (unitAt >= limit || Unit(text, unitAt) is not { } unit || unit is DateUnit.Hour or DateUnit.Weekend || text[unitAt][^1] == 's')
        {
            return null;
        }

        int end = unitAt == at ? at + 2 : unitAt + 1;
        var value = reference.LastTold is { } told && (unit != DateUnit.Day || told.Days == 1) && (unit != DateUnit.Month || told.Days < 32) && told.Days < 400
            ? DateReference.Period(told.First, unit, shift)
            : unit == DateUnit.Year && shift < 0 ? reference.Shifted(unit, shift, false)
            : null;
        return new DateMatch(end, value, value is null ? DatePrecision.Open : PrecisionOf(unit), true) { Why = value is null ? OpenDateReason.NothingBefore : null };
    }

    /// <summary>The quarter of a year that a day lies in, up to that day, or the one before.</summary>
    private static DateRange Quarter(DateOnly day, int shift)
    {
        var first = new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1).AddMonths(3 * shift);
        return new DateRange(first, shift == 0 ? day : first.AddMonths(3).AddDays(-1));
    }

    private static DateRange? LastMonth(DateReference reference, int month, int shift) => reference.From(day =>
    {
        int year = shift < 0 ? (month >= day.Month ? day.Year - 1 : day.Year) : month <= day.Month ? day.Year + 1 : day.Year;
        return DateRange.Month(year, month);
    });

    private static DateRange? Season(DateReference reference, int month, int shift) => reference.From(day =>
    {
        var start = new DateOnly(day.Year, month, 1);
        int year = shift < 0 && start.AddMonths(2) >= day ? day.Year - 1 : shift > 0 && start <= day ? day.Year + 1 : day.Year;
        return InYear(year, month);
    });

    /// <summary>The three months of a season that begins in the given month of a year.</summary>
    public static DateRange InYear(int year, int month)
    {
        var start = new DateOnly(year, month, 1);
        return new DateRange(start, start.AddMonths(3).AddDays(-1));
    }

    public DateUnit? Unit(TokenText text, int at) => words[text[at], DateWordKind.Unit] is { } unit ? (DateUnit)unit : null;

    public static DatePrecision PrecisionOf(DateUnit unit) => unit switch
    {
        DateUnit.Day or DateUnit.Hour => DatePrecision.Day,
        DateUnit.Week => DatePrecision.Week,
        DateUnit.Month => DatePrecision.Month,
        DateUnit.Year => DatePrecision.Year,
        DateUnit.Decade => DatePrecision.Years,
        _ => DatePrecision.Days,
    };

    private int DayPart(TokenText text, int at, int limit) => at < limit && words[text[at], DateWordKind.DayPart] is not null ? at + 1 : at;
}
