using System.Collections.Immutable;
using Cairn.Coding.Claims.Figures;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Dates;
using Cairn.Values;

namespace Cairn.Coding.Claims.PlaceAndTime;

/// <summary>Which happening a number belongs to: the event whose words it stands in, else the one told last before it.</summary>
internal sealed class ToldHappenings(ReadingWords words, ClaimLexicon lexicon, ImmutableArray<Event> events)
{
    private const int Reach = 4;

    private const int LongestHappening = 7;

    /// <summary>The days of the happening that a number is told of; null for states, rates and totals over a long time.</summary>
    public Evidenced<DateRange>? DaysOf(ClaimCandidate candidate) => OfHappening(candidate) ? Last(candidate) : null;

    /// <summary>The days of the happening in whose very sentence a number stands.</summary>
    public Evidenced<DateRange>? DaysWithin(ClaimCandidate candidate) =>
        candidate.Thing.Unit?.Role is "attacker" or "fighter" or "troop" && !IsState(candidate)
            ? Told(events.LastOrDefault(e => e.Date is not null && words.SentenceAt(e.SubType.Spans[0].Start) == candidate.Clause.Sentence), 0.6) : null;

    /// <summary>The days of which the report speaks at a number: those of the happening told last before it, or the day named last, whichever is
    /// nearer; of the first happening where nothing is told before.</summary>
    public Evidenced<DateRange>? DaysBefore(ClaimCandidate candidate)
    {
        if (!OfHappening(candidate))
        {
            return null;
        }

        int start = words.Reading.Sentences[candidate.Clause.Sentence].Span.Start;
        var told = events.Where(e => e.Date is not null && e.SubType.Spans[0].Start < start).MaxBy(e => e.SubType.Spans[0].Start);
        var named = words.Reading.Dates.LastOrDefault(d => d.Span.Start < start && d.Value is { Days: <= LongestHappening } && d.Precision != DatePrecision.Open && !IsOfSaying(d));
        return named?.Value is { } days && (told is null || named.Span.Start > told.SubType.Spans[0].Start)
            ? new Evidenced<DateRange>(days, named.Span, 0.4)
            : Told(told ?? events.FirstOrDefault(e => e.Date is not null), 0.4);
    }

    /// <summary>"it said on Saturday": the day stands outside what is said.</summary>
    private bool IsOfSaying(DateExpression date)
    {
        if (words.SaidOn(date))
        {
            return true;
        }

        int sentence = words.SentenceAt(date.Span.Start);
        bool said = false;
        foreach (var attribution in words.Reading.Attributions)
        {
            if (words.SentenceAt(attribution.Cue.Start) == sentence)
            {
                said = true;
                if (attribution.Content.Overlaps(date.Span))
                {
                    return false;
                }
            }
        }

        return said;
    }

    private bool OfHappening(ClaimCandidate candidate)
    {
        bool ofHappening = candidate.Kind is "casualties" or "detainees" or "other" || candidate.Thing.Unit?.Role is "attacker" or "site";
        return ofHappening && !lexicon.Cues.Has(words.All, candidate.Clause.First, candidate.Clause.End, "war")
            && !lexicon.Cues.Has(words.All, candidate.Clause.First, candidate.Clause.End, "toll-total") && !IsState(candidate);
    }

    private Evidenced<DateRange>? Last(ClaimCandidate candidate)
    {
        int sentence = candidate.Clause.Sentence;
        Event? nearest = null;
        foreach (var told in events)
        {
            int at = words.SentenceAt(told.SubType.Spans[0].Start);
            if (told.Date is not null && at <= sentence && sentence - at <= Reach && (nearest is null || at >= words.SentenceAt(nearest.SubType.Spans[0].Start)))
            {
                nearest = told;
            }
        }

        return Told(nearest, 0.6);
    }

    private static Evidenced<DateRange>? Told(Event? happening, double confidence) =>
        happening?.Date is { } date ? date with { Confidence = Math.Min(date.Confidence, confidence) } : null;

    private bool IsState(ClaimCandidate candidate)
    {
        int first = Math.Max(candidate.Clause.First, candidate.First - 6), end = Math.Min(candidate.Clause.End, candidate.End + 8);
        return (lexicon.Cues.Has(words.All, first, end, "present") && candidate.Kind != "casualties") || (candidate.Kind == "detainees" && lexicon.Cues.Has(words.All, first, end, "holding"));
    }
}
