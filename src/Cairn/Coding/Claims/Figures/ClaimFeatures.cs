using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Coding.Claims.Speakers;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Numbers;
using Cairn.Language.Speech;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Claims.Figures;

/// <summary>Lists what speaks for and against a number being a claim, as features of <c>claim-weights.tsv</c>.</summary>
internal sealed class ClaimFeatures(ReadingWords words, ClaimLexicon lexicon, RivalTolls rivals, ImmutableArray<Event> events)
{
    private const int Before = 6;
    private const int Behind = 7;
    private const int LeadSentences = 3;
    private const int TriggerReach = 12;

    private readonly ImmutableArray<TextSpan> figures =
        [.. events.SelectMany(e => new[] { e.Killed, e.Wounded, e.Captured }).Where(f => f is not null).SelectMany(f => f!.Spans)];

    public List<string> Of(ClaimCandidate candidate, Voice voice)
    {
        var number = candidate.Number;
        var features = new List<string> { candidate.Kind };
        var sentence = words.Reading.Sentences[candidate.Clause.Sentence];
        int left = Math.Max(sentence.FirstToken, candidate.First - Before);
        int right = Math.Min(sentence.TokenEnd, Math.Max(candidate.End, candidate.Thing.IsBorrowed ? candidate.End : candidate.Thing.Head + 1) + Behind);
        AddForm(features, number);
        Add(features, "approximate", number.IsApproximate);
        Add(features, "stand-in", candidate.Thing.IsBorrowed);
        Add(features, "no-unit", candidate.Thing.Unit is null && candidate.Kind != "casualties" && number.Form is not (NumberForm.Percent or NumberForm.Money));
        Add(features, "total", !candidate.IsToll && candidate.Kind != "casualties" && Has("total", left, right));
        Add(features, "present", Has("present", left, right));
        Add(features, "happening", number.Form != NumberForm.Percent && candidate.Kind is not ("detainees" or "operations-count" or "attack-count" or "displaced" or "casualties") && Has("happening", left, right));
        Add(features, "local", Has("local", left, right) || IsLocal(sentence, candidate.First, candidate.Kind));
        Add(features, "border", candidate.Kind == "distance" && Has("border", left, right));
        Add(features, "placing", candidate.Kind == "distance" && Has("placing", candidate.End, right));
        bool said = voice.Attribution is not null;
        Add(features, "said", said);
        Add(features, "untold-things", !said && candidate.Kind == "other" && number.Form != NumberForm.Percent);
        Add(features, "untold-arms", !said && candidate.Thing.Unit?.Role == "material" && Has("happening", left, right));
        Add(features, "said-sites", said && candidate.Kind == "sites-count" && number.Value.Low >= 5);
        Add(features, "said-downed", said && candidate.Thing.Unit?.Role == "material" && Has("downed", left, right));
        Add(features, "said-people", said && candidate.Kind == "other" && candidate.Thing.Unit?.Role == "person" && number.Value.Low >= 50);
        if (candidate.IsToll || candidate.Kind == "casualties")
        {
            AddToll(features, candidate, voice, left, right);
        }

        bool figure = figures.Any(f => f.Overlaps(number.Span));
        Add(features, "of-event", figure && !features.Contains("war-toll"));
        AddPlace(features, candidate, voice, figure);
        Add(features, "in-event", !figure && candidate.Kind is "casualties" or "detainees" or "other" && events.Any(e => e.Evidence.Contains(number.Span)));
        return features;
    }

    /// <summary>Where in the report the number stands, whether it was told before, what is counted and who counts it.</summary>
    private void AddPlace(List<string> features, ClaimCandidate candidate, Voice voice, bool figure)
    {
        var span = candidate.Number.Span;
        bool toll = candidate.IsToll || candidate.Kind == "casualties";
        bool spoken = voice.Attribution is { } said && said.Content.Overlaps(span);
        Add(features, "role-" + (candidate.Thing.Unit?.Role ?? "none"), true);
        Add(features, "spoken-toll", toll && spoken);
        Add(features, "spoken-event-figure", figure && spoken);
        int cue = voice.Attribution is { } by ? words.TokenAt(by.Cue.Start) : 0;
        Add(features, "counted-by", spoken && Has("counting", cue, cue + 1));
        Add(features, "contrast", toll && Has("contrast", candidate.Clause.First, candidate.Clause.First + 2));
        Add(features, "went-on", voice.Attribution is not null && !spoken);
        Add(features, "told-before", IsToldBefore(candidate));
        Add(features, "lead", candidate.Clause.Sentence < LeadSentences);
        Add(features, "list-part", Has("list-part", Math.Max(candidate.Clause.First, candidate.First - 4), Math.Min(words.Count, candidate.End + 2)));
        Add(features, "share", candidate.Number.Form == NumberForm.Percent && candidate.Kind != "change-percent");
        Add(features, "trigger-near", events.Any(e => e.SubType.Spans[0] is var trigger && words.SentenceAt(trigger.Start) == candidate.Clause.Sentence && Math.Abs(words.TokenAt(trigger.Start) - candidate.First) < TriggerReach));
        Add(features, "no-event-yet", !events.Any(e => e.SubType.Spans[0].Start < span.Start));
        if (spoken && ActorOf(voice.Attribution!) is { } actor)
        {
            features.Add("by-" + (actor.Kind switch
            {
                ActorKind.ArmedGroup or ActorKind.Militia => "group",
                ActorKind.Military or ActorKind.Police or ActorKind.Coalition or ActorKind.Intelligence => "forces",
                ActorKind.Government or ActorKind.State => "state",
                _ => "other-body",
            }));
        }
    }

    /// <summary>True where the report gave the same number before, other than in its title.</summary>
    private bool IsToldBefore(ClaimCandidate candidate)
    {
        foreach (var number in words.Reading.Numbers)
        {
            if (number.Span.Start >= candidate.Number.Span.Start)
            {
                return false;
            }

            if (number.IsCount && number.Form == candidate.Number.Form && number.Value.Low == candidate.Number.Value.Low && number.Value.Low >= 6
                && words.SentenceAt(number.Span.Start) is >= 0 and var at && words.Reading.Sentences[at].Kind is not (BlockKind.Title or BlockKind.Heading))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddForm(List<string> features, NumberExpression number)
    {
        var value = number.Value;
        Add(features, "percent", number.Form == NumberForm.Percent);
        Add(features, "range", value is { Low: not null, High: not null } && value.Low != value.High);
        Add(features, "bound", number.Form != NumberForm.Vague && (value.Low is null || value.High is null));
        Add(features, value.Low >= 200 ? "vague-large" : "vague", number.Form == NumberForm.Vague);
        Add(features, "large", (value.High ?? value.Low) >= 100 && number.Form == NumberForm.Cardinal);
        Add(features, "small", (value.High ?? value.Low) < 5 && number.Form != NumberForm.Percent);
    }

    private void AddToll(List<string> features, ClaimCandidate candidate, Voice voice, int left, int right)
    {
        bool forecast = Has("forecast", left, right) && candidate.Kind == "casualties";
        bool total = Has("toll-total", Math.Max(candidate.Clause.First, candidate.First - ReadingWords.Reach), Math.Min(candidate.Clause.End, candidate.First + ReadingWords.Reach));
        bool war = Has("war", left, right);
        bool rival = (voice.Attribution is { } said && ActorOf(said) is { Kind: ActorKind.ArmedGroup }) || rivals.Happening(candidate, voice) is not null;
        Add(features, "forecast-toll", forecast);
        Add(features, "war-toll", war);
        Add(features, "rival-toll", rival);
        Add(features, "country-toll", !war && total);
        Add(features, "toll-near", !forecast && !war && !rival && !total);
    }

    private Actor? ActorOf(Attribution said)
    {
        foreach (var mention in words.Reading.Mentions)
        {
            if (mention.Actor is { } actor && (said.Speaker.Overlaps(mention.Span) || actor.Name == said.SpeakerName))
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>A strike or an attack count told of one spot below the province is a happening.</summary>
    private bool IsLocal(Sentence sentence, int first, string kind)
    {
        if (kind is not ("operations-count" or "attack-count"))
        {
            return false;
        }

        for (int i = Math.Max(sentence.FirstToken, first - ReadingWords.Reach); i < Math.Min(sentence.TokenEnd, first + ReadingWords.Reach); i++)
        {
            if (words.MentionAt(i) is { Place.Kind: not (PlaceKind.Country or PlaceKind.Region or PlaceKind.Admin1) })
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<string> features, string name, bool present)
    {
        if (present)
        {
            features.Add(name);
        }
    }

    private bool Has(string name, int first, int end) => lexicon.Cues.Has(words.All, first, end, name);
}
