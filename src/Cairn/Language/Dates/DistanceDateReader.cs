using Cairn.Language.Numbers;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>Reads dates told by their distance: from publication ("three days ago"), or from the date told before ("a week earlier").</summary>
internal sealed class DistanceDateReader(DateWords words, NumberWords numbers, CalendarDateReader calendar)
{
    /// <summary>So many words behind "a week after" a date may still be that of what it counts from.</summary>
    private const int Ahead = 16;

    private readonly QuantityReader quantities = new(numbers);

    /// <summary>"three days ago", "a week earlier", "two days later", "hours after".</summary>
    public DateMatch? Read(TokenText text, int at, int limit, DateReference reference)
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

        if (unitAt + 1 >= limit || words.Unit(text, unitAt) is not { } unit || unit == DateUnit.Weekend || words[text[unitAt + 1], DateWordKind.Ago] is not { } sign || (unitAt == at && text[at][^1] != 's'))
        {
            return null;
        }

        bool fromPublication = text.Is(unitAt + 1, "ago");
        if (text.IsAny(unitAt + 1, "before", "after") && unitAt + 2 < limit && text.Kind(unitAt + 2) == TokenKind.Word && words.IsKnown(text[unitAt + 2]) && !text.Is(unitAt + 2, "the"))
        {
            return null;
        }

        int end = unitAt + 2;
        bool fromNext = !fromPublication && text.IsAny(unitAt + 1, "before", "after") && end < limit && text.Kind(end) is TokenKind.Word or TokenKind.Number;
        if (count is null || count > 400)
        {
            if (fromNext && unit == DateUnit.Hour)
            {
                return DateMatch.Open(end, OpenDateReason.NothingBefore) with { Step = new DateStep(unit, sign) };
            }

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
        var told = fromPublication ? null : fromNext ? Object(text, end, limit, reference) : reference.LastTold ?? reference.ToldBefore;
        var value = fromPublication ? reference.From(Move)
            : told is { } days && (days.Days == 1 || (unit != DateUnit.Day && unit != DateUnit.Hour && days.Days < 400)) ? Move(days.First)
            : null;
        return new DateMatch(end, value, value is null ? DatePrecision.Open : unit == DateUnit.Hour ? DatePrecision.Days : RelativeDateReader.PrecisionOf(unit), true)
        {
            Why = value is null && !fromPublication ? OpenDateReason.NothingBefore : null,
            Step = fromNext ? new DateStep(unit, step) : null,
        };
    }

    /// <summary>The days of what "a week after" counts from: those told with it, or the last told where it is something known ("after the attack").</summary>
    private DateRange? Object(TokenText text, int first, int limit, DateReference reference)
    {
        for (int i = first; i < Math.Min(limit, first + Ahead) && text[i] is not (";" or "." or "," or "and"); i++)
        {
            if (calendar.Read(text, i, limit, reference, false) is { Precision: DatePrecision.Day or DatePrecision.Days, Value: { } days })
            {
                return days;
            }
        }

        return words.Is(text, first, DateWordSet.Pointing) ? reference.LastTold : null;
    }
}
