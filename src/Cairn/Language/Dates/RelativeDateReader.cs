using Cairn.Language.Numbers;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>Reads dates that count from publication or from another date: "yesterday", "on Tuesday", "last month", "three days ago", "the next day".</summary>
internal sealed class RelativeDateReader(DateWords words, NumberWords numbers, CalendarDateReader calendar)
{
    private readonly DistanceDateReader distances = new(words, numbers, calendar);
    private readonly ShiftedDateReader shifted = new(words, numbers);

    public DateMatch? Read(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        if (text.Kind(at) is not (TokenKind.Word or TokenKind.Number) || at >= limit)
        {
            return null;
        }

        return distances.Read(text, at, limit, reference)
            ?? Simple(text, at, limit, reference, future)
            ?? shifted.Read(text, at, limit, reference, future)
            ?? Anaphoric(text, at, limit, reference);
    }

    private DateMatch? Simple(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        var word = text[at];
        if (words[word, DateWordKind.Day] is { } days)
        {
            return new DateMatch(words.BehindDayPart(text, at + 1, limit), reference.From(day => DateRange.Day(day.AddDays(days))), DatePrecision.Day, true);
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

        if (text.Is(at, "so") && text.Is(at + 1, "far") && text.Is(at + 2, "this") && at + 3 < limit && words.Unit(text, at + 3) is { } period)
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
        int end = words.BehindDayPart(text, at + 1, limit);
        if (end + 1 < limit && text.Is(end + 1, "week") && text.IsAny(end, "last", "this", "next"))
        {
            int weeks = text.Is(end, "last") ? -1 : text.Is(end, "next") ? 1 : 0;
            return new DateMatch(end + 2, reference.From(day => DateReference.Period(day, DateUnit.Week, weeks) is { } week ? DateRange.Day(week.First.AddDays(weekday - 1)) : null), DatePrecision.Day, true);
        }

        return new DateMatch(end, reference.Weekday(weekday, future ? 1 : 0), DatePrecision.Day, true);
    }

    /// <summary>"the same day", "that same night", "in that time", "the next day", "the following month", "the previous year", "the day before", "that year".</summary>
    private DateMatch? Anaphoric(TokenText text, int at, int limit, DateReference reference)
    {
        int unitAt = at + 1;
        int shift;
        if (text.IsAny(at, "same", "that"))
        {
            unitAt += text.Is(at, "that") && text.Is(unitAt, "same") ? 1 : 0;
            if (Told(text, at, unitAt, limit, reference) is { } told)
            {
                return told;
            }

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
        else if (text.Is(at - 1, "the") && words.Unit(text, at) is DateUnit.Day or DateUnit.Year or DateUnit.Month or DateUnit.Week && text.IsAny(at + 1, "before", "after") && at + 1 < limit && (at + 2 >= limit || text.Kind(at + 2) == TokenKind.Punctuation))
        {
            shift = text.Is(at + 1, "before") ? -1 : 1;
            unitAt = at;
        }
        else
        {
            return null;
        }

        if (unitAt >= limit || words.Unit(text, unitAt) is not { } unit || unit is DateUnit.Hour or DateUnit.Weekend || text[unitAt][^1] == 's')
        {
            return null;
        }

        int end = unitAt == at ? at + 2 : unitAt + 1;
        var value = (reference.LastTold ?? reference.ToldBefore) is { } known && (unit != DateUnit.Day || known.Days == 1) && (unit != DateUnit.Month || known.Days < 32) && known.Days < 400
            ? DateReference.Period(known.First, unit, shift)
            : unit == DateUnit.Year && shift < 0 ? reference.Shifted(unit, shift, false)
            : null;
        return new DateMatch(end, value, value is null ? DatePrecision.Open : PrecisionOf(unit), true) { Why = value is null ? OpenDateReason.NothingBefore : null };
    }

    /// <summary>"the same night", "that morning", "in that time": the very days told before.</summary>
    private DateMatch? Told(TokenText text, int at, int unitAt, int limit, DateReference reference)
    {
        bool part = unitAt < limit && words[text[unitAt], DateWordKind.DayPart] is not null;
        bool time = text.IsAny(unitAt, "time", "period") && words.Is(text, at - 1, DateWordSet.WithinTime);
        if (!part && !time)
        {
            return null;
        }

        var days = reference.LastTold ?? reference.ToldBefore;
        var value = days is { } known && (part ? known.Days <= 2 : known.Days > 1) ? days : null;
        return new DateMatch(unitAt + 1, value, value is null ? DatePrecision.Open : part ? DatePrecision.Day : DatePrecision.Days, true) { Why = value is null ? OpenDateReason.NothingBefore : null };
    }

    /// <summary>The three months of a season that begins in the given month of a year.</summary>
    public static DateRange InYear(int year, int month)
    {
        var start = new DateOnly(year, month, 1);
        return new DateRange(start, start.AddMonths(3).AddDays(-1));
    }

    public static DatePrecision PrecisionOf(DateUnit unit) => unit switch
    {
        DateUnit.Day or DateUnit.Hour => DatePrecision.Day,
        DateUnit.Week => DatePrecision.Week,
        DateUnit.Month => DatePrecision.Month,
        DateUnit.Year => DatePrecision.Year,
        DateUnit.Decade => DatePrecision.Years,
        _ => DatePrecision.Days,
    };
}
