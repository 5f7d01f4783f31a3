using Cairn.Language;
using Cairn.Language.Tokens;

namespace Cairn.Coding.Claims.Grammar;

/// <summary>Where grammar begins a new clause in a sentence: at the front and behind the end of each part that has a finite verb of its own and
/// is joined to another statement.</summary>
internal static class SyntaxCuts
{
    /// <summary>The tokens of a sentence at which a clause begins.</summary>
    public static HashSet<int> Of(Reading reading, Sentence sentence)
    {
        var cuts = new HashSet<int>();
        int first = sentence.FirstToken, end = sentence.TokenEnd;
        if (reading.Syntax.Length < end)
        {
            return cuts;
        }

        Span<int> left = stackalloc int[Math.Min(sentence.TokenCount, 256)], right = stackalloc int[left.Length];
        if (sentence.TokenCount > left.Length)
        {
            return cuts;
        }

        Extents(reading, first, left, right);
        for (int i = first; i < end; i++)
        {
            if (!StartsClause(reading, i, first, end))
            {
                continue;
            }

            cuts.Add(left[i - first]);
            if (right[i - first] + 1 < end)
            {
                cuts.Add(right[i - first] + 1);
            }
        }

        return cuts;
    }

    /// <summary>A finite verb, or a predicate with a finite auxiliary or copula.</summary>
    public static bool IsFinite(Reading reading, int token, int first, int end)
    {
        if (reading.Syntax[token].Tag is "VBD" or "VBZ" or "VBP" or "MD")
        {
            return true;
        }

        for (int i = first; i < end; i++)
        {
            var syntax = reading.Syntax[i];
            if (syntax.Head == token && syntax.Relation is "aux" or "aux:pass" or "cop" && syntax.Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsClause(Reading reading, int token, int first, int end)
    {
        var syntax = reading.Syntax[token];
        switch (syntax.Relation)
        {
            case "ccomp" or "advcl" or "parataxis" or "conj":
                return IsFinite(reading, token, first, end) || (syntax is { Relation: "advcl", Tag: "VBG" } && BehindComma(reading, token, first));
            case "acl:relcl":
                return IsFinite(reading, token, first, end) && BehindComma(reading, token, first);
            case "acl":
                return syntax.Tag is "VBG" or "VBN" && BehindComma(reading, token, first);
            default:
                return false;
        }
    }

    /// <summary>True where a comma parts the clause from what it hangs on.</summary>
    private static bool BehindComma(Reading reading, int token, int first)
    {
        string text = reading.Document.Text;
        for (int i = token - 1; i >= Math.Max(first, token - 5); i--)
        {
            var span = reading.Tokens[i].Span;
            if (span.Length == 1 && text[span.Start] is ',')
            {
                return true;
            }
        }

        return false;
    }

    private static void Extents(Reading reading, int first, Span<int> left, Span<int> right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            left[i] = right[i] = first + i;
        }

        for (int i = 0; i < left.Length; i++)
        {
            int steps = 0;
            if (reading.Syntax[first + i].Relation == "punct")
            {
                continue;
            }

            for (int head = reading.Syntax[first + i].Head; head >= first && head < first + left.Length && steps < left.Length; head = reading.Syntax[head].Head, steps++)
            {
                left[head - first] = Math.Min(left[head - first], first + i);
                right[head - first] = Math.Max(right[head - first], first + i);
            }
        }
    }
}
