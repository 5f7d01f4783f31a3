using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Wording;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Parties;

/// <summary>Turns noun phrases into those who take part: names where they are named, the report's words otherwise, "the group" by what it stands for.</summary>
internal sealed class Participants(Clauses syntax, NamedParties names, NamedGroups groups, Owners owners, EventLexicon lexicon)
{
    private const NounClass Humans = NounClass.People | NounClass.Crowd;

    private readonly ReportWords words = syntax.Words;

    /// <summary>The participant that a phrase names, or null where it names none (a date, a war, a bare place as doer).</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="acts">True for the doer, false for the one it is done to.</param>
    public Participant? Read(NounPhrase phrase, bool acts)
    {
        var of = syntax.Of(phrase);
        var classes = words.Classes[phrase.Head];
        var whose = acts ? NounClass.ArmedParty | NounClass.Weapon : NounClass.ArmedParty;
        bool partitive = of is not null && (IsPartitive(phrase, classes) || ((classes & whose) != 0 && names.NamesAny(of.Value)));
        var all = partitive ? new NounPhrase(phrase.First, of!.Value.Last, of.Value.Head, phrase.Sentence) : phrase;
        if (partitive)
        {
            classes |= words.Classes[of!.Value.Head];
        }

        if (words.Tags[phrase.Head] == WordTag.Pronoun)
        {
            return Pronoun(phrase, acts);
        }

        if ((words.Means[phrase.Head].HasFlag(Means.Suicide) || (words.Is(phrase.Head, WordSet.Bomber) && HasWord(phrase, "suicide"))) && !names.NamesAny(all))
        {
            return null;
        }

        if (acts && (classes & NounClass.Place) != 0 && (classes & Humans) == 0)
        {
            return null;
        }

        if (HasWord(phrase, WordSet.Former))
        {
            classes = NounClass.Civilian;
        }

        if (words.Tags[phrase.Head] == WordTag.Date || ((classes & NounClass.Conflict) != 0 && (classes & Humans) == 0))
        {
            return null;
        }

        bool suspected = HasWord(all, WordSet.Suspicion);
        var named = names.Read(all, classes, acts, out bool isPlace);
        if (named is not null)
        {
            return named with { IsSuspected = suspected };
        }

        if (isPlace && acts)
        {
            return null;
        }

        if ((MeansGroup(phrase) || (of is { } inner && partitive && MeansGroup(inner))) && Antecedent(phrase.First) is { } meant)
        {
            return meant with { Span = syntax.Span(all), NamedAt = meant.Span };
        }

        bool known = (classes & (Humans | NounClass.Place | NounClass.Property)) != 0;
        var (first, last) = Strip(all);
        if (first > last || (acts && (classes & Humans) == 0) || (!known && !acts && lexicon.Triggers.Single(words.Text(phrase.Head)) is not null))
        {
            return acts || first > last || words.Tags[phrase.Head] != WordTag.Number ? null : Counted(all);
        }

        bool stranger = words.Is(phrase.Head, WordSet.Stranger) && !words.Is(phrase.First, WordSet.Definite);
        if ((classes & NounClass.Nameless) != 0 && !stranger && !HasWord(all, WordSet.Unidentified) && !IsOwned(all) && Antecedent(phrase.First) is { } group)
        {
            return group with { Span = syntax.Span(all), NamedAt = group.Span, Class = classes };
        }

        if (acts && (classes & NounClass.Force) != 0 && owners.Of(phrase) is { } owner)
        {
            return owner with { Span = syntax.Span(all), NamedAt = owner.Span, Class = classes };
        }

        return new Participant
        {
            Name = words.Source[words.Span(first, last).Start..words.Span(first, last).End].ReplaceLineEndings(" "),
            Span = words.Span(first, last),
            Class = classes,
            IsNamed = false,
            Country = names.CountryIn(all),
            IsSuspected = suspected,
        };
    }

    /// <summary>The armed group that "the militants" before or at a word stand for, or null.</summary>
    public Participant? Antecedent(int word) => groups.Meant(word);

    private bool HasWord(NounPhrase phrase, WordSet set)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (words.Is(i, set))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWord(NounPhrase phrase, string word)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (words.Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The group", "the terrorist organisation": a definite noun that means the armed group named before.</summary>
    private bool MeansGroup(NounPhrase phrase)
    {
        bool definite = words.Tags[phrase.First] is WordTag.Determiner && !words.Is(phrase.First, WordSet.Indefinite) && !words.Is(phrase.First, "no");
        return definite && words.Is(phrase.Head, WordSet.Group) && phrase.Last - phrase.First < 4;
    }

    private bool IsPartitive(NounPhrase phrase, NounClass classes)
    {
        return words.Tags[phrase.Head] == WordTag.Number || words.Number[phrase.Head] >= 0
            || words.Is(phrase.Head, WordSet.PartOf)
            || (classes & NounClass.Leader) != 0;
    }

    /// <summary>"They" and "it": who was named before in the sentence, else the armed group named last.</summary>
    private Participant? Pronoun(NounPhrase phrase, bool acts)
    {
        if (!acts || !words.Is(phrase.Head, WordSet.ThirdPerson))
        {
            return null;
        }

        foreach (var before in syntax.Phrases(syntax.SentenceStart(phrase.Sentence), phrase.First))
        {
            bool party = (words.Classes[before.Head] & NounClass.ArmedParty) != 0 || names.NamesAny(before);
            if (party && words.Tags[before.Head] != WordTag.Pronoun && !words.Is(before.Head, WordSet.OfficeHolder) && Read(before, true) is { } named)
            {
                return named with { Span = syntax.Span(phrase), NamedAt = named.NamedAt ?? named.Span };
            }
        }

        return Antecedent(phrase.First) is { } group ? group with { Span = syntax.Span(phrase), NamedAt = group.Span } : null;
    }

    /// <summary>"Hadi's loyalists", "Kurdish fighters": said whose they are.</summary>
    private bool IsOwned(NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.Head; i++)
        {
            if (words.Tags[i] == WordTag.Possessive || words.Mention[i] >= 0 || (words.IsCapital(i) && i > syntax.SentenceStart(phrase.Sentence) && !words.Is(i, WordSet.Belief)))
            {
                return true;
            }
        }

        return false;
    }

    private Participant? Counted(NounPhrase phrase) => new()
    {
        Name = words.Source[syntax.Span(phrase).Start..syntax.Span(phrase).End],
        Span = syntax.Span(phrase),
        Class = NounClass.None,
        IsNamed = false,
        IsUnresolved = true,
    };

    /// <summary>The phrase without articles, numbers and words of degree before it.</summary>
    private (int First, int Last) Strip(NounPhrase phrase)
    {
        int first = phrase.First, last = phrase.Last;
        while (first <= last && (words.Tags[first] is WordTag.Determiner or WordTag.Number or WordTag.Adverb or WordTag.Preposition or WordTag.Possessive || words.Number[first] >= 0
            || words.Is(first, WordSet.SetAside)))
        {
            first++;
        }

        while (last > first && words.Tags[last] is WordTag.Possessive)
        {
            last--;
        }

        return (first, last);
    }
}
