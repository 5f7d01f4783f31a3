using System.Collections.Immutable;
using Cairn.Coding.Claims.Wording;
using Cairn.Coding.Events.Parties;
using Cairn.Coding.Events.PlaceAndTime;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Values;

namespace Cairn.Coding.Events.Judging;

/// <summary>Makes the coded event of a happening and decides whether it is one that a careful coder would keep.</summary>
internal sealed class EventFinisher(ReportWords words, EventFeatures features, EventLexicon lexicon, EventGround ground)
{
    /// <summary>The event that a happening makes and whether it is kept; null where no sub-type fits or the words may only add to others.</summary>
    public EventDecision? Decide(Happening happening)
    {
        if (happening.OnlyAdds || SubTypes.Of(happening) is not { } subType)
        {
            return null;
        }

        var told = features.Of(happening);
        int sum = lexicon.Weights.Sum(told);
        return new EventDecision(Make(happening, subType, sum), told, sum, lexicon.Weights.Accepts(sum));
    }

    private Event Make(Happening happening, string subType, int sum)
    {
        var trigger = words.Span(happening.At.First, happening.At.Last);
        var document = words.Reading.Document;
        // Who loses ground is the one to whom it is done.
        bool lost = happening.Trigger.Sense == TriggerSense.GroundLost;
        var (doers, sufferers) = lost ? ([], happening.Actors) : (happening.Actors, happening.Targets);
        bool violent = Families.Of(happening) is EventFamily.Violence or EventFamily.Ground or EventFamily.Abduction;
        return new Event
        {
            Anchor = new Anchor(document.Report.Hash, AnchorKind.Event, document.Map.ToReport(trigger), happening.Order > 0 && happening.IsPartOf ? "part" : null),
            Type = lexicon.Ontology.SubType(subType)!.Type,
            SubType = new Evidenced<string>(subType, trigger, happening.Strength),
            Tactics = TacticsReader.Of(happening, subType, words.Span),
            Actors = People(doers.Where(a => !violent || a.IsNamed || (a.Class & (NounClass.Civilian | NounClass.ArmedParty | NounClass.Crowd)) != NounClass.Civilian)),
            Attributions = [.. happening.Attributions.OrderBy(one => one.Spans[0].Start)],
            Targets = People(sufferers.Where(t => !doers.Any(a => a.Name == t.Name))),
            Date = happening.Date is { Value: { } days } told ? new Evidenced<DateRange>(days, told.Span, happening.HasLentDate ? 0.5 : told.IsRelative ? 0.8 : 0.9) : null,
            Place = ground.Place(happening),
            Killed = happening.Killed,
            Wounded = happening.Wounded,
            Captured = happening.Captured,
            Stage = happening.Stage,
            Evidence = Evidence(happening),
            Confidence = FeatureWeights.Confidence(sum),
        };
    }

    private static ImmutableArray<Evidenced<string>> People(IEnumerable<Participant> list) =>
        [.. list.Where(p => !p.IsUnresolved).Select(p => new Evidenced<string>(p.Name, p.NamedAt is { } named && named != p.Span ? Sorted(named, p.Span) : [p.Span], p.IsNamed ? 0.85 : 0.7))];

    private static ImmutableArray<TextSpan> Sorted(TextSpan one, TextSpan other) => one.Start < other.Start ? [one, other] : [other, one];

    /// <summary>The clause, no longer than about thirty words around the trigger.</summary>
    private TextSpan Evidence(Happening happening)
    {
        var (first, end) = happening.Clause;
        if (end - first > 32)
        {
            (first, end) = (Math.Max(first, happening.At.First - 15), Math.Min(end, happening.At.Last + 18));
        }

        while (first < happening.At.First && words.Tags[first] is WordTag.Comma or WordTag.Conjunction or WordTag.Quote or WordTag.Stop)
        {
            first++;
        }

        while (end - 1 > happening.At.Last && words.Tags[end - 1] is WordTag.Comma or WordTag.Conjunction or WordTag.Quote)
        {
            end--;
        }

        return words.Span(first, end - 1);
    }
}
