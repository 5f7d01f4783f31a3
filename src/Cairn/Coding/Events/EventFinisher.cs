using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Events;

/// <summary>Makes the coded event of a happening, or nothing where too little of it is told.</summary>
internal sealed class EventFinisher(ReportWords words, EventNeeds needs, EventLexicon lexicon, EventGround ground)
{
    public Event? Finish(Happening happening)
    {
        if (happening.OnlyAdds || SubTypes.Of(happening) is not { } subType || !needs.AreMet(happening))
        {
            return null;
        }

        var place = ground.Place(happening);
        var date = happening.Date is { Value: { } days } told ? new Evidenced<DateRange>(days, told.Span, told.IsRelative ? 0.8 : 0.9) : null;
        bool violent = Families.Of(happening) is EventFamily.Violence or EventFamily.Ground or EventFamily.Abduction;
        var actors = People(happening.Actors.Where(a => !violent || a.IsNamed || (a.Class & (NounClass.Civilian | NounClass.ArmedParty | NounClass.Crowd)) != NounClass.Civilian));
        var targets = People(happening.Targets.Where(t => !happening.Actors.Any(a => a.Name == t.Name)));
        double details = (actors.IsEmpty ? 0 : happening.Actors.Any(a => a.IsNamed) ? 1 : 0.8) + (targets.IsEmpty ? 0 : happening.Targets.Any(t => t.IsNamed || t.Class != NounClass.None) ? 1 : 0.6)
            + (place is null || happening.HasLentPlace ? 0 : happening.Places.All(IsCountry) ? 0.5 : 1) + (date is null || happening.HasLentDate ? 0 : date.Value.Days <= 31 ? 1 : 0.8) + (happening.Killed is null && happening.Captured is null && happening.Wounded is null ? 0 : 0.7);
        if (details < 1.8)
        {
            return null;
        }

        double confidence = Math.Min(0.98, happening.Strength * (0.45 + (0.12 * details)) + (0.04 * (happening.Tellings - 1)));
        var trigger = words.Span(happening.At.First, happening.At.Last);
        var document = words.Reading.Document;
        return new Event
        {
            Anchor = new Anchor(document.Report.Hash, AnchorKind.Event, document.Map.ToReport(trigger), happening.Order > 0 && happening.IsPartOf ? "part" : null),
            Type = lexicon.Ontology.SubType(subType)!.Type,
            SubType = new Evidenced<string>(subType, trigger, happening.Strength),
            Tactics = TacticsReader.Of(happening, subType, words.Span),
            Actors = actors,
            Attributions = [.. happening.Attributions.OrderBy(one => one.Spans[0].Start)],
            Targets = targets,
            Date = date,
            Place = place,
            Killed = happening.Killed,
            Wounded = happening.Wounded,
            Captured = happening.Captured,
            Stage = happening.Stage,
            Evidence = Evidence(happening),
            Confidence = Math.Round(confidence, 2),
        };
    }

    private static bool IsCountry(Mention mention) => mention.Place?.Kind is PlaceKind.Country or PlaceKind.Region || (mention.Place is null && mention.Country is not null);

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
