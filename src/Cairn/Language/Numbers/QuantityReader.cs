using System.Globalization;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Numbers;

/// <summary>Reads one number at a token, in digits or words: "5,200", "1.2 million", "two hundred and five", "several dozen", "a third".</summary>
internal sealed class QuantityReader(NumberWords words)
{
    private const decimal MostScale = 1_000_000_000_000m;

    private readonly Proportions proportions = new(words);

    /// <summary>Reads the number that starts at a token and does not reach past the limit; null where none starts there.</summary>
    public Quantity? Read(TokenText text, int at, int limit)
    {
        if (at >= limit)
        {
            return null;
        }

        if (text.Kind(at) == TokenKind.Number)
        {
            return Digits(text, at, limit);
        }

        var word = words[text[at]];
        if (text.Is(at, "a") || text.Is(at, "an"))
        {
            return AfterArticle(text, at, limit);
        }

        if (word.Is(NumberWordKind.Vague))
        {
            return Vague(text, at, at, limit, word);
        }

        if (word.Is(NumberWordKind.Unit | NumberWordKind.Ten))
        {
            return proportions.Read(text, at, limit) ?? InWords(text, at, limit);
        }

        if (word.Is(NumberWordKind.Multiple) && !text.IsAny(at + 1, "down", "as", "back"))
        {
            return new Quantity(at + 1, CountRange.Exactly(word.Value), NumberForm.Percent, 1, false);
        }

        if (word.Is(NumberWordKind.Fraction) && text.Is(at, "half"))
        {
            return Half(text, at, limit);
        }

        return word.Is(NumberWordKind.Ordinal) ? new Quantity(at + 1, CountRange.Exactly(word.Value), NumberForm.Ordinal, 1, false) : null;
    }

    private Quantity? Digits(TokenText text, int at, int limit)
    {
        var token = text[at];
        if (TryOrdinal(token, out decimal place))
        {
            return new Quantity(at + 1, CountRange.Exactly(place), NumberForm.Ordinal, 1, true);
        }

        if (!TryParse(token, out decimal value))
        {
            return null;
        }

        int end = at + 1;
        while (IsGroup(text, at, end, limit))
        {
            value = value * 1000 + int.Parse(text[end], CultureInfo.InvariantCulture);
            end++;
        }

        decimal scale = 1;
        while (end < limit && scale < MostScale && words[text[end]] is var word && (word.Is(NumberWordKind.Scale) || (word.Is(NumberWordKind.Collective) && text.Is(end, "dozen")) || IsShortMillion(text, end, word)))
        {
            scale *= word.Value;
            end++;
        }

        return Scaled(value, scale) is { } scaled ? new Quantity(end, CountRange.Exactly(scaled), NumberForm.Cardinal, scale, true) : null;
    }

    /// <summary>"2 300": three more digits behind a space go on with the number; "May 12 300 people" does not.</summary>
    private bool IsGroup(TokenText text, int first, int next, int limit) =>
        next < limit && text.Kind(next) == TokenKind.Number && text[next].Length == 3 && text[next].IndexOfAnyExceptInRange('0', '9') < 0
        && text[first].Length <= 3 && text[first].IndexOfAnyExceptInRange('0', '9') < 0 && text[first][0] != '0'
        && text.Tokens[next].Span.Start == text.Tokens[next - 1].Span.End + 1
        && !(text.IsCapitalised(first - 1) && words.Bounds.Match(text, first - 1, limit, out _) == 0) && text.Kind(first - 1) != TokenKind.Number;

    /// <summary>"m" means million where money stands before it or people behind it; "500m from the gate" is metres.</summary>
    private bool IsShortMillion(TokenText text, int at, NumberWord word) =>
        word.Is(NumberWordKind.ShortMillion) && text.Touches(at - 1)
        && (text.Kind(at - 2) == TokenKind.Symbol || (text.Kind(at + 1) == TokenKind.Word && !words.Is(text, at + 1, NumberWordSet.BehindMetres)));

    /// <summary>"a dozen", "a couple of", "a few dozen", "a hundred", "a third of"; a lone article stands for one.</summary>
    private Quantity? AfterArticle(TokenText text, int at, int limit)
    {
        var next = words[text[at + 1]];
        if (at + 1 < limit)
        {
            if (next.Is(NumberWordKind.Vague))
            {
                return Vague(text, at, at + 1, limit, next);
            }

            if (next.Is(NumberWordKind.Scale) && next.Value >= 100)
            {
                return InWords(text, at, limit);
            }

            if (next.Is(NumberWordKind.Collective))
            {
                return Collective(text, at + 1, limit, 1, next);
            }

            if (next.Is(NumberWordKind.Fraction) && IsFraction(text, at, at + 2))
            {
                return new Quantity(at + 2, CountRange.Exactly(next.Percent), NumberForm.Fraction, 1, false);
            }

            if (next.Is(NumberWordKind.Fraction) && text.Is(at + 1, "half") && (words[text[at + 2]].Is(NumberWordKind.Scale) || words[text[at + 2]].Is(NumberWordKind.Collective)))
            {
                return Half(text, at + 1, limit);
            }
        }

        return new Quantity(at + 1, CountRange.Exactly(1), NumberForm.Article, 1, false);
    }

    /// <summary>Whether words of a fraction stand for a part of a whole: "a third of the men", "fell by a third".</summary>
    private bool IsFraction(TokenText text, int first, int end) =>
        text.Is(end, "of") || words.Is(text, first - 1, NumberWordSet.BeforeFraction)
        && (text.Kind(end) != TokenKind.Word || (!text.Is(first - 1, "of") && words.Is(text, end, NumberWordSet.BehindFraction)));

    private Quantity? Half(TokenText text, int at, int limit)
    {
        if (at + 1 >= limit)
        {
            return words.Is(text, at - 1, NumberWordSet.BeforeLastHalf) ? Fifty(at + 1) : null;
        }

        int next = text.Is(at + 1, "a") ? at + 2 : at + 1;
        var word = words[text[next]];
        if (next < limit && (word.Is(NumberWordKind.Scale) || word.Is(NumberWordKind.Collective)))
        {
            return new Quantity(next + 1, CountRange.Exactly(word.Value / 2), NumberForm.Cardinal, word.Value, false);
        }

        bool whole = words.Is(text, at - 1, NumberWordSet.OneOfHalves);
        bool part = words.Is(text, at + 1, NumberWordSet.HalvedWhole)
            || (words.Is(text, at - 1, NumberWordSet.BeforeHalf) && !text.IsHyphen(at + 1));
        return part && !whole ? Fifty(at + 1) : null;
    }

    private static Quantity Fifty(int end) => new(end, CountRange.Exactly(50), NumberForm.Fraction, 1, false);

    /// <summary>"several", "dozens of", "tens of thousands", "several hundred", "a few dozen".</summary>
    private Quantity? Vague(TokenText text, int first, int at, int limit, NumberWord word)
    {
        if (text.Is(at, "few") && first == at && !words.Is(text, at - 1, NumberWordSet.BeforeFew))
        {
            return null;
        }

        int end = at + 1;
        decimal low = word.Value;
        bool several = low == 3;
        int scaleAt = text.Is(end, "of") ? end + 1 : end;
        var scale = words[text[scaleAt]];
        if (scaleAt < limit && scale.Kinds != 0)
        {
            if (several && scaleAt == end && (scale.Is(NumberWordKind.Scale) || text.Is(end, "dozen")))
            {
                low = scale.Value * 2;
                end++;
                while (end < limit && low < MostScale && words[text[end]].Is(NumberWordKind.Scale))
                {
                    low *= words[text[end]].Value;
                    end++;
                }
            }
            else if (scale.Is(NumberWordKind.Vague) && !several && scale.Value >= 200)
            {
                low *= scale.Value / 2;
                end = scaleAt + 1;
            }
        }

        return new Quantity(end, CountRange.AtLeast(low), NumberForm.Vague, 1, false);
    }

    private Quantity? Collective(TokenText text, int at, int limit, decimal count, NumberWord word)
    {
        int end = at + 1;
        decimal value = count * word.Value;
        if (text.Is(end, "of") && text.Is(end + 1, "dozen") && end + 1 < limit)
        {
            value *= 12;
            end += 2;
        }

        return text.Is(at, "score") && count == 1 && !text.Is(end, "of") ? null : new Quantity(end, CountRange.Exactly(value), NumberForm.Cardinal, word.Value, false);
    }

    /// <summary>Adds up number words: "twenty-five", "a hundred and ten thousand", "two and a half million", "two dozen", "two-thirds".</summary>
    private Quantity? InWords(TokenText text, int at, int limit)
    {
        decimal total = 0, current = 0, scale = 1, lowest = 1000;
        int end = at;
        if (text.Is(at, "a") || text.Is(at, "an"))
        {
            current = 1;
            end++;
        }

        while (end < limit)
        {
            int next = end > at && text.IsHyphen(end) && text.Touches(end) && text.Touches(end - 1) ? end + 1 : end;
            bool and = next == end && end > at && scale > 1 && text.Is(end, "and");
            next = and ? end + 1 : next;
            var word = words[text[next]];
            if (next >= limit)
            {
                break;
            }

            if (word.Is(NumberWordKind.Unit) && lowest > 9 && (word.Value < 10 || lowest > 10) && (lowest < 100 || current % 100 == 0))
            {
                current += word.Value;
                lowest = 1;
            }
            else if (word.Is(NumberWordKind.Ten) && lowest >= 100)
            {
                current += word.Value;
                lowest = 10;
            }
            else if (word.Is(NumberWordKind.Scale) && !and && current > 0 && (current < 100 || word.Value > 100))
            {
                scale = word.Value;
                (total, current, lowest) = scale == 100 ? (total, current * 100, 100) : (total + (current * scale), 0, 1000);
            }
            else if (word.Is(NumberWordKind.Collective) && text.Is(next, "dozen") && current > 0 && !and)
            {
                return Collective(text, next, limit, current, word);
            }
            else if (word.Is(NumberWordKind.Fraction) && current is > 0 and < 10 && total == 0 && !text.Is(next, "half") && (next > end || IsFraction(text, at, next + 1)) && scale == 1)
            {
                return text.Is(next, "quarter") && next == end && !text.Is(next + 1, "of")
                    ? null
                    : new Quantity(next + 1, CountRange.Exactly(word.Percent == 33.3m && current == 2 ? 66.7m : current * word.Percent), NumberForm.Fraction, 1, false);
            }
            else if (scale == 1 && current > 0 && text.Is(end, "and") && text.Is(end + 1, "a") && text.Is(end + 2, "half") && words[text[end + 3]].Is(NumberWordKind.Scale) && end + 3 < limit)
            {
                scale = words[text[end + 3]].Value;
                return new Quantity(end + 4, CountRange.Exactly((current + 0.5m) * scale), NumberForm.Cardinal, scale, false);
            }
            else
            {
                break;
            }

            end = next + 1;
        }

        return end == at ? null : new Quantity(end, CountRange.Exactly(total + current), NumberForm.Cardinal, scale, false);
    }

    /// <summary>Reads digits with commas and one decimal point; false for times, dates, overlong or otherwise shaped numbers.</summary>
    internal static bool TryParse(ReadOnlySpan<char> token, out decimal value)
    {
        value = 0;
        decimal fraction = 0;
        int digits = 0;
        foreach (char c in token)
        {
            if (char.IsDigit(c))
            {
                int digit = (int)char.GetNumericValue(c);
                if (++digits > 18)
                {
                    return false;
                }

                if (fraction > 0)
                {
                    value += digit * fraction;
                    fraction /= 10;
                }
                else
                {
                    value = (value * 10) + digit;
                }
            }
            else if (c is '.' or '٫' && fraction == 0)
            {
                fraction = 0.1m;
            }
            else if (c is not (',' or '٬'))
            {
                return false;
            }
        }

        return digits > 0;
    }

    internal static bool TryOrdinal(ReadOnlySpan<char> token, out decimal place)
    {
        place = 0;
        return token.Length > 2 && char.ToLowerInvariant(token[^1]) is 't' or 'd' or 'h' && char.IsAsciiLetter(token[^2]) && TryParse(token[..^2], out place);
    }

    private static decimal? Scaled(decimal value, decimal scale) => value > 1_000_000_000_000_000m && scale > 1 ? null : value * scale;
}
