using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Events.Parties;

/// <summary>Tells whose "its police" and "their troops" are: the party that the word points back to, else the one named first in the sentence.</summary>
internal sealed class Owners(Clauses syntax)
{
    private readonly ReportWords words = syntax.Words;

    /// <summary>The known actor or country whose phrase it is; null where the phrase has no such word, or nothing named fits.</summary>
    public Participant? Of(NounPhrase phrase)
    {
        if (!words.Is(phrase.First, WordSet.OwnedBefore))
        {
            return null;
        }

        var word = words.Span(phrase.First);
        foreach (var back in words.Reading.BackReferences)
        {
            if (back.Span == word && Named(back.Antecedent) is { } meant)
            {
                return meant;
            }
        }

        return Named(new TextSpan(words.Span(syntax.SentenceStart(phrase.Sentence)).Start, word.Start));
    }

    /// <summary>The first party named in a stretch.</summary>
    private Participant? Named(TextSpan stretch)
    {
        foreach (var mention in words.Reading.Mentions)
        {
            if (mention.Span.End <= stretch.Start)
            {
                continue;
            }

            if (mention.Span.Start >= stretch.End)
            {
                break;
            }

            if (mention.Actor is { } actor && actor.Kind is not (ActorKind.Media or ActorKind.Civilian))
            {
                return new Participant { Name = actor.Name, Span = mention.Span, Class = NounClass.None, Actor = actor, IsNamed = true, Country = actor.Country };
            }

            if (mention.Country is { } country)
            {
                return new Participant { Name = country.Name, Span = mention.Span, Class = NounClass.Force, IsNamed = true, Country = country.Code };
            }
        }

        return null;
    }
}
