using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding.Claims;

/// <summary>The days that a number covers: the date of its clause, or of its sentence where that has one date only; none for a present state.</summary>
internal sealed class Periods(ReadingWords words)
{
    public Evidenced<DateRange>? Of(ClaimCandidate candidate, Clause part)
    {
        bool isState = candidate.Kind is "strength" or "troop-level" or "population" or "area" or "distance" or "sites-count";
        var clause = words.Span(candidate.Clause.First, candidate.Clause.End);
        return Nearest(words.Span(part.First, part.End), candidate, 0.9) ?? Nearest(clause, candidate, 0.8) ?? (isState ? null : Nearest(words.Reading.Sentences[candidate.Clause.Sentence].Span, candidate, 0.6));
    }

    private Evidenced<DateRange>? Nearest(TextSpan within, ClaimCandidate candidate, double confidence)
    {
        DateExpression? best = null;
        int distance = int.MaxValue;
        foreach (var date in words.Reading.Dates)
        {
            if (date.Value is null || !within.Contains(date.Span) || date.Precision == DatePrecision.Open)
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
        if (words[token - 1] == "since" && words.Reading.Document.Published is { } published && published > value.First)
        {
            value = new DateRange(value.First, published);
        }

        return new Evidenced<DateRange>(value, best.Span, confidence);
    }
}
