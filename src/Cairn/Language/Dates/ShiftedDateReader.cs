using Cairn.Language.Numbers;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>Reads dates that a word moves from the time of publication: "last month", "this morning", "next Tuesday", "the past three weeks".</summary>
internal sealed class ShiftedDateReader(DateWords words, NumberWords numbers)
{
    private readonly QuantityReader quantities = new(numbers);

    /// <summary>"last month", "this morning", "next Tuesday", "last October", "the past three weeks", "last summer".</summary>
    public DateMatch? Read(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        if (words[text[at], DateWordKind.Shift] is not { } shift || at + 1 >= limit || words.Is(text, at, DateWordSet.OfOtherDay))
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
            int end = words.BehindDayPart(text, next + 1, limit);
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

        if (words.Unit(text, next) is { } unit && unit != DateUnit.Hour)
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

            return new DateMatch(next + 1, stretch ? reference.Stretch(unit, 1, shift) : reference.Shifted(unit, shift, future), RelativeDateReader.PrecisionOf(unit), true);
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
        bool vague = words.Is(text, next, DateWordSet.VagueCount);
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
        if (ends >= limit || words.Unit(text, ends) is not { } unit || count > 400)
        {
            return null;
        }

        if (vague && !text.Is(next, "of"))
        {
            return DateMatch.Open(ends + 1, OpenDateReason.Vague);
        }

        (unit, count) = unit == DateUnit.Hour ? (DateUnit.Day, Math.Ceiling(count / 24)) : (unit, count);
        return unit == DateUnit.Weekend ? null : new DateMatch(ends + 1, reference.Stretch(unit, (int)count, shift), unit == DateUnit.Day ? DatePrecision.Days : RelativeDateReader.PrecisionOf(unit), true);
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
        return RelativeDateReader.InYear(year, month);
    });
}
