using Cairn.Language.Tokens;

namespace Cairn.Language.Numbers;

/// <summary>Tells a number that counts something from one that names, dates or ages something.</summary>
internal sealed class CountJudge(NumberWords words)
{
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence of the number.</param>
    /// <param name="first">Its first token, bound words not counted.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="ranged">Whether it is a range.</param>
    /// <param name="bounded">Whether words bound it ("at least 10"): then it counts.</param>
    public bool IsCount(TokenText text, Sentence sentence, int first, int end, bool ranged, bool bounded)
    {
        if (IsTime(text, first, end) || IsAge(text, first, end) || text[first].ContainsAny('/', ':') || IsNothingNumber(text, first, end))
        {
            return false;
        }

        if (IsMark(text, first, end) || IsCoordinate(text, first, end))
        {
            return false;
        }

        if (bounded)
        {
            return true;
        }

        return !IsListNumber(text, sentence, first, end) && !IsName(text, first) && !IsScore(text, first, end, ranged) && !text.IsAny(end, "°", "º") && !text.Is(first - 1, "#");
    }

    /// <summary>"[3]": a footnote.</summary>
    private static bool IsMark(TokenText text, int first, int end) => text.Is(first - 1, "[") && text.Is(end, "]");

    /// <summary>"33°47′N", "33.783": a degree, minute or second, or more decimals than a count has.</summary>
    private static bool IsCoordinate(TokenText text, int first, int end)
    {
        if (text[end] is ['°' or 'º' or '′' or '″', ..] && text.Touches(end - 1))
        {
            return true;
        }

        int point = text[first].LastIndexOf('.');
        return end == first + 1 && point > 0 && text[first].Length - point > 3;
    }

    private bool IsTime(TokenText text, int first, int end) =>
        text[first].Contains(':')
        || words.Is(text, end, NumberWordSet.Clock)
        || (text[first].Length == 4 && words.Is(text, end, NumberWordSet.FourDigitClock))
        || (text.Is(end, "a") && text.Is(end + 1, "."));

    private bool IsAge(TokenText text, int first, int end)
    {
        int year = text.IsHyphen(end) ? end + 1 : end;
        if (words.Is(text, year, NumberWordSet.AgeUnit) && (text.Is(year + 1, "old") || (text.IsHyphen(year + 1) && text.IsAny(year + 2, "old", "olds"))))
        {
            return true;
        }

        if (text.Is(first - 1, "aged") || (text.Is(first - 1, "of") && text.IsAny(first - 2, "age", "ages")))
        {
            return true;
        }

        // "Ahmed Ali, 34, said": between commas behind a name.
        return end == first + 1 && text[first].Length == 2 && text.Is(first - 1, ",") && text[end] is "," or ")" && text.IsCapitalised(first - 2) && text.Kind(first - 2) == TokenKind.Word;
    }

    private static bool IsListNumber(TokenText text, Sentence sentence, int first, int end) =>
        first == sentence.FirstToken && end == first + 1 && text.Kind(first) == TokenKind.Number && text[end] is "." or ")" or ":" && sentence.TokenCount > 2
        || (first == sentence.FirstToken && sentence.TokenCount <= 2 && text[end] is "." or ")");

    /// <summary>"Brigade 55", "Article 5", "Highway 1", "No. 7": a label with a capital stands before it, or "number".</summary>
    private bool IsName(TokenText text, int first)
    {
        int before = text.IsHyphen(first - 1) && text.Touches(first - 1) && text.Touches(first - 2) ? first - 2 : first - 1;
        if (text.Kind(before) != TokenKind.Word || text.Kind(first) != TokenKind.Number)
        {
            return false;
        }

        var word = text[before];
        if (word is "No." or "no." or "Nos." or "number" or "aged" or "page" or "pages" or "p." or "pp.")
        {
            return true;
        }

        if (text.Is(before, "and") && text.Kind(before - 1) == TokenKind.Number && IsName(text, before - 1))
        {
            return true;
        }

        bool isClause = words.Is(text, before, NumberWordSet.TextPart);
        return isClause || char.IsUpper(word[0]) && (words[word].Is(NumberWordKind.Label) || (before == first - 2 && word.Length <= 5));
    }

    private static bool IsScore(TokenText text, int first, int end, bool ranged) =>
        !ranged && text.Kind(first) == TokenKind.Number && text[first].Length <= 2
        && ((text.IsHyphen(end) && text.Touches(end) && text.Touches(end - 1) && text.Kind(end + 1) == TokenKind.Number)
            || (text.IsHyphen(first - 1) && text.Touches(first - 1) && text.Touches(first - 2) && text.Kind(first - 2) == TokenKind.Number));

    /// <summary>"one of them", "no one", "one another", "this one": a pronoun, not a count.</summary>
    private bool IsNothingNumber(TokenText text, int first, int end) =>
        end == first + 1 && text.Is(first, "one")
        && (words.Is(text, first - 1, NumberWordSet.BeforePronoun)
            || words.Is(text, end, NumberWordSet.BehindPronoun) || text.Kind(end) != TokenKind.Word && !text.IsHyphen(end));
}
