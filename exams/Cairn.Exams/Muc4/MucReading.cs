using System.Collections.Immutable;
using Cairn.Language;
using Cairn.Language.Syntax;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>A message read: its language layer and its candidates by sentence.</summary>
internal sealed record MucReading
{
    public required MucDocument Message { get; init; }

    public required Reading Reading { get; init; }

    public required ImmutableArray<MucCandidate> Candidates { get; init; }

    /// <summary>The countries of the world layer.</summary>
    public required ImmutableArray<Country> Countries { get; init; }

    public static MucReading Of(MucDocument message, LanguageLayer language)
    {
        var reading = language.Read(message.Document);
        string text = message.Document.Text;
        var candidates = NounPhrase.Of(reading)
            .Where(phrase => reading.Syntax[phrase.Head].Class != WordClass.Pron)
            .SelectMany(phrase => Variants(reading, phrase))
            .Distinct()
            .Select(phrase => (phrase, Text: phrase.Span(reading.Tokens).In(text).ToString()))
            .Select(pair => new MucCandidate(pair.phrase, pair.Text, MucStrings.Core(pair.Text)))
            .Where(candidate => candidate.Core.Length > 0)
            .ToImmutableArray();
        return new MucReading { Message = message, Reading = reading, Countries = language.Theatres.Countries, Candidates = candidates };
    }

    /// <summary>The phrase as it stands, with an of-phrase behind it, and a title and the name behind it apart.</summary>
    private static IEnumerable<NounPhrase> Variants(Reading reading, NounPhrase phrase)
    {
        yield return phrase;
        var syntax = reading.Syntax;
        int sentenceEnd = reading.Sentences[phrase.Sentence].TokenEnd;
        if (phrase.End + 1 < sentenceEnd && syntax[phrase.End].Lemma is "of" or "for" && syntax[phrase.End].Head > phrase.End)
        {
            int end = phrase.End + 1;
            while (end < sentenceEnd && end < phrase.End + 8 && syntax[end].Class is WordClass.Det or WordClass.Adj or WordClass.Noun or WordClass.Propn or WordClass.Num)
            {
                end++;
            }

            if (end > phrase.End + 1)
            {
                yield return phrase with { End = end };
            }
        }

        int name = phrase.End;
        while (name > phrase.First && syntax[name - 1].Class == WordClass.Propn)
        {
            name--;
        }

        if (name > phrase.First && name < phrase.End)
        {
            yield return phrase with { First = name, Head = name };
            yield return phrase with { End = name, Head = name - 1 };
        }
        else if (name == phrase.First && phrase.End - name > 2)
        {
            for (int k = name + 1; k < phrase.End - 1; k++)
            {
                if (syntax[k].Relation.StartsWith("flat", StringComparison.Ordinal) || syntax[k - 1].Relation is "compound" or "nmod:desc")
                {
                    yield return phrase with { First = k, Head = k };
                    yield return phrase with { End = k, Head = k - 1 };
                    break;
                }
            }
        }
    }
}
