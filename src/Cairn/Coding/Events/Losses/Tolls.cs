using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Numbers;
using Cairn.Values;

namespace Cairn.Coding.Events.Losses;

/// <summary>Reads how many people noun phrases count.</summary>
internal sealed class Tolls(Clauses syntax)
{
    private readonly ReportWords words = syntax.Words;

    /// <summary>The number of people that joined phrases tell ("two soldiers and three policemen": 5), or null where they tell none.</summary>
    public Evidenced<CountRange>? Count(IReadOnlyList<NounPhrase> phrases)
    {
        decimal low = 0;
        decimal? high = 0;
        bool hasLow = false, unnumbered = false;
        int persons = 0, others = 0;
        var spans = new List<TextSpan>();
        foreach (var phrase in phrases)
        {
            if (NumberIn(phrase) is { } number)
            {
                hasLow |= number.Value.Low is not null;
                low += number.Value.Low ?? 0;
                high = high is null || number.Value.High is null ? null : high + number.Value.High;
                spans.Add(number.Span);
            }
            else if (IsPerson(phrase))
            {
                persons++;
                spans.Add(syntax.Span(phrase));
            }
            else if (IsSingle(phrase))
            {
                others++;
                spans.Add(syntax.Span(phrase));
            }
            else
            {
                unnumbered |= words.Tags[phrase.Head] != WordTag.Pronoun;
            }
        }

        // A name and what stands beside it ("the commander, X") are one.
        int singles = persons > 0 ? persons : others;
        if (hasLow && singles == low && high == low && NumberIn(phrases[0]) is not null)
        {
            // "Two people, a woman and her son": those told one by one are those counted.
            singles = 0;
        }

        if (spans.Count == 0 || (!hasLow && high == 0 && singles > 0 && unnumbered))
        {
            return null;
        }

        if (!hasLow && high == 0 && singles > 0)
        {
            return new Evidenced<CountRange>(CountRange.AtLeast(singles), [.. spans], 0.6);
        }

        var value = new CountRange(hasLow || singles > 0 ? low + singles : null, unnumbered ? null : high + singles);
        return value.IsOpen ? null : new Evidenced<CountRange>(value, [.. spans], 0.9);
    }

    /// <summary>The number expression that counts a phrase's people, or null.</summary>
    public NumberExpression? NumberIn(NounPhrase phrase)
    {
        for (int i = Math.Max(phrase.First - 1, syntax.SentenceStart(phrase.Sentence)); i <= phrase.Last; i++)
        {
            if (words.Number[i] >= 0)
            {
                var number = words.Reading.Numbers[words.Number[i]];
                if (number.IsCount && number.Form is NumberForm.Cardinal or NumberForm.Vague && (i >= phrase.First || number.Span.End > words.Span(phrase.First).Start))
                {
                    return number;
                }
            }
        }

        // "A family of six".
        int of = phrase.Last + 1;
        return words.Is(phrase.Head, WordSet.CountedGroup) && of + 1 < words.Count && words.Is(of, "of") && words.Number[of + 1] >= 0
            && words.Reading.Numbers[words.Number[of + 1]] is { Form: NumberForm.Cardinal or NumberForm.Vague } members ? members : null;
    }

    private bool IsPerson(NounPhrase phrase) =>
        words.Mention[phrase.Head] >= 0 && words.Reading.Mentions[words.Mention[phrase.Head]].Kind == MentionKind.Person;

    /// <summary>"A policeman", "the commander": one, though no number says so.</summary>
    private bool IsSingle(NounPhrase phrase)
    {
        bool people = (words.Classes[phrase.Head] & (NounClass.People | NounClass.Crowd)) != 0 && (words.Classes[phrase.Head] & NounClass.Place) == 0;
        bool definite = words.Tags[phrase.First] is WordTag.Determiner && !words.Is(phrase.First, WordSet.Many);
        bool plural = words.Text(phrase.Head).EndsWith('s') || words.Grammar(phrase.Head) is { Tag: "NNS" or "NNPS" } || words.Is(phrase.Head, WordSet.Collective);
        return people && !plural && (definite || (words.Classes[phrase.Head] & NounClass.Leader) != 0);
    }
}
