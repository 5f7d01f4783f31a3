using System.Collections.Immutable;
using Cairn.Language.Dates;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Numbers;

/// <summary>Finds numbers, ranges and bounds in a text, and tells which of them count nothing.</summary>
/// <remarks>"between 5-10" and "five to ten" are ranges; "from 5,200 to only 3,000" tells a change and is two numbers. Bounds open one end,
/// "about" and "nearly" mark the number and leave it as it is.</remarks>
internal sealed class NumberFinder(NumberWords words)
{
    private const int LongestNoun = 2;

    private readonly QuantityReader quantities = new(words);
    private readonly CountJudge judge = new(words);

    public ImmutableArray<NumberExpression> Find(TokenText text, ImmutableArray<DateExpression> dates)
    {
        var found = ImmutableArray.CreateBuilder<NumberExpression>();
        int date = 0;
        foreach (var sentence in text.Sentences)
        {
            int at = sentence.FirstToken;
            while (at < sentence.TokenEnd)
            {
                if (ReadAt(text, sentence, at) is not { } number)
                {
                    at++;
                    continue;
                }

                while (date < dates.Length && dates[date].Span.End <= number.Number.Digits.Start)
                {
                    date++;
                }

                bool inDate = date < dates.Length && dates[date].Span.Overlaps(number.Number.Digits);
                found.Add(inDate ? number.Number with { IsCount = false } : number.Number);
                at = number.End;
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>The number expression that starts at a token, with its bound words, and the token behind it.</summary>
    private (NumberExpression Number, int End)? ReadAt(TokenText text, Sentence sentence, int start)
    {
        int limit = sentence.TokenEnd;
        int at = start;
        bool? least = null;
        bool about = false;
        while (words.Bounds.Match(text, at, limit, out var bound) is var length and > 0)
        {
            if (bound == BoundKind.Through && at == start)
            {
                break;
            }

            (least, about) = (bound switch { BoundKind.AtLeast => true, BoundKind.AtMost or BoundKind.Nearly => false, _ => least }, about || bound is BoundKind.About or BoundKind.Nearly);
            at += length;
        }

        bool between = text.Is(at, "between");
        int core = between ? at + 1 : at;
        if (between)
        {
            core += words.Bounds.Match(text, core, limit, out var inner) is var skip && inner is BoundKind.About or BoundKind.Through ? skip : 0;
        }

        int currency = CurrencySigns(text, core, limit);
        if (quantities.Read(text, core + currency, limit) is not { } quantity || (currency > 0 && quantity.Form != NumberForm.Cardinal && quantity.Form != NumberForm.Vague))
        {
            return null;
        }

        if (quantity.Form == NumberForm.Article && at > start)
        {
            return null;
        }

        int first = core + currency;
        var (value, end, ranged) = Ranged(text, quantity, first, limit, between);
        var (form, behind) = Measured(text, quantity, first, end, limit, currency > 0);
        if (form == NumberForm.Percent && quantity.Form == NumberForm.Article)
        {
            return null;
        }

        var (tail, tailEnd) = Tail(text, behind, limit);
        var outer = tail ?? BehindNoun(text, behind, limit);
        least ??= outer switch { BoundKind.AtLeast => true, BoundKind.AtMost => false, _ => null };
        about |= outer == BoundKind.About;
        value = least switch
        {
            true => CountRange.AtLeast(value.Low ?? 0),
            false => CountRange.AtMost(value.High ?? value.Low ?? 0),
            _ => value,
        };
        bool isCount = form is NumberForm.Percent or NumberForm.Money or NumberForm.Fraction or NumberForm.Vague
            || (form == NumberForm.Cardinal && judge.IsCount(text, sentence, first, end, ranged, least is not null || about));
        return (new NumberExpression
        {
            Span = text.Span(between && !ranged ? core : start, tailEnd),
            Digits = text.Span(first, end),
            Value = value,
            Form = form,
            IsApproximate = about,
            IsCount = isCount,
        }, tailEnd);
    }

    /// <summary>How many tokens of currency signs stand at a token: "$", "US$".</summary>
    private static int CurrencySigns(TokenText text, int at, int limit)
    {
        if (IsCurrencySign(text[at]))
        {
            return 1;
        }

        return at + 1 < limit && IsCurrencySign(text[at + 1]) && text.Touches(at) && text.Kind(at) == TokenKind.Word ? 2 : 0;
    }

    private static bool IsCurrencySign(ReadOnlySpan<char> token) => token.Length == 1 && char.GetUnicodeCategory(token[0]) == System.Globalization.UnicodeCategory.CurrencySymbol;

    /// <summary>Goes on to the second number of a range.</summary>
    private (CountRange Value, int End, bool Ranged) Ranged(TokenText text, Quantity low, int first, int limit, bool between)
    {
        var alone = (low.Value, low.End, false);
        if (low.Form is not (NumberForm.Cardinal or NumberForm.Fraction) || low.Value.Low is not { } bottom)
        {
            return alone;
        }

        int link = low.End;
        bool percent = words[text[link]].Is(NumberWordKind.Percent);
        link += percent ? 1 : 0;
        bool hyphen = text.IsHyphen(link) && (low.InDigits || text.Touches(link));
        bool change = IsChange(text, first, limit);
        bool linked = hyphen || (between && text.Is(link, "and")) || (between && text.Is(link, "to")) || (!change && text.IsAny(link, "to", "or"));
        if (!linked || link + 1 >= limit)
        {
            return alone;
        }

        int next = link + 1;
        if (text.Is(link, "to") || between)
        {
            next += words.Bounds.Match(text, next, limit, out var bound) is var skip && bound == BoundKind.About ? skip : 0;
        }

        next += CurrencySigns(text, next, limit);
        if (quantities.Read(text, next, limit) is not { Form: NumberForm.Cardinal } high || high.Value.High is not { } top || high.InDigits != low.InDigits && !between)
        {
            return alone;
        }

        decimal bottomScaled = low.Scale == 1 && high.Scale > 1 && bottom * high.Scale <= top ? bottom * high.Scale : bottom;
        bool shaped = bottomScaled < top && (between || !text.Is(link, "or") || top - bottom <= Math.Max(5, bottom));
        return shaped ? (new CountRange(bottomScaled, top), high.End, true) : alone;
    }

    /// <summary>"fell from 5,200 to 3,000" tells a change; "From 1,500 to 1,700 people" and "ranges from 800 to 3,000" tell a range.</summary>
    private bool IsChange(TokenText text, int first, int limit)
    {
        int from = text.Is(first - 1, "from") ? first - 1
            : words.Bounds.Match(text, first - 1, limit, out _) == 1 && text.Is(first - 2, "from") ? first - 2
            : -1;
        return from >= 0 && !(text.IsCapitalised(from) || words[text[from - 1]].Is(NumberWordKind.RangeLead));
    }

    /// <summary>Takes a percent sign or a currency behind the number.</summary>
    private (NumberForm Form, int End) Measured(TokenText text, Quantity quantity, int first, int end, int limit, bool money)
    {
        if (money)
        {
            return (NumberForm.Money, end);
        }

        if (quantity.Form == NumberForm.Percent)
        {
            return (NumberForm.Percent, end);
        }

        if (end < limit && quantity.Form is NumberForm.Cardinal or NumberForm.Vague)
        {
            int unit = text.IsHyphen(end) && text.Touches(end) ? end + 1 : end;
            if (text.Is(unit, "per") && text.IsAny(unit + 1, "cent", "cents") && unit + 1 < limit)
            {
                return (NumberForm.Percent, unit + 2);
            }

            var word = words[text[unit]];
            if (word.Is(NumberWordKind.Percent) && unit < limit)
            {
                return (NumberForm.Percent, text.IsAny(unit + 1, "point", "points") && unit + 1 < limit ? unit + 2 : unit + 1);
            }

            int currency = text.IsCapitalised(unit) && words[text[unit + 1]].Is(NumberWordKind.Currency) ? unit + 1 : unit;
            if (currency < limit && words[text[currency]].Is(NumberWordKind.Currency))
            {
                return (NumberForm.Money, currency + 1);
            }
        }

        return (quantity.Form, end);
    }

    /// <summary>Bound words behind the number: "10 or more", "100+", "20 at least", "30 or so".</summary>
    private (BoundKind? Bound, int End) Tail(TokenText text, int at, int limit)
    {
        if (at >= limit)
        {
            return (null, at);
        }

        if (text.Is(at, "+") && text.Touches(at - 1))
        {
            return (BoundKind.AtLeast, at + 1);
        }

        if (text.IsHyphen(at) && text.Is(at + 1, "plus") && at + 1 < limit)
        {
            return (BoundKind.AtLeast, at + 2);
        }

        if (text.Is(at, "or") && at + 1 < limit)
        {
            return words.Is(text, at + 1, NumberWordSet.OrMore) ? (BoundKind.AtLeast, at + 2)
                : words.Is(text, at + 1, NumberWordSet.OrLess) ? (BoundKind.AtMost, at + 2)
                : text.Is(at + 1, "so") ? (BoundKind.About, at + 2)
                : (null, at);
        }

        return (null, at);
    }

    /// <summary>Bound words behind what the number counts: "900 men at most", "100 homes or more".</summary>
    private static BoundKind? BehindNoun(TokenText text, int at, int limit)
    {
        for (int i = at; i < Math.Min(limit - 1, at + LongestNoun + 1) && text.Kind(i) == TokenKind.Word; i++)
        {
            if (text.Is(i, "at"))
            {
                return text.Is(i + 1, "least") && EndsPhrase(text, i + 2, limit) ? BoundKind.AtLeast
                    : text.IsAny(i + 1, "most", "best") && EndsPhrase(text, i + 2, limit) ? BoundKind.AtMost
                    : null;
            }

            if (i > at && text.Is(i, "or"))
            {
                return text.Is(i + 1, "more") && EndsPhrase(text, i + 2, limit) ? BoundKind.AtLeast
                    : text.IsAny(i + 1, "fewer", "less") && EndsPhrase(text, i + 2, limit) ? BoundKind.AtMost
                    : null;
            }
        }

        return null;
    }

    /// <summary>"at least 40 others" behind a noun bounds the next number, not the one before.</summary>
    private static bool EndsPhrase(TokenText text, int at, int limit) => at >= limit || text.Kind(at) != TokenKind.Number && !text.IsAny(at, "than", "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "some", "another");
}
