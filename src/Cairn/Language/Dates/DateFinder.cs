using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Language.Numbers;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>Finds dates in a text and resolves them from the day of publication.</summary>
internal sealed class DateFinder
{
    private readonly DateWords words;
    private readonly CalendarDateReader calendar;
    private readonly RelativeDateReader relative;
    private readonly PartDateReader parts;
    private readonly QuantityReader quantities;
    private readonly WordList openers;

    public DateFinder(DateWords words, NumberWords numbers)
    {
        this.words = words;
        openers = new WordList([.. words.Openers, .. numbers.Openers], StringComparison.OrdinalIgnoreCase);
        quantities = new QuantityReader(numbers);
        calendar = new CalendarDateReader(words);
        relative = new RelativeDateReader(words, numbers, calendar);
        parts = new PartDateReader(words, numbers, calendar, relative);
    }

    public ImmutableArray<DateExpression> Find(TokenText text, Document document)
    {
        var found = ImmutableArray.CreateBuilder<DateExpression>();
        var reference = new DateReference(document) { Order = Order(text) };
        int block = -1;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Block != block)
            {
                block = sentence.Block;
                reference.TurnParagraph();
            }

            int at = sentence.FirstToken;
            bool future = false;
            while (at < sentence.TokenEnd)
            {
                if (words[text[at], DateWordKind.Future] is not null)
                {
                    future = true;
                }

                if (Match(text, at, sentence.TokenEnd, reference, future) is not { } match)
                {
                    future &= text[at] is not "," and not ";";
                    at++;
                    continue;
                }

                (match, int first) = Joined(text, at, sentence, match, reference, future);
                found.Add(Expression(text, first, match, reference));
                if (match.Value is { } value && value.Days < 400)
                {
                    reference.Tell(value);
                }

                at = match.End;
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>The order that the first date in figures shows that can be read one way only.</summary>
    private static DateOrder Order(TokenText text)
    {
        for (int i = 0; i < text.Count; i++)
        {
            if (text.Kind(i) == TokenKind.Number && FigureDates.OrderOf(text[i]) is var order and not DateOrder.Unknown)
            {
                return order;
            }
        }

        return DateOrder.Unknown;
    }

    private DateMatch? Match(TokenText text, int at, int limit, DateReference reference, bool future) => !Opens(text, at) ? null
        : FeastPart(text, at, limit, reference, future)
        ?? Feast(text, at, limit, reference, future)
        ?? parts.Read(text, at, limit, reference, future)
        ?? calendar.Read(text, at, limit, reference, future)
        ?? relative.Read(text, at, limit, reference, future);

    /// <summary>Whether a date can begin with a token. Nine words of ten can begin none, and one look-up spares all the readers' questions.</summary>
    private bool Opens(TokenText text, int at)
    {
        var word = text[at];
        return text.Kind(at) == TokenKind.Number || (word.Length > 0 && openers.Contains(word[^1] == '.' ? word[..^1] : word))
            || word is ['Q', _] || word.StartsWith("mid-", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Ramadan 2020", "during Ramadan": a feast needs a year or a word that dates in front of it.</summary>
    private DateMatch? Feast(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        if (words.Feasts.Match(text, at, limit, out var times) is not (var length and > 0) || !(text.IsCapitalised(at) || text.Kind(at) == TokenKind.Number))
        {
            return null;
        }

        int end = at + length;
        if (times.Length == 1 && !times[0].IsYearly)
        {
            return new DateMatch(end, times[0].Days, DatePrecision.Day, false);
        }

        int yearAt = text.IsAny(end, "of", "in") ? end + 1 : end;
        if (CalendarDateReader.Year(text, yearAt, limit) is { } year)
        {
            return new DateMatch(yearAt + 1, At(times, year), DatePrecision.Days, false);
        }

        bool dated = words.Is(text, at - 1, DateWordSet.BeforeFeast)
            || (text.Is(at - 1, "of") && words.Is(text, at - 2, DateWordSet.PartOfFeast));
        if (!dated)
        {
            return null;
        }

        bool coming = future || text.Is(at - 1, "next");
        return new DateMatch(end, reference.From(day => Nearest(times, day, coming)), DatePrecision.Days, true);
    }

    /// <summary>"the first day of Ramadan", "the last ten days of Ramadan".</summary>
    private DateMatch? FeastPart(TokenText text, int at, int limit, DateReference reference, bool future)
    {
        bool last = text.IsAny(at, "last", "final");
        if (!last && quantities.Read(text, at, limit) is not { Form: NumberForm.Ordinal })
        {
            return null;
        }

        int place = last ? 1 : (int)(quantities.Read(text, at, limit)!.Value.Value.Low ?? 1), count = 1, next = at + 1;
        if ((last || place == 1) && quantities.Read(text, next, limit) is { Form: NumberForm.Cardinal } several)
        {
            (count, next) = ((int)Math.Min(several.Value.Low ?? 1, 400), several.End);
        }

        if (!words.Is(text, next, DateWordSet.Days) || !text.Is(next + 1, "of") || next + 2 >= limit || Feast(text, next + 2, limit, reference, future) is not { Value: { } feast } whole)
        {
            return null;
        }

        var first = last ? feast.Last.AddDays(1 - count) : feast.First.AddDays(place - 1);
        var value = new DateRange(first, first.AddDays(count - 1));
        return first < feast.First || value.Last > feast.Last ? null : whole with { Value = value, Precision = count == 1 ? DatePrecision.Day : DatePrecision.Days };
    }

    private static DateRange? At(ImmutableArray<DateWords.Feast> times, int year)
    {
        foreach (var time in times)
        {
            if (time.IsYearly || time.Days.First.Year == year)
            {
                return time.In(year);
            }
        }

        return null;
    }

    private static DateRange? Nearest(ImmutableArray<DateWords.Feast> times, DateOnly day, bool future)
    {
        DateRange? best = null;
        foreach (var time in times)
        {
            for (int year = day.Year - 1; year <= day.Year + 1; year++)
            {
                var days = time.In(year);
                bool fits = future ? days.First >= day && (best is null || days < best) : days.First <= day && day.DayNumber - days.First.DayNumber < 400 && (best is null || days > best);
                best = fits ? days : best;
            }
        }

        return best;
    }

    /// <summary>Joins two dates into a range: "from March 3 to May 5", "between 2013 and June 2015", "May-July 2015", "Saturday and Sunday" not.</summary>
    private (DateMatch Match, int First) Joined(TokenText text, int at, Sentence sentence, DateMatch first, DateReference reference, bool future)
    {
        int limit = sentence.TokenEnd;
        bool between = text.Is(at - 1, "between");
        bool from = text.Is(at - 1, "from");
        int link = first.End;
        bool linked = link + 1 < limit && ((text.IsHyphen(link) && first.Precision != DatePrecision.Year) || text.IsAny(link, "through", "until", "till") && from || (from && text.Is(link, "to")) || (between && text.Is(link, "and") && !(first.Precision == DatePrecision.Days && Holds(text, at, link, "and")))
            || (text.IsAny(link, "to", "through") && calendar.Month(text, link + 1, limit) is not null && first.Precision is DatePrecision.Day or DatePrecision.Month));
        if (!linked)
        {
            return (first, at);
        }

        int next = text.Is(link + 1, "the") ? link + 2 : link + 1;
        if (Match(text, next, limit, reference, future) is not { } second || (second.Precision == DatePrecision.Open && second.Value is null && first.Value is not null))
        {
            return (first, at);
        }

        int start = between || from ? at - 1 : at;
        if (first.IsRelative && !second.IsRelative && second.Value is { } fixedLater && calendar.Month(text, at, limit) is { } month)
        {
            int year = month > fixedLater.Last.Month ? fixedLater.Last.Year - 1 : fixedLater.Last.Year;
            int day = first.Precision == DatePrecision.Day && first.Value is { } told ? told.First.Day : 1;
            return DateReference.Days(year, month, day, day) is { } begin
                ? (new DateMatch(second.End, new DateRange(begin.First, fixedLater.Last), second.Precision, false), start)
                : (first, at);
        }

        return first.Value is { } early && second.Value is { } late && early.First <= late.Last
            ? (new DateMatch(second.End, new DateRange(early.First, late.Last), Wider(first.Precision, second.Precision), first.IsRelative || second.IsRelative), start)
            : first.Value is null && second.Value is null
            ? (new DateMatch(second.End, null, DatePrecision.Open, true), start)
            : (first, at);
    }

    private static bool Holds(TokenText text, int first, int end, string word)
    {
        while (first < end && !text.Is(first, word))
        {
            first++;
        }

        return first < end;
    }

    private static DatePrecision Wider(DatePrecision a, DatePrecision b) => (a > b ? a : b) switch
    {
        DatePrecision.Day => DatePrecision.Days,
        DatePrecision.Year => DatePrecision.Years,
        var wider => wider,
    };

    private DateExpression Expression(TokenText text, int first, DateMatch match, DateReference reference)
    {
        int before = text.Is(first - 1, "the") ? first - 2 : first - 1;
        var bound = text.IsAny(before, "since") ? DateBound.Since
            : words.Is(text, before, DateWordSet.UpTo) ? DateBound.Before
            : text.Is(before, "after") || text.Is(before, "following") ? DateBound.After
            : DateBound.None;
        var value = match.Value;
        if (bound == DateBound.Since && value is { } since)
        {
            value = reference.Latest is { } latest && latest >= since.First ? new DateRange(since.First, latest) : since;
        }

        int start = bound == DateBound.Since ? before : first;
        return new DateExpression(text.Span(start, match.End), value, value is null ? DatePrecision.Open : match.Precision, match.IsRelative)
        {
            Bound = bound,
            Step = match.Step,
            Start = bound == DateBound.Since ? match.Value : null,
            Yearless = bound == DateBound.Since ? null : match.Yearless,
            Why = value is not null ? null : match.Why ?? (match.IsRelative && reference.Latest is null ? OpenDateReason.NoPublicationDay : OpenDateReason.NoSuchDay),
        };
    }
}
