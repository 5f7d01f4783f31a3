using System.Collections.Immutable;
using System.Globalization;
using Cairn.Language;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Tells for each value of a coded thing which words carry it and how they hang on the rest of their sentence.</summary>
internal sealed class FieldExplainer(Reading reading)
{
    private readonly string text = reading.Document.Text;

    public ImmutableArray<ExplainedField> Of(Event happening) =>
    [
        .. Each("tactic", happening.Tactics), .. Each("actor", happening.Actors), .. Each("attribution", happening.Attributions), .. Each("target", happening.Targets),
        .. One("date", happening.Date), .. One("place", happening.Place, place => place.Name),
        .. One("killed", happening.Killed), .. One("wounded", happening.Wounded), .. One("captured", happening.Captured),
    ];

    public ImmutableArray<ExplainedField> Of(Claim claim) =>
    [
        .. One("value", claim.Value), .. One("subject", claim.Subject), .. Each("scope", claim.Scope), .. One("period", claim.Period),
        .. One("speaker", claim.Speaker), .. Each("via", claim.Via),
    ];

    public ImmutableArray<ExplainedField> Of(Assessment assessment) => [.. One("speaker", assessment.Speaker), .. Each("via", assessment.Via)];

    private IEnumerable<ExplainedField> Each<T>(string field, ImmutableArray<Evidenced<T>> values) => values.SelectMany(value => One(field, value));

    private IEnumerable<ExplainedField> One<T>(string field, Evidenced<T>? value, Func<T, string>? name = null)
    {
        if (value is not null)
        {
            yield return new ExplainedField(field, name?.Invoke(value.Value) ?? Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "", value.Confidence,
                [.. value.Spans.Select(span => new Reason(Relation(span), null, span))]);
        }
    }

    /// <summary>How the words hang on the word above them; "words" where grammar says nothing of them.</summary>
    private string Relation(TextSpan span)
    {
        for (int i = FirstIn(span); i < reading.Tokens.Length && reading.Tokens[i].Span.Start < span.End; i++)
        {
            var grammar = reading.Syntax[i];
            if (grammar.Head < 0)
            {
                return "main word of its sentence";
            }

            var head = reading.Tokens[grammar.Head].Span;
            if ((head.Start < span.Start || head.Start >= span.End) && grammar.Relation is not ("punct" or "case" or "det"))
            {
                return $"{grammar.Relation} of “{text[head.Start..head.End]}”";
            }
        }

        return "words";
    }

    private int FirstIn(TextSpan span)
    {
        int low = 0, high = reading.Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = reading.Tokens[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
