using System.Collections.Immutable;
using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Speakers;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Numbers;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Claims.Figures;

/// <summary>Tells a rival toll: a number of victims that a named speaker, or a later count, gives for a happening whose event carries another
/// figure. An event keeps the report's own figure; every other one is a claim.</summary>
internal sealed class RivalTolls(ReadingWords words, ClaimLexicon lexicon, ImmutableArray<Event> events)
{
    /// <summary>The happening whose victims a number counts otherwise; null where it is no rival toll.</summary>
    public Event? Happening(ClaimCandidate candidate, Voice voice)
    {
        var number = candidate.Number;
        if (candidate.Kind != "casualties" || number.Form is NumberForm.Percent or NumberForm.Money)
        {
            return null;
        }

        var sentence = words.Reading.Sentences[candidate.Clause.Sentence];
        bool revised = lexicon.Cues.Has(words.All, sentence.FirstToken, sentence.TokenEnd, "toll-revised");
        if (voice.Attribution is null && !revised)
        {
            return null;
        }

        if (IsWider(candidate.Clause))
        {
            return null;
        }

        bool injured = candidate.Unit == "injured";
        if (events.Any(e => IsFigure(e.Killed, number) || IsFigure(e.Wounded, number)))
        {
            return null;
        }

        foreach (var happening in events)
        {
            var figure = injured ? happening.Wounded : happening.Killed;
            if (figure is not null && figure.Value != number.Value && !(injured && IsFilledIn(figure.Value, number.Value)) && !figure.Spans.Any(span => span.Overlaps(number.Span)) && !happening.Evidence.Contains(number.Span)
                && happening.Evidence.Start < sentence.Span.Start && IsOfSamePlace(sentence, happening))
            {
                return happening;
            }
        }

        return null;
    }

    /// <summary>The happening told last before a toll whose own words do not say what it is the toll of; null where none is, or where the toll
    /// is of a war or of a long time.</summary>
    public Event? Nearest(ClaimCandidate candidate, Claim claim)
    {
        if (claim.Kind != "casualties" || claim.Subject.Value.StartsWith("victims of the ", StringComparison.Ordinal) || IsWider(candidate.Clause))
        {
            return null;
        }

        return events.LastOrDefault(e => e.SubType.Spans[0].Start <= candidate.Number.Span.Start && lexicon.Happenings.ContainsKey(e.SubType.Value));
    }

    /// <summary>The claim as one about the victims of the happening, on its days.</summary>
    public Claim About(Claim claim, Event happening)
    {
        string noun = lexicon.Happenings.GetValueOrDefault(happening.SubType.Value, "attack");
        string place = happening.Place is { Value.Name: { Length: > 0 } name } ? " in " + name : "";
        ImmutableArray<TextSpan> spans = [happening.SubType.Spans[0], .. happening.Place?.Spans ?? []];
        bool told = claim.Subject.Value.Any(char.IsUpper) && char.IsLetter(claim.Subject.Value[^1]) && !claim.Subject.Value.StartsWith("victims", StringComparison.Ordinal);
        string whose = told ? claim.Subject.Value + ", " : "";
        return claim with
        {
            Subject = new Evidenced<string>($"{whose}victims of the {noun}{place}", [.. (told ? spans.AddRange(claim.Subject.Spans) : spans).Distinct().Order()], 0.7),
            Period = happening.Date ?? claim.Period,
        };
    }

    /// <summary>True where a toll is of a war, of many happenings or of a long time.</summary>
    private bool IsWider(Clause clause) =>
        lexicon.Cues.Has(words.All, clause.First, clause.End, "war") || lexicon.Cues.Has(words.All, clause.First, clause.End, "toll-total") || IsOfLongTime(clause);

    /// <summary>True where the clause speaks of a year, of months, or of all the time since a day: no single happening.</summary>
    private bool IsOfLongTime(Clause clause)
    {
        var span = words.Span(clause.First, clause.End);
        foreach (var date in words.Reading.Dates)
        {
            if (span.Contains(date.Span) && date.Value is { Days: > 31 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number is the one that an event carries, with or without "at least".</summary>
    private static bool IsFigure(Evidenced<CountRange>? figure, NumberExpression number) => figure is not null && figure.Value.Low == number.Value.Low;

    /// <summary>"Dozens wounded" and "51 wounded" do not rival each other.</summary>
    private static bool IsFilledIn(CountRange vague, CountRange exact) => vague.High is null && exact.Low >= vague.Low;

    /// <summary>True where the sentence names no town or village but that of the happening: another one opens another happening.</summary>
    private bool IsOfSamePlace(Sentence sentence, Event happening)
    {
        foreach (var mention in words.Reading.Mentions)
        {
            if (mention.Span.Start >= sentence.Span.End)
            {
                break;
            }

            if (mention.Span.Start >= sentence.Span.Start && mention.Place is { Kind: PlaceKind.Admin1 or PlaceKind.Admin2 or PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Neighbourhood } place
                && happening.Place?.Value is { } told && told.Name != place.Name && told.Gazetteer?.Name != place.Name && told.Admin1 != place.Name)
            {
                return false;
            }
        }

        return true;
    }
}
