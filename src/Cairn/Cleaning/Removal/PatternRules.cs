using System.Buffers;
using Cairn.Cleaning.Judging;
using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Removal;

/// <summary>Takes off the lines that fit a pattern of ontology/words/furniture.tsv, with what goes along by the pattern's scope.</summary>
internal sealed class PatternRules(CleaningWords words)
{
    private const int LongestLine = 60, EdgeLines = 8, TailLines = 6, LinesBehind = 30, MostBehind = 1_500, LeastTold = 40;
    private static readonly SearchValues<char> Marks = SearchValues.Create("-–—_=*~.·•|/\\#+<>");

    public void Apply(PageDraft page)
    {
        var lines = page.Lines;
        int[] behind = ProseBehind(lines);
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Stays && IsAddresses(lines[i].Text))
            {
                lines[i].Remove("addresses");
            }

            if (lines[i].Stays && (IsSections(lines[i]) || Menus.IsMenu(lines, i)))
            {
                lines[i].Remove("navigation");
            }

            if (!lines[i].Stays || Fitting(lines, i) is not { } pattern)
            {
                continue;
            }

            bool rest = (pattern.Scope == FurnitureScope.End && IsTold(lines, i) && behind[i] <= MostBehind && !ComesBack(lines, i, behind)) || (pattern.Scope == FurnitureScope.Rest && IsTold(lines, i) && !HasProse(lines, i + 1));
            if (pattern.Scope == FurnitureScope.Rest && !rest && i + 1 < lines.Count && lines[i + 1] is { Words: >= 15, EndsSentence: true })
            {
                // A paragraph behind it: a heading of the report that reads like one of the page.
                continue;
            }

            lines[i].Remove(pattern.Rule);
            for (int j = i + 1; j < lines.Count && (rest || (pattern.Scope is FurnitureScope.List or FurnitureScope.Rest or FurnitureScope.End && GoesAlong(lines[j]))); j++)
            {
                lines[j].RemoveAlong(pattern.Rule);
            }
        }
    }

    /// <summary>The pattern that a text fits as a whole, whatever its scope; null where none does.</summary>
    public FurniturePattern? Match(ReadOnlySpan<char> text, FurnitureScope? scope = null)
    {
        var (tokens, _) = Words.Of(text, LongestLine + 1);
        if (tokens.IsEmpty || tokens.Length > LongestLine)
        {
            return null;
        }

        foreach (var pattern in words.Patterns(scope).Of(tokens[0]))
        {
            if (pattern.Fits(tokens.AsSpan()))
            {
                return pattern;
            }
        }

        return null;
    }

    /// <summary>True for a row of a site's sections: "News | World | Opinion".</summary>
    private bool IsSections(Line line)
    {
        if (line.Words is < 3 or > 24 || line.EndsSentence)
        {
            return false;
        }

        foreach (string word in line.FirstTokens(25))
        {
            if (!words.Sections.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for a line of nothing but hashtags, accounts and web addresses, as messages end with and notes stand below reports
    /// ("[12] https://…"), or of nothing but marks.</summary>
    private static bool IsAddresses(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text.IndexOfAnyExcept(Marks) < 0)
        {
            return true;
        }

        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (range.Start.Value == 0 && range.End.Value < text.Length && word is ['[', _, .., ']'] && !word[1..^1].ContainsAnyExceptInRange('0', '9'))
            {
                continue;
            }

            if (!word.IsEmpty && word[0] is not ('#' or '@' or '|') && !word.StartsWith("http") && !word.StartsWith("www.") && !word.StartsWith("t.me/") && !word.StartsWith("pic.twitter.com"))
            {
                return false;
            }
        }

        return text.Length > 1;
    }

    private FurniturePattern? Fitting(List<Line> lines, int index)
    {
        var line = lines[index];
        if (line.Words > LongestLine + 20)
        {
            return null;
        }

        var tokens = line.FirstTokens(LongestLine + 1);
        if (tokens.IsEmpty || tokens.Length > LongestLine)
        {
            return null;
        }

        foreach (var pattern in words.Patterns().Of(tokens[0]))
        {
            if (Applies(pattern, lines, index, tokens.Length) && pattern.Fits(tokens))
            {
                return pattern;
            }
        }

        return null;
    }

    private static bool Applies(FurniturePattern pattern, List<Line> lines, int index, int length) => pattern.Scope switch
    {
        FurnitureScope.Lead or FurnitureScope.Inline or FurnitureScope.InlineTail or FurnitureScope.Credit => false,
        FurnitureScope.Byline => false,
        FurnitureScope.Tail => index >= lines.Count - TailLines,
        FurnitureScope.List or FurnitureScope.Rest => !pattern.IsOpen || !(lines[index].EndsSentence && length >= EdgeLines),
        FurnitureScope.Line => !pattern.IsOpen || !(lines[index].EndsSentence && length >= 10) || pattern.Rule is "newsletter" or "donation" or "copyright" or "comment-form" or "source-link",
        _ => true,
    };

    /// <summary>For each line how many words of prose stand behind it: more than comments have, and it ends no page, as where many reports stand
    /// in one file.</summary>
    private static int[] ProseBehind(List<Line> lines)
    {
        int[] behind = new int[lines.Count];
        for (int i = lines.Count - 2; i >= 0; i--)
        {
            var next = lines[i + 1];
            behind[i] = behind[i + 1] + (next.Words >= LineFeatures.ProseWords && next.EndsSentence ? next.Words : 0);
        }

        return behind;
    }

    /// <summary>True where the same line stands again behind further prose: the foot of one of several reports in a file.</summary>
    private static bool ComesBack(List<Line> lines, int index, int[] behind)
    {
        int again = lines.FindLastIndex(line => line.Text == lines[index].Text);
        return again > index && behind[index] - behind[again] >= LeastTold;
    }

    /// <summary>True where a report stands before: some prose, so that what follows can be the page's end.</summary>
    private static bool IsTold(List<Line> lines, int before)
    {
        int prose = 0;
        for (int i = 0; i < before; i++)
        {
            prose += lines[i].Stays && lines[i].Words >= 12 ? lines[i].Words : 0;
        }

        return prose >= LeastTold;
    }

    /// <summary>True where a third of what comes next is prose, or a third of what comes before the next such box: a box within the report,
    /// not its end.</summary>
    private bool HasProse(List<Line> lines, int from)
    {
        int prose = 0, all = 0;
        for (int i = from; i < Math.Min(lines.Count, from + LinesBehind); i++)
        {
            if (prose * 3 > all && Match(lines[i].Text)?.Scope is FurnitureScope.Rest or FurnitureScope.End)
            {
                return true;
            }

            all += lines[i].Words;
            prose += lines[i].Words >= LineFeatures.ProseWords && lines[i].EndsSentence ? lines[i].Words : 0;
        }

        return prose * 3 > all;
    }

    private static bool GoesAlong(Line line) => line.Stays && (line.IsHeadlineLike || line.LinkShare > 0.8) && line.Kind is not (BlockKind.Title or BlockKind.Caption);
}
