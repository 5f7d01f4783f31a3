using Cairn.Cleaning.Facts;
using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Removal;

/// <summary>Takes off who took a photograph or wrote and edited an agency report, and keeps the caption and the paragraph before it.</summary>
internal sealed class Credits(CleaningWords words, PatternRules patterns)
{
    private const int Window = 400, ShortestTold = 60, LongestPlain = 9, LongestNamed = 60;

    public void Apply(PageDraft page)
    {
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (!page.Lines[i].Stays)
            {
                continue;
            }

            Lead(page, i);
            Label(page, i);
            Photo(page, i);
            Named(page, i);
            Wire(page, i);
        }
    }

    /// <summary>"Here is what to know:" before a paragraph's first sentence.</summary>
    private void Lead(PageDraft page, int index)
    {
        var line = page.Lines[index];
        int colon = line.Text.AsSpan(0, Math.Min(80, line.Text.Length)).IndexOf(':');
        if (colon > 0 && patterns.Match(line.Text.AsSpan(0, colon), FurnitureScope.Lead) is { } lead)
        {
            Cut(page, index, 0, colon + 1, lead.Rule, line.Kind);
        }
    }

    /// <summary>"Image source, Agency. Image caption, The street after the blast": the label and the source go, the caption stays.</summary>
    private void Label(PageDraft page, int index)
    {
        var line = page.Lines[index];
        var tokens = line.FirstTokens(16);
        var spans = line.Tokens.Spans;
        for (int i = 0; i + 1 < tokens.Length && i < 12; i++)
        {
            if (Is(PhotoLabel.Caption, tokens[i]) && Is(PhotoLabel.CaptionLabel, tokens[i + 1]) && (i == 0 || Is(PhotoLabel.Caption, tokens[0])))
            {
                int from = spans[i + 1].End;
                while (from < line.Text.Length && line.Text[from] is ',' or ':' or ' ')
                {
                    from++;
                }

                line.Kind = BlockKind.Caption;
                Cut(page, index, 0, from, "photo-credit", BlockKind.Caption);
                return;
            }
        }

        if (tokens.Length is > 2 and <= 10 && Is(PhotoLabel.Sourced, tokens[0]) && Is(PhotoLabel.Source, tokens[1]) && !line.EndsSentence)
        {
            line.Remove("photo-credit");
        }
    }

    private void Photo(PageDraft page, int index)
    {
        var line = page.Lines[index];
        string text = line.Text;
        int mark = text.LastIndexOf('©');
        if (mark > 0 && text.Length - mark < 90 && Words.Of(text.AsSpan(mark), 12).Words.Length <= 10)
        {
            Cut(page, index, mark, text.Length, "photo-credit", BlockKind.Caption);
            return;
        }

        if (text[^1] is ')' or ']' && text.AsSpan().LastIndexOfAny('(', '[') is var open and > 0 && (IsPhotoCredit(text.AsSpan(open + 1, text.Length - open - 2)) || IsOwn(page, text.AsSpan(open + 1, text.Length - open - 2))))
        {
            Cut(page, index, open, text.Length, "photo-credit", Sentences.Ends(text.AsSpan(0, open)) && line.Words > 40 ? line.Kind : BlockKind.Caption);
        }
    }

    /// <summary>True for the page's own outlet, as houses sign their photographs.</summary>
    private static bool IsOwn(PageDraft page, ReadOnlySpan<char> inside) => page.Outlet is { } outlet && inside.Equals(outlet, StringComparison.OrdinalIgnoreCase);

    /// <summary>"… in Jalalabad. Credit: Forum/A. Sahak", "[Map: … Graphic: Digest]": a label and a name behind the caption's last sentence.</summary>
    private void Named(PageDraft page, int index)
    {
        var line = page.Lines[index];
        int colon = line.Text.LastIndexOf(':');
        if (!line.Stays || colon < 0 || line.Text.Length - colon > LongestNamed)
        {
            return;
        }

        int start = line.Text.AsSpan(0, colon).LastIndexOfAny(" |([") + 1;
        var (label, _) = Words.Of(line.Text.AsSpan(start, colon - start), 2);
        var name = line.Text.AsSpan(colon + 1).Trim(" )].");
        while (start > 0 && line.Text[start - 1] is ' ' or '|' or '(' or '–' or '/')
        {
            start--;
        }

        bool atEnd = start == 0 || line.Text[start - 1] is '.' or '”' or '"' or '!' or '?' or ')';
        if (label is [var word] && Is(PhotoLabel.Label, word) && atEnd && !name.IsEmpty && Names.IsName(name) && Words.Of(name, LongestPlain).Words.Length < LongestPlain)
        {
            Cut(page, index, start, line.Text.Length, "photo-credit", BlockKind.Caption);
        }
    }

    /// <summary>"Getty Images", "AFP/Name", "Photo by Name/Reuters", "Name, Agency": short, and an agency or the word photo within.</summary>
    private bool IsPhotoCredit(ReadOnlySpan<char> inside)
    {
        var (tokens, _) = Words.Of(inside, 14);
        if (tokens.Length is 0 or > 12)
        {
            return false;
        }

        if (words.PhotoCredits.Contains(string.Join(' ', tokens)) || Is(PhotoLabel.Opening, tokens[0]))
        {
            return true;
        }

        foreach (var range in inside.SplitAny('/', ','))
        {
            if (words.PhotoCredits.Contains(Words.Plain(inside[range])) && !inside.ContainsAnyInRange('0', '9'))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(PhotoLabel label, string word) => words.PhotoLabels.Has(label, word);

    private void Wire(PageDraft page, int index)
    {
        var line = page.Lines[index];
        if (line.Words <= 45 && patterns.Match(line.Text, FurnitureScope.Credit) is { } whole && IsCredit(page, index))
        {
            line.Remove(whole.Rule);
            return;
        }

        string text = line.Text;
        int from = Math.Max(0, text.Length - Window);
        for (int open = text.LastIndexOf('('); open >= from; open = open > 0 ? text.LastIndexOf('(', open - 1) : -1)
        {
            int close = text.IndexOf(')', open);
            if (patterns.Match(text.AsSpan(open + 1, (close < 0 ? text.Length : close) - open - 1), FurnitureScope.Credit) is { } bracket)
            {
                Cut(page, index, open, close < 0 ? text.Length : close + 1, bracket.Rule, line.Kind);
                return;
            }
        }

        int last = Sentences.LastEnd(text, from, text.Length - 1);
        if (last > from && last < text.Length - 1 && text.Length > ShortestTold && patterns.Match(text.AsSpan(last), FurnitureScope.Credit) is { } tail && tail.Parts[0] != "*" && Names.IsName(text.AsSpan(last)))
        {
            Cut(page, index, last, text.Length, tail.Rule, line.Kind);
        }
    }

    /// <summary>A whole line counts as a credit where it is short, in brackets, or mostly names; "Reporting by aid groups suggests …" is prose.</summary>
    private static bool IsCredit(PageDraft page, int index) =>
        page.Lines[index].Text[0] == '(' || page.Lines[index].Words <= LongestPlain || !page.Lines[index].EndsSentence || Names.IsName(page.Lines[index].Text);

    private static void Cut(PageDraft page, int index, int start, int end, string reason, BlockKind rest)
    {
        var line = page.Lines[index];
        var cut = line.Slice(start, end);
        cut.Remove(reason);
        var before = line.Slice(0, start);
        var after = line.Slice(end, line.Text.Length);
        before.Kind = rest;
        page.Replace(index, before, cut, after);
    }
}
