using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Parties;

/// <summary>Reads the named party of a noun phrase: the organisation, person or country that "Islamic State fighters" or "Kabul" names.</summary>
internal sealed class NamedParties(Clauses syntax, EventLexicon lexicon)
{
    private const NounClass Humans = NounClass.People | NounClass.Crowd;

    private readonly ReportWords words = syntax.Words;

    /// <summary>The party that a phrase names, or null; whether its head is a place.</summary>
    public Participant? Read(NounPhrase phrase, NounClass classes, bool acts, out bool isPlace)
    {
        isPlace = false;
        Mention? organisation = null, person = null, nation = null;
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (words.Mention[i] < 0)
            {
                continue;
            }

            var mention = words.Reading.Mentions[words.Mention[i]];
            if (OnlyDescribes(mention, phrase, acts))
            {
                continue;
            }

            switch (mention.Kind)
            {
                case MentionKind.Organisation:
                    organisation = organisation?.Actor is null ? mention : organisation;
                    break;
                case MentionKind.Person:
                    person ??= mention;
                    break;
                case MentionKind.Nationality:
                    nation ??= mention;
                    break;
                default:
                    isPlace |= i == phrase.Head;
                    nation ??= mention.Country is not null || mention.Place?.Kind == PlaceKind.Country ? mention : null;
                    break;
            }
        }

        bool headIsPerson = person is not null && person.Span.Contains(words.Span(phrase.Head).Start);
        if (headIsPerson)
        {
            return Make(person!, phrase, classes | NounClass.Leader) with { IsPerson = true };
        }

        if (organisation is not null && (acts || (classes & (NounClass.CivilPlace | NounClass.Property)) == 0 || organisation.Actor is not null))
        {
            return Make(organisation, phrase, classes);
        }

        if (nation is not null && acts && (classes & Humans) == 0 && (isPlace || IsThing(phrase, classes)))
        {
            isPlace = false;
            string country = nation.Country?.Name ?? nation.Name;
            return new Participant { Name = country, Span = nation.Span, Class = NounClass.Force, IsNamed = true, Country = nation.Country?.Code ?? nation.Place?.Country };
        }

        return null;
    }

    /// <summary>The country of "American and" in "American and British warplanes", or null.</summary>
    public Participant? JoinedNation(NounPhrase phrase)
    {
        int before = phrase.First - 1;
        return before > 0 && words.Tags[before] == WordTag.Conjunction && words.Mention[before - 1] >= 0
            && words.Reading.Mentions[words.Mention[before - 1]] is { Kind: MentionKind.Nationality, Country: { } country } mention
            ? new Participant { Name = country.Name, Span = mention.Span, Class = NounClass.Force, IsNamed = true, Country = country.Code }
            : null;
    }

    /// <summary>The country or organisation that a person acts for, where the phrase or the words behind a comma tell it, or a theatre knows it.</summary>
    public Participant? Side(NounPhrase phrase, Participant person)
    {
        int end = Math.Min(phrase.Last + 10, syntax.SentenceEnd(phrase.Sentence));
        bool apposition = phrase.Last + 1 < end && words.Tags[phrase.Last + 1] == WordTag.Comma;
        for (int i = phrase.First; i < (apposition ? end : phrase.Last + 1); i++)
        {
            if (i > phrase.Last + 1 && words.Tags[i] is WordTag.Comma or WordTag.Verb or WordTag.Relative)
            {
                break;
            }

            if (words.Mention[i] < 0 || words.Reading.Mentions[words.Mention[i]] is not { } mention || mention.Kind == MentionKind.Person)
            {
                continue;
            }

            if (mention is { Kind: MentionKind.Organisation, Actor: { } actor })
            {
                return new Participant { Name = actor.Name, Span = mention.Span, Class = NounClass.None, Actor = actor, IsNamed = true };
            }

            if (mention.Country is { } country && i <= phrase.Last)
            {
                return new Participant { Name = country.Name, Span = mention.Span, Class = NounClass.Force, IsNamed = true, Country = country.Code };
            }
        }

        return null;
    }

    /// <summary>The body or state that a known person leads or speaks for, where the report names it elsewhere.</summary>
    public Participant? Followers(NounPhrase phrase)
    {
        if (words.Mention[phrase.Head] is not (>= 0 and var at) || words.Reading.Mentions[at].Person is not { } person)
        {
            return null;
        }

        Participant? state = null;
        foreach (var mention in words.Reading.Mentions)
        {
            if (mention.Actor is { } actor && actor.Id == person.Actor)
            {
                return new Participant { Name = actor.Name, Span = mention.Span, Class = NounClass.None, Actor = actor, IsNamed = true };
            }

            if (state is null && mention.Country is { } country && country.Code == person.Country)
            {
                state = new Participant { Name = country.Name, Span = mention.Span, Class = NounClass.Force, IsNamed = true, Country = country.Code };
            }
        }

        return state;
    }

    /// <summary>Whether an organisation or a country is named in a phrase.</summary>
    public bool NamesAny(NounPhrase phrase)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (words.Mention[i] >= 0 && words.Reading.Mentions[words.Mention[i]] is { } mention && (mention.Kind is MentionKind.Organisation || mention.Country is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The code of the country or place named in a phrase, or null.</summary>
    public string? CountryIn(NounPhrase phrase)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (words.Mention[i] >= 0 && words.Reading.Mentions[words.Mention[i]] is { Kind: MentionKind.Nationality or MentionKind.Place } mention && (mention.Country?.Code ?? mention.Place?.Country) is { } code)
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>"Anti-Isis coalition", "Iran-backed militias": the name only describes.</summary>
    private bool OnlyDescribes(Mention mention, NounPhrase phrase, bool acts)
    {
        string source = words.Source;
        bool after = mention.Span.End < source.Length && source[mention.Span.End] == '-' && mention.Span.End < words.Span(phrase.Last).Start;
        return (mention.Span.Start > 0 && source[mention.Span.Start - 1] == '-') || (acts && after);
    }

    private bool IsThing(NounPhrase phrase, NounClass classes) =>
        (classes & NounClass.Weapon) != 0 || words.Means[phrase.Head] != Means.None || lexicon.Triggers.Single(words.Text(phrase.Head)) is not null
        || words.Is(phrase.Head, WordSet.StatePower);

    private Participant Make(Mention mention, NounPhrase phrase, NounClass classes) => new()
    {
        Name = mention.Person?.Name ?? mention.Actor?.Name ?? mention.Name,
        Span = mention.Span,
        Class = classes,
        Actor = mention.Actor,
        IsNamed = true,
        Country = CountryIn(phrase),
    };
}
