using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding.Claims;

/// <summary>The days that a number covers: the date of its clause, the days of the happening that it belongs to, or the date of its sentence;
/// none for a present state.</summary>
/// <remarks>The day on which somebody said it, and the other side of a comparison ("lower than in 2018"), are not what it covers.</remarks>
internal sealed class Periods(ReadingWords words, ToldHappenings happenings, PhraseBook cues)
{
    private const int SinceReach = 7;

    public Evidenced<DateRange>? Of(ClaimCandidate candidate, Clause part, Voice voice)
    {
        bool isState = candidate.Kind is "strength" or "troop-level" or "population" or "area" or "distance" or "sites-count";
        var clause = words.Span(candidate.Clause.First, candidate.Clause.End);
        var own = Nearest(words.Span(part.First, part.End), candidate, voice, 0.9) ?? Nearest(clause, candidate, voice, 0.8);
        var sentence = words.Reading.Sentences[candidate.Clause.Sentence].Span;
        return own ?? (isState ? Nearest(sentence, candidate, voice, 0.6, longOnly: true) : happenings.DaysOf(candidate) ?? Nearest(sentence, candidate, voice, 0.6));
    }

    private Evidenced<DateRange>? Nearest(TextSpan within, ClaimCandidate candidate, Voice voice, double confidence, bool longOnly = false)
    {
        DateExpression? best = null;
        int distance = int.MaxValue;
        foreach (var date in words.Reading.Dates)
        {
            if (date.Value is not { } days || !within.Contains(date.Span) || date.Precision == DatePrecision.Open || IsCompared(date, candidate)
                || (longOnly ? days.Days < 28 : IsOfSaying(date, days, candidate, voice)))
            {
                continue;
            }

            int gap = date.Span.Start >= candidate.Number.Span.End ? date.Span.Start - candidate.Number.Span.End : (candidate.Number.Span.Start - date.Span.End) * 2;
            if (gap < distance)
            {
                (best, distance) = (date, gap);
            }
        }

        if (best?.Value is not { } value)
        {
            return null;
        }

        int token = words.TokenAt(best.Span.Start);
        if (IsSince(token, candidate) && words.Reading.Document.Published is { } published && published > value.First)
        {
            value = new DateRange(value.First, published);
        }

        return new Evidenced<DateRange>(value, best.Span, confidence);
    }

    /// <summary>True for the day on which the words were said: it stands outside them.</summary>
    private static bool IsOfSaying(DateExpression date, DateRange days, ClaimCandidate candidate, Voice voice) =>
        voice.Attribution is { } said && days.Days <= 31 && said.Content.Contains(candidate.Number.Span) && !said.Content.Overlaps(date.Span);

    /// <summary>"lower than in 2018", "from the previous year": the other side of a comparison, behind the number.</summary>
    private bool IsCompared(DateExpression date, ClaimCandidate candidate)
    {
        int token = words.TokenAt(date.Span.Start);
        return date.Span.Start >= candidate.Number.Span.End && cues.Has(words.All, Math.Max(candidate.End, token - 3), Math.Min(words.Count, token + 1), "compared");
    }

    /// <summary>"since 2014", "since the mission began to count in 2009".</summary>
    private bool IsSince(int token, ClaimCandidate candidate)
    {
        for (int i = token - 1; i >= Math.Max(candidate.Clause.First, token - SinceReach) && words[i] is not ("," or ";"); i--)
        {
            if (words[i] == "since")
            {
                return true;
            }
        }

        return false;
    }
}
