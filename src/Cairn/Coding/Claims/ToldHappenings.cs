using System.Collections.Immutable;
using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding.Claims;

/// <summary>Which happening a number belongs to: the event whose words it stands in, else the one told last before it.</summary>
internal sealed class ToldHappenings(ReadingWords words, ClaimLexicon lexicon, ImmutableArray<Event> events)
{
    private const int Reach = 4;

    /// <summary>The days of the happening that a number is told of; null for states, rates and totals over a long time.</summary>
    public Evidenced<DateRange>? DaysOf(ClaimCandidate candidate)
    {
        bool ofHappening = candidate.Kind is "casualties" or "detainees" or "other" || candidate.Thing.Unit?.Role is "attacker" or "site";
        if (!ofHappening || lexicon.Cues.Has(words.All, candidate.Clause.First, candidate.Clause.End, "war") || lexicon.Cues.Has(words.All, candidate.Clause.First, candidate.Clause.End, "toll-total") || IsState(candidate))
        {
            return null;
        }

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

        return nearest?.Date is { } date ? date with { Confidence = Math.Min(date.Confidence, 0.6) } : null;
    }

    private bool IsState(ClaimCandidate candidate)
    {
        int first = Math.Max(candidate.Clause.First, candidate.First - 6), end = Math.Min(candidate.Clause.End, candidate.End + 8);
        return lexicon.Cues.Has(words.All, first, end, "present") && candidate.Kind != "casualties";
    }
}
