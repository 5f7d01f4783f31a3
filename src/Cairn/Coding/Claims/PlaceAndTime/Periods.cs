using Cairn.Coding.Claims.Figures;
using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Speakers;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Dates;
using Cairn.Values;

namespace Cairn.Coding.Claims.PlaceAndTime;

/// <summary>The days that a number covers: the date of its clause, the days of the happening that it belongs to, or the date of its sentence;
/// none for a present state.</summary>
/// <remarks>The day on which somebody said it, and the other side of a comparison ("lower than in 2018"), are not what it covers.</remarks>
internal sealed class Periods(ReadingWords words, ToldHappenings happenings, PhraseBook cues)
{
    private const int SinceReach = 7;

    /// <summary>A time that a report sums up is at least as many days long.</summary>
    private const int ShortestReported = 7;

    private const int LongestReported = 366;

    public Evidenced<DateRange>? Of(ClaimCandidate candidate, Clause part, Voice voice)
    {
        bool isState = candidate.Kind is "strength" or "troop-level" or "population" or "area" or "distance" or "sites-count" && candidate.Thing.Unit?.Unit != "attackers";
        var clause = words.Span(candidate.Clause.First, candidate.Clause.End);
        var own = Nearest(words.Span(part.First, part.End), candidate, voice, 0.9) ?? Nearest(clause, candidate, voice, 0.8);
        var sentence = words.Reading.Sentences[candidate.Clause.Sentence].Span;
        if (own is not null || isState)
        {
            return own ?? Nearest(sentence, candidate, voice, 0.6, longOnly: true) ?? happenings.DaysWithin(candidate);
        }

        return happenings.DaysOf(candidate) ?? Nearest(sentence, candidate, voice, 0.6) ?? (IsSum(candidate) ? Reported(candidate) : null) ?? happenings.DaysBefore(candidate);
    }

    /// <summary>Attacks, operations and changes are counted over a time, not on the day of one happening.</summary>
    private static bool IsSum(ClaimCandidate candidate) => candidate.Kind is "attack-count" or "operations-count" or "change-percent";

    /// <summary>The time that the report sums up, where a number names none: the first quarter, month or year that it tells.</summary>
    private Evidenced<DateRange>? Reported(ClaimCandidate candidate)
    {
        foreach (var date in words.Reading.Dates)
        {
            if (date.Value is { Days: >= ShortestReported and <= LongestReported } days && date.Precision != DatePrecision.Open && date.Span.Start < candidate.Number.Span.Start
                && !IsSince(words.TokenAt(date.Span.Start), 0) && !IsCompared(date, 0))
            {
                return new Evidenced<DateRange>(days, date.Span, 0.5);
            }
        }

        return null;
    }

    private Evidenced<DateRange>? Nearest(TextSpan within, ClaimCandidate candidate, Voice voice, double confidence, bool longOnly = false)
    {
        bool holdsOn = candidate.Kind is "strength" or "troop-level" or "population";
        DateExpression? best = null;
        int distance = int.MaxValue;
        foreach (var date in words.Reading.Dates)
        {
            if (date.Value is not { } days || !within.Contains(date.Span) || date.Precision == DatePrecision.Open || (date.Span.Start >= candidate.Number.Span.End && IsCompared(date, candidate.End))
                || (longOnly ? days.Days < 28 : IsOfSaying(date, days, candidate, voice) || words.SaidOn(date)) || (holdsOn && IsSince(words.TokenAt(date.Span.Start), candidate.Clause.First)))
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
        if (IsSince(token, candidate.Clause.First))
        {
            value = LastDay is not { } last ? DateRange.From(value.First) : last > value.First ? new DateRange(value.First, last) : value;
        }

        return new Evidenced<DateRange>(value, best.Span, confidence);
    }

    /// <summary>The day up to which the report can count: its publication; null where nothing bounds that.</summary>
    private DateOnly? LastDay => words.Reading.Document.Published ?? (words.Reading.Document.PublishedRange is { HasNoEnd: false } range ? range.Last : null);

    /// <summary>True for the day on which the words were said: it stands outside them.</summary>
    private static bool IsOfSaying(DateExpression date, DateRange days, ClaimCandidate candidate, Voice voice) =>
        voice.Attribution is { } said && days.Days <= 31 && said.Content.Contains(candidate.Number.Span) && !said.Content.Overlaps(date.Span);

    /// <summary>"lower than in 2018", "from the previous year": the other side of a comparison.</summary>
    private bool IsCompared(DateExpression date, int first)
    {
        int token = words.TokenAt(date.Span.Start);
        return cues.Has(words.All, Math.Max(first, token - 3), Math.Min(words.Count, token + 1), "compared");
    }

    /// <summary>"since 2014", "since the mission began to count in 2009".</summary>
    private bool IsSince(int token, int first)
    {
        for (int i = token; i >= Math.Max(first, token - SinceReach) && words[i] is not ("," or ";" or "."); i--)
        {
            if (words[i] == "since")
            {
                return true;
            }
        }

        return false;
    }
}
