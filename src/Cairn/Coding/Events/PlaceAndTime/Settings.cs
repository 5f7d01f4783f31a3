using Cairn.Cleaning;
using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Theatres;

namespace Cairn.Coding.Events.PlaceAndTime;

/// <summary>Finds where and when a happening took place, in its clause and then in its sentence.</summary>
internal sealed class Settings(Clauses syntax, Segments segments, ClauseDates dates, UnknownPlaces unknown, EventLexicon lexicon)
{
    private readonly ReportWords words = syntax.Words;

    public void Read(Happening happening, TriggerHit hit)
    {
        var segment = segments[hit.Segment];
        happening.Date = dates.Of(hit);
        happening.HasOpenDate = happening.Date is null && dates.IsOpen(segment.First, segment.End);
        happening.CountsPlaces = syntax.Phrases(segment.First, segment.End).Any(CountsPlaces);
        happening.Places.AddRange(Places(segment.First, segment.End, hit.First, hit.Trigger.Frame == TriggerFrame.ActorPlace || hit.Trigger.Frame == TriggerFrame.OfPlace));
    }

    /// <summary>"Three villages", "eight regions": places told by number, not by name.</summary>
    private bool CountsPlaces(NounPhrase phrase) =>
        words.Number[phrase.First] >= 0 && words.Is(phrase.Head, WordSet.CountedPlaces);

    /// <summary>The places in a stretch where something can happen, the likeliest first.</summary>
    public List<Mention> Places(int first, int end, int near, bool objectIsPlace)
    {
        var found = new List<(Mention Mention, int Score)>();
        for (int i = first; i < end; i++)
        {
            if (words.Mention[i] < 0 || (i > first && words.Mention[i - 1] == words.Mention[i]))
            {
                continue;
            }

            var mention = words.Reading.Mentions[words.Mention[i]];
            if (mention.Kind != MentionKind.Place)
            {
                continue;
            }

            int score = Score(i, first, near, objectIsPlace);
            if (score > 0 && !(words.IsOutsideSpeech(i, near) && !words.IsFronted(i)))
            {
                found.Add((mention, score));
            }
        }

        foreach (var phrase in syntax.Phrases(first, end))
        {
            if (Soil(phrase) is { } soil)
            {
                found.Add((soil, 50));
            }
            else if ((unknown.Of(phrase) ?? unknown.Meant(phrase)) is { } other)
            {
                found.Add((other, Score(phrase, phrase.Head, first, near, objectIsPlace)));
            }
        }

        return [.. found.OrderByDescending(pair => pair.Score).Select(pair => pair.Mention)];
    }

    /// <summary>"On Iraqi soil", "at a Syrian air base": the country that a nationality before ground tells.</summary>
    private Mention? Soil(NounPhrase phrase)
    {
        if (phrase.First == 0 || words.Tags[phrase.First - 1] is not (WordTag.Preposition or WordTag.Verb) || words.Mention[phrase.Head] >= 0 || words.Is(phrase.Head, WordSet.City))
        {
            return null;
        }

        bool ground = (words.Classes[phrase.Head] & (NounClass.Ground | NounClass.Place)) != 0 || words.Is(phrase.Head, WordSet.Soil);
        for (int i = phrase.First; ground && i < phrase.Head; i++)
        {
            if (words.Mention[i] >= 0 && words.Reading.Mentions[words.Mention[i]] is { Kind: MentionKind.Nationality, Country: { } country } mention && !words.IsHyphened(i + 1))
            {
                bool abroad = words.Is(phrase.Head, WordSet.ForeignGround) || IsElsewhere(country);
                return abroad ? null : new Mention { Span = mention.Span, Kind = MentionKind.Place, Name = country.Name, Country = country };
            }
        }

        return null;
    }

    /// <summary>Whether the report's places lie in other countries: "the Turkish hospital" of a report on Sudan lies in Sudan.</summary>
    private bool IsElsewhere(Country country)
    {
        var lands = words.Reading.Mentions.Where(m => m.Kind == MentionKind.Place).ToList();
        return lands.Exists(m => m.Place is { Kind: not (PlaceKind.Country or PlaceKind.Region) }) && !lands.Exists(m => (m.Country?.Code ?? m.Place?.Country) == country.Code);
    }

    private int Score(int word, int first, int near, bool objectIsPlace)
    {
        var phrase = syntax.PhraseAt(word) ?? new NounPhrase(word, word, word, 0);
        bool isHead = words.Mention[phrase.Head] == words.Mention[word];
        if (!isHead && ((words.Classes[phrase.Head] & NounClass.People) != 0 || words.IsHyphened(Math.Min(phrase.Last, word + 1))))
        {
            // "Kyiv regional head X said": an official speaks of his own area, if no other place is told.
            bool local = word < phrase.Last && words.Is(word + 1, WordSet.LocalOffice);
            return local ? 30 : 0;
        }

        var mention = words.Reading.Mentions[words.Mention[word]];
        bool country = mention.Country is not null || mention.Place?.Kind == PlaceKind.Country;
        if (country && !isHead && words.Mention[phrase.Head] < 0 && (words.Classes[phrase.Head] & (NounClass.Ground | NounClass.Place)) == 0)
        {
            // "US drones", "America's commitment": a side, no place.
            return 0;
        }

        if (country && phrase.First > first && words.Is(phrase.First - 1, WordSet.BesideParty))
        {
            // "Led by Turkey", "the war with Iran", "support for Ukraine": a party, no place.
            return 0;
        }

        return Score(phrase, word, first, near, objectIsPlace);
    }

    private int Score(NounPhrase phrase, int word, int first, int near, bool objectIsPlace)
    {
        int before = phrase.First - 1;
        int score = word > near ? 2 : 1;
        if (before >= first && words.Is(before, WordSet.Towards) && syntax.Tree.Head(phrase.Head) is var carried and >= 0 && carried != near && words.Is(words.Grammar(carried).Lemma, WordSet.Conveyance))
        {
            // "The wounded were flown to Gao": where they were hurt is elsewhere.
            return 0;
        }

        if (before >= first && words.Tags[before] is WordTag.Preposition or WordTag.To)
        {
            score += words.Is(before, WordSet.AtPlace) ? 4 : words.Is(before, WordSet.Away) ? -1 : 2;
        }
        else if (objectIsPlace)
        {
            score += 3;
        }
        else if (!IsLoosePlace(phrase, first))
        {
            return 0;
        }

        return Math.Max(score, 1) * 100 - Math.Min(90, Math.Abs(word - near));
    }

    /// <summary>A place with no preposition still tells where in a headline, behind another place and a comma, or as a date line.</summary>
    private bool IsLoosePlace(NounPhrase phrase, int first)
    {
        if (words.Reading.Sentences[phrase.Sentence].Kind is BlockKind.Title or BlockKind.Heading)
        {
            return true;
        }

        int before = phrase.First - 1;
        if (before < first)
        {
            // A date line in capitals, or the place of a list: "Mosul: two killed".
            return words.Text(phrase.First).Length > 3 && words.Text(phrase.First).IndexOfAnyInRange('a', 'z') < 0;
        }

        if (words.Tags[before] is WordTag.Verb && lexicon.Triggers.Single(words.Text(before)) is { Sense: TriggerSense.Ground })
        {
            return true;
        }

        if (words.Tags[before] is WordTag.Comma or WordTag.Conjunction && syntax.PhraseAt(before - 1) is { } other && other.First > first && words.Mention[other.Head] >= 0
            && words.Reading.Mentions[words.Mention[other.Head]].Kind == MentionKind.Place)
        {
            return words.Tags[other.First - 1] is WordTag.Preposition or WordTag.To || IsLoosePlace(other, first);
        }

        return phrase.Head > phrase.First && (words.Classes[phrase.Head] & NounClass.Ground) != 0 && words.Tags[before] is WordTag.Verb or WordTag.Comma;
    }
}
