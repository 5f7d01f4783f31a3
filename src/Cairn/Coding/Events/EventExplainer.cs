using System.Collections.Immutable;
using System.Globalization;
using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Judging;
using Cairn.Coding.Events.Modality;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding.Events;

/// <summary>Tells which words of a report were taken for triggers, which of them made an event, and why the others did not.</summary>
internal sealed class EventExplainer(EventLexicon lexicon)
{
    private readonly WordTagger tagger = new(lexicon);

    public IEnumerable<Explanation> Explain(Reading reading, ImmutableArray<Event> events)
    {
        var words = new ReportWords(reading, lexicon.Words);
        tagger.Tag(words);
        var segments = new Segments(words);
        var asserted = new TriggerFinder(new Clauses(words), segments, lexicon).Find().ToDictionary(hit => hit.First);
        var found = Found(words).ToList();
        var fields = new FieldExplainer(reading);
        ImmutableArray<EventDecision> refused = [.. new EventCoder(lexicon).Decide(reading).Where(decision => !decision.IsAccepted)];
        for (int i = 0; i < events.Length; i++)
        {
            yield return new Explanation
            {
                Kind = AnchorKind.Event,
                Name = string.Create(CultureInfo.InvariantCulture, $"e{i + 1}"),
                Value = events[i].SubType.Value,
                Evidence = events[i].Evidence,
                Reasons = [.. found.Where(f => IsOf(f.Span, events[i])).Select(f => new Reason(Told(f.Trigger), null, f.Span))],
                Fields = fields.Of(events[i]),
            };
        }

        foreach (var (trigger, first, span) in found.Where(f => !events.Any(happening => IsOf(f.Span, happening))))
        {
            yield return new Explanation
            {
                Kind = AnchorKind.Event,
                Value = trigger.Word,
                Evidence = span,
                Reasons = asserted.TryGetValue(first, out var hit) ? Short(hit, span, refused) : [.. Doubts(words, segments, first)],
            };
        }
    }

    private static bool IsOf(TextSpan trigger, Event happening) =>
        happening.Evidence.Start <= trigger.Start && trigger.End <= happening.Evidence.End || happening.SubType.Spans.Contains(trigger);

    private static string Told(Trigger trigger) =>
        string.Create(CultureInfo.InvariantCulture, $"trigger “{trigger.Word}” ({trigger.SubType ?? trigger.Sense.ToString()}), strength {trigger.Strength}");

    /// <summary>Why an asserted trigger makes no event: what its happening lacks, or that it founds none of its own.</summary>
    private ImmutableArray<Reason> Short(TriggerHit hit, TextSpan span, ImmutableArray<EventDecision> refused)
    {
        if (refused.FirstOrDefault(decision => IsOf(span, decision.Candidate)) is { } decision)
        {
            string needs = decision.Features.Contains("need-unmet") ? $"; what it needs is missing: {hit.Trigger.Needs}" : "";
            return [new Reason(string.Create(CultureInfo.InvariantCulture, $"asserted, but {-decision.Sum} points short of an event{needs}"), null, span), .. lexicon.Weights.Reasons(decision.Features)];
        }

        return [new Reason(hit.IsBare ? "asserted, but a bare noun founds no event of its own" : "asserted, but one with another telling, or with no sub-type that fits", null, span)];
    }

    private IEnumerable<(Trigger Trigger, int First, TextSpan Span)> Found(ReportWords words)
    {
        var found = new List<Trigger>();
        foreach (var (first, end) in words.Sentences)
        {
            for (int i = first; i < end;)
            {
                found.Clear();
                int length = words.Date[i] >= 0 ? 0 : lexicon.Triggers.Match(words, i, end, found);
                if (length > 0)
                {
                    yield return (found[0], i, words.Span(i, i + length - 1));
                }

                i += Math.Max(1, length);
            }
        }
    }

    /// <summary>The words before a trigger in its part of the sentence that can take the assertion away; where there are none, its own form or its object does.</summary>
    private IEnumerable<Reason> Doubts(ReportWords words, Segments segments, int trigger)
    {
        bool any = false;
        for (int i = segments[segments.Of(trigger)].First; i < trigger; i++)
        {
            string? doubt = words.Tags[i] switch
            {
                WordTag.Not => "negated",
                WordTag.Modal => "said to be possible, planned or to come",
                _ => lexicon.Modality.Single(words.Text(i)) is (var effect, _) && effect != ModalityEffect.Control ? effect.ToString().ToLowerInvariant() : null,
            };
            if (doubt is not null)
            {
                any = true;
                yield return new Reason("not asserted: " + doubt, null, words.Span(i));
            }
        }

        if (!any)
        {
            yield return new Reason("not asserted: the form of the word, or what it is said of, tells of no single happening", null, words.Span(trigger));
        }
    }
}
