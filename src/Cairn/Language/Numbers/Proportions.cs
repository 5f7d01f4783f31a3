using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Numbers;

/// <summary>Reads a share told by two whole numbers: "one in four", "three out of ten".</summary>
internal sealed class Proportions(NumberWords words)
{
    private const int LongestLink = 2;

    /// <summary>The share in per cent that starts at a token; null where none does: "killed two in 2015" tells none.</summary>
    public Quantity? Read(TokenText text, int at, int limit)
    {
        int link = text.Is(at + 1, "in") ? 1 : text.Is(at + 1, "out") && text.Is(at + 2, "of") ? LongestLink : 0;
        int whole = at + 1 + link;
        if (link == 0 || whole >= limit || Small(text, at) is not { } part || Small(text, whole) is not { } of || part >= of)
        {
            return null;
        }

        bool isShare = link == LongestLink || part == 1 || text.IsCapitalised(at) || words.Bounds.Match(text, at - 1, limit, out _) > 0;
        return isShare ? new Quantity(whole + 1, CountRange.Exactly(Math.Round(part * 100 / of, 1)), NumberForm.Fraction, 1, false) : null;
    }

    private decimal? Small(TokenText text, int at) =>
        words[text[at]] is var word && word.Is(NumberWordKind.Unit | NumberWordKind.Ten) && word.Value > 0 ? word.Value : null;
}
