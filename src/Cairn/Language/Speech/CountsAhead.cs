using System.Collections.Immutable;
using Cairn.Language.Numbers;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Tells whether a number that counts something stands within the next few tokens, as behind verbs that only bring in a figure.</summary>
internal sealed class CountsAhead(TokenText text, ImmutableArray<NumberExpression> numbers)
{
    /// <param name="from">The first token that is looked at.</param>
    /// <param name="reach">How many tokens are.</param>
    /// <param name="sentence">The sentence that is not left.</param>
    public bool IsWithin(int from, int reach, Sentence sentence)
    {
        int end = Math.Min(sentence.TokenEnd, from + reach);
        if (from >= end)
        {
            return false;
        }

        var span = text.Span(from, end);
        foreach (var number in numbers)
        {
            if (number.Span.Start >= span.End)
            {
                break;
            }

            if (number.Span.Overlaps(span) && number.IsCount && number.Form is not (NumberForm.Ordinal or NumberForm.Article))
            {
                return true;
            }
        }

        return false;
    }
}
