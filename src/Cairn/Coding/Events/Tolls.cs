using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding.Events;

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
        int singles = 0;
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
            else if (IsSingle(phrase))
            {
                singles++;
                spans.Add(syntax.Span(phrase));
            }
            else
            {
                unnumbered = true;
            }
        }

        if (spans.Count == 0 || (spans.Count == singles && unnumbered))
        {
            return null;
        }

        if (spans.Count == singles)
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

        return null;
    }

    /// <summary>"A policeman", "the commander", a person's name.</summary>
    private bool IsSingle(NounPhrase phrase)
    {
        if (words.Mention[phrase.Head] >= 0)
        {
            return words.Reading.Mentions[words.Mention[phrase.Head]].Kind == MentionKind.Person;
        }

        bool article = words.Is(phrase.First, "a") || words.Is(phrase.First, "an") || words.Is(phrase.First, "another");
        return (words.Classes[phrase.Head] & (NounClass.People | NounClass.Crowd)) != 0 && article && !words.Text(phrase.Head).EndsWith('s');
    }
}
