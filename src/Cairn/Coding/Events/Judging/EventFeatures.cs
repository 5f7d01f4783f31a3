using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Judging;

/// <summary>What speaks for and against a happening being an event that a careful coder keeps. No feature names a word, a place or a party.</summary>
internal sealed class EventFeatures(Clauses clauses, Segments segments, EventNeeds needs, EventLexicon lexicon)
{
    private readonly ReportWords words = clauses.Words;

    public ImmutableArray<string> Of(Happening happening)
    {
        var features = new SortedSet<string>(StringComparer.Ordinal);
        AddTold(happening, features);
        AddTrigger(happening, features);
        AddPosition(happening, features);
        AddClause(happening, features);
        return [.. features];
    }

    /// <summary>Who, whom, where, when and how many: what the happening's own words tell.</summary>
    private static void AddTold(Happening happening, SortedSet<string> features)
    {
        if (happening.Actors.Any(actor => !actor.IsUnresolved))
        {
            features.Add(happening.Actors.Any(actor => actor.IsNamed) ? "actor-named" : "actor-nameless");
        }

        if (happening.Targets.Any(target => !target.IsUnresolved))
        {
            features.Add(happening.Targets.Any(target => target.IsNamed || target.Class != NounClass.None) ? "target-known" : "target-other");
        }

        if (happening.Places.Count > 0)
        {
            features.Add(happening.HasLentPlace ? "place-lent" : happening.Places.All(IsCountry) ? "place-country" : "place-exact");
        }

        if (happening.Date?.Value is { } days)
        {
            features.Add(happening.HasLentDate ? "date-lent" : days.Days == 1 ? "date-day" : days.Days <= 31 ? "date-month" : "date-long");
        }

        foreach (var (name, count) in new[] { ("killed", happening.Killed), ("wounded", happening.Wounded), ("captured", happening.Captured) })
        {
            if (count is not null)
            {
                features.Add("toll-told");
                features.Add(count.Value.Low >= 100 ? $"{name}-hundreds" : name);
            }
        }
    }

    private void AddTrigger(Happening happening, SortedSet<string> features)
    {
        var family = Families.Of(happening);
        features.Add($"family-{family}".ToLowerInvariant());
        if (family == EventFamily.Violence)
        {
            features.Add($"sense-{happening.Trigger.Sense}".ToLowerInvariant());
            features.Add((happening.Means & Means.Remote) != 0 ? "means-remote" : happening.Means != Means.None ? "means-near" : "means-untold");
        }

        features.Add($"strength-{(int)Math.Round(happening.Strength * 10)}");
        features.Add(happening.Tellings switch { 1 => "told-once", 2 => "told-twice", _ => "told-often" });
        if (happening.Stage == EventStage.Attempted)
        {
            features.Add("attempted");
        }

        if (!needs.AreMet(happening))
        {
            features.Add("need-unmet");
        }

        if (happening.IsDefinite)
        {
            features.Add("definite");
        }

        if (happening.Triggers.All(t => t.Trigger.IsPlural))
        {
            features.Add("plural");
        }

        if (happening.CountsPlaces)
        {
            features.Add("places-counted");
        }

        if (happening.Triggers.Exists(t => words.Tags[t.First] is WordTag.Verb or WordTag.Say))
        {
            features.Add(Tense(happening));
        }
        else
        {
            features.Add(happening.HasGoverningVerb ? "noun-carried" : "noun");
        }
    }

    /// <summary>The tense of the first verb that tells it.</summary>
    private string Tense(Happening happening)
    {
        int verb = happening.Triggers.First(t => words.Tags[t.First] is WordTag.Verb or WordTag.Say).First;
        for (int i = verb - 1; i >= Math.Max(0, verb - 4) && words.Tags[i] is WordTag.Be or WordTag.Have or WordTag.Adverb or WordTag.Modal or WordTag.To; i--)
        {
            if (words.Tags[i] == WordTag.Have)
            {
                return words.Grammar(i).Tag == "VBD" ? "verb-had" : "verb-has";
            }

            if (words.Tags[i] is WordTag.Modal or WordTag.To)
            {
                return "verb-infinite";
            }
        }

        return words.Grammar(verb).Tag switch { "VBG" => "verb-ing", "VBZ" or "VBP" or "VB" => "verb-present", "VBD" => "verb-past", _ => "verb-passive" };
    }

    private void AddPosition(Happening happening, SortedSet<string> features)
    {
        if (happening.Block != BlockKind.Paragraph)
        {
            features.Add($"in-{happening.Block}".ToLowerInvariant());
        }

        var sentences = words.Reading.Sentences;
        int body = 0;
        while (body < sentences.Length - 1 && sentences[body].Kind is BlockKind.Title or BlockKind.Heading)
        {
            body++;
        }

        features.Add(happening.Sentence <= body ? "lead" : sentences[happening.Sentence].Block <= sentences[body].Block + 1 ? "early" : 3 * happening.Sentence > 2 * sentences.Length ? "late" : "middle");
        var trigger = words.Span(happening.At.First);
        foreach (var attribution in words.Reading.Attributions)
        {
            if (attribution.Content.Contains(trigger.Start))
            {
                features.Add(attribution.IsDirect ? "in-quote" : "in-report");
                break;
            }
        }
    }

    private void AddClause(Happening happening, SortedSet<string> features)
    {
        string opens = segments[segments.Of(happening.At.First)].Opens;
        features.Add(opens switch { "after" or "before" or "when" or "as" or "while" or "since" => $"opens-{opens}", _ => "opens-other" });
        var (first, end) = words.Sentences[happening.Sentence];
        for (int i = first; i < end; i++)
        {
            if (lexicon.Modality.Single(words.Text(i)) is (var effect, _))
            {
                features.Add((Math.Abs(i - happening.At.First) < 6 ? "near-" : "same-sentence-") + effect.ToString().ToLowerInvariant());
            }

            if (words.Is(i, WordSet.SumsUp))
            {
                features.Add("sums-up");
            }
        }

        if (happening.Date?.Value is { } days && (words.Reading.Document.Published ?? words.Reading.Document.PublishedRange?.First) is { } published)
        {
            int age = published.DayNumber - days.Last.DayNumber;
            features.Add(age <= 10 ? "news" : age <= 70 ? "recent" : "history");
        }
    }

    private static bool IsCountry(Mention mention) => mention.Place?.Kind is PlaceKind.Country or PlaceKind.Region || (mention.Place is null && mention.Country is not null);
}
